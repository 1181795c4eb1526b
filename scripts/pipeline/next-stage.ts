/** 「到2025年,签约率达到75%;到2030年,达到80%。」: a sentence that names nothing takes further what the one before it named. */
const DATE =
  '(?:在此基础上,?)?并?(?:力争|争取|预计)?(?:到|至)?(?:“?十[三四五六七]五”?期?末|(?:19|20)\\d{2}(?:年(?:年?[底末])?)?|[明后]年底?|远期)(?:前|时)?,?';
const HOW = '(?:再|进一步|继续|力争|确保|争取|要|应|须|全部|分别|逐步|稳步|总体|均|都)*';
const MOVES =
  '(?:达到?(?!标)|(?:仅|只|已)*(?:为|是)(?=[\\d.]+[^,。;\\d]{0,4}(?:[,。;、]|$)|$)|提[高升]|增[加至长]|升至|上升|下?降|减少|控制|稳定|保持|缩短|压[缩减降]|突破|超过|不低于|不高于|不少于|不超过)';

const OPENS = new RegExp(`^\\s*${DATE}${HOW}${MOVES}`);
const REACHES = new RegExp(
  `^\\s*${DATE}${HOW}${MOVES}(?:[低到至为在了]|不[低少]于|不[超高]过|[\\d.]+[一-鿿]?(?:以[上下])?[、和及与])*$`,
);

/** Whether the sentence at `start` opens as a further stage. */
export const opensStage = (text: string, start: number): boolean => OPENS.test(text.slice(start, start + 48));

/** Whether the words between the sentence before and a number say nothing but the next stage. */
export const isNextStage = (words: string): boolean => REACHES.test(words);
