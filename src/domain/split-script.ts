/** A stretch of a text, and whether it is in the other language than its page. */
export interface ScriptRun {
  text: string;
  foreign: boolean;
}

/** From one Chinese character to the last before a space or a Latin letter: 鄂党发(2018)11号, “康复科”。(五). */
const HAN_RUN = /\p{Script=Han}(?:[^\p{Script=Latin}\s]*\p{Script=Han})*/gu;

/** Parts the Chinese of an English text from the rest of it, so that each can be spoken and set in its own language. */
export function splitScript(text: string): ScriptRun[] {
  const runs: ScriptRun[] = [];
  let from = 0;
  for (const match of text.matchAll(HAN_RUN)) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index), foreign: false });
    runs.push({ text: match[0], foreign: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), foreign: false });
  return runs;
}

/** Whether a text is English: several words, and no Chinese character; a code or an identifier is in no language. */
export function isEnglish(text: string): boolean {
  return !/\p{Script=Han}/u.test(text) && /[A-Za-z’'-]{2,}[ ,.;:]+[A-Za-z’'-]{2,}/.test(text);
}
