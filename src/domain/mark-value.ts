/** Where the value stands in a sentence while it is made: noncharacters of Unicode, which no print can hold. */
const START = '\uFDD0';
const END = '\uFDD1';

/** Marks a value, but not the note behind it that it is stated in words. */
export const markValue = (value: string): string =>
  `${START}${value.replace(/（原文为“| \(stated in words\)|$/, (note) => `${END}${note}`)}`;

export const stripMarks = (sentence: string): string => sentence.replace(START, '').replace(END, '');

/** The sentence in three: what stands before its value, the value, what follows. */
export function splitAtMarks(sentence: string): [string, string, string] {
  const [before = '', marked = ''] = sentence.split(START);
  const [value = '', after = ''] = marked.split(END);
  return [before, value, after];
}
