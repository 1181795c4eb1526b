import { Cue } from './cue.ts';
import type { ClauseSpan } from './split-sentences.ts';

/** 「您建议“每个县区至少设立1个病区”」, 「委员建议到2026年将托位数提高到6个」; not 「建议3件」, which counts the suggestions themselves. */
const SUGGESTS = new Cue(
  /(?:您|委员|代表|提案人)们?(?:在[^,。;“]{0,8}中)?(?:还|也|们)?(?:建议|提议|呼吁)(?!办|答|提案|[、和的共案件]|\d)[^。;!?]{2,120}$/,
);
/** 「您建议将标准上浮20%,我局拟于明年上浮10%」: here the body speaks again. */
const ANSWERED = /”[^“]*$|,(?:对此|经|为此|目前)?[,]?(?:我|经)[委局市县区院省州旗们]/;
/** 「您提出“每个乡镇都设1个急救站”」: in quotation marks that are still open. */
const PUT_FORWARD = new Cue(/(?:您|委员|代表|提案人)们?(?:在[^,。;“]{0,8}中)?(?:还|也)?(?:提出|反映|关注)的?“[^”]*$/);
const FACT = /目前|现有|仅有?|只有|不足|缺口/;

/** Whether a number is part of what a member suggests, as a reply quotes it: no aim of the body that replies. */
export function isSuggested(text: string, sentence: ClauseSpan, at: number): boolean {
  const said = text.slice(Math.max(sentence.start, at - 160), at);
  if (!/您|委员|代表|提案人/.test(said)) return false;
  const suggests = SUGGESTS.exec(said);
  const clause = said.slice(Math.max(said.lastIndexOf(','), said.lastIndexOf('“')) + 1);
  if (FACT.test(clause)) return false;
  return (suggests !== null && !ANSWERED.test(suggests[0])) || PUT_FORWARD.test(said);
}
