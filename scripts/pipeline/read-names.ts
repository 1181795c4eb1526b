import { Cue, rulesByUnit } from './cue.ts';
import { readFixedWord } from './lexicon/fixed-words.ts';
import { isReached } from './lexicon/grade-rules.ts';
import { ITEM_RULES, type NameToken } from './lexicon/item-rules.ts';
import { NAME_RULES } from './lexicon/name-rules.ts';

const RULES = [...ITEM_RULES, ...NAME_RULES].map((rule) => ({
  ...rule,
  back: rule.back && new Cue(rule.back),
  unless: rule.unless && new Cue(rule.unless),
}));
const rulesAt = rulesByUnit(RULES, ({ here }) => here);

/** Reads a name or an ordinary word whose numeral stands at `at`. */
export function readName(text: string, at: number): NameToken | null {
  const before = text.slice(Math.max(0, at - 48), at);
  const after = text.slice(at, at + 40);
  for (const { rule, class: cls, back, here, unless } of rulesAt(text, at)) {
    if (back && !back.test(before)) continue;
    const m = here.exec(after);
    if (!m || m[0].length === 0) continue;
    if (unless?.test(before)) continue;
    if (rule === 'grade-class' && isReached(before)) continue;
    // 「到2035年达83岁,进入全国前列」
    if (rule === 'age-group' && /达到?$/.test(before) && /^(?:左右)?(?:[,。;、)]|$)/.test(after.slice(m[0].length)))
      continue;
    if (rule === 'age-group' && /^(?:寿命|预期)/.test(after.slice(m[0].length))) continue;
    return { start: at, end: at + m[0].length, class: cls, rule };
  }
  if (isSpokenItem(text, at)) return { start: at, end: at + 1, class: 'heading', rule: 'spoken-item' };
  const word = readFixedWord(text, at);
  return word ? { ...word, rule: word.class === 'name' ? 'fixed-term' : 'ordinary-word' } : null;
}

const ITEMS = '一二三四五六七八九';

/** 「一看床位,…;二看人才,…」: numbered alike, with one word behind each, at the head of clauses. */
function isSpokenItem(text: string, at: number): boolean {
  const value = ITEMS.indexOf(text.charAt(at)) + 1;
  const word = text.charAt(at + 1);
  if (value === 0 || !/[看靠抓打查问讲强建促保优补提聚严学防则]/.test(word)) return false;
  const opens = (place: number): boolean => place === 0 || /[。;:,!?\n\t“]/.test(text.charAt(place - 1));
  if (!opens(at)) return false;
  const sibling = (n: number, from: number, to: number): boolean => {
    if (n < 1 || n > ITEMS.length) return false;
    const found = text.slice(Math.max(0, from), to).indexOf(ITEMS.charAt(n - 1) + word);
    return found >= 0 && opens(Math.max(0, from) + found);
  };
  return sibling(value + 1, at + 2, at + 300) || sibling(value - 1, at - 300, at);
}

const STATED_IN_QUOTES = /(?:达到?|提高到|提升到|提高至|降[到至]|控制在|不低于|不少于|不超过|超过|实现)\d/;
const ORDINARY_IN_QUOTES =
  /^.?(?:万一|一般(?!诊疗)|一定|一切|一直|一起|一样|一家人|一点)|^第一(?:责任|时间|位|线|要务|书记)/;

/** A slogan in quotation marks: 「“三统一、三统筹、三强化”」, 「“五个100”实践样板」, 「“三个90%”目标」. */
export function readSlogan(text: string, at: number): NameToken | null {
  const from = Math.max(0, at - 25);
  const opened = text.slice(from, at).lastIndexOf('“');
  const closed = text.slice(at, at + 27).indexOf('”');
  if (opened < 0 || closed < 0) return null;
  const open = from + opened;
  const close = at + closed;
  const inner = text.slice(open + 1, close);
  // 「“一年下来要跑一万多公里,”她说」 is spoken.
  if (inner.length > 26 || /[。;”]|[,?!]$/.test(inner)) return null;
  // 「与“到2030年达到30%”的目标相比」 quotes what was set.
  if (STATED_IN_QUOTES.test(inner) && (/^\d/.test(text.slice(at, at + 1)) || text.charAt(at - 1) === '每')) return null;
  // 「“一般患者最关心的是药价”」, 「“每个人是自己健康第一责任人”」 speak in ordinary words.
  if (ORDINARY_IN_QUOTES.test(text.slice(Math.max(open, at - 1), at + 4))) return null;
  // 「“三级医院能看的病,80%县里都能看”」 is somebody’s word.
  if (inner.includes(',') && /^\d+(?:\.\d+)?%/.test(text.slice(at, at + 8))) return null;
  return { start: open, end: close + 1, class: 'name', rule: 'slogan' };
}
