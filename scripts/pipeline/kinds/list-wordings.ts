import { CueSet } from '../cue.ts';
import { kindOfHeading } from '../lexicon/section-words.ts';
import type { EvidenceIndex } from './evidence-index.ts';
import type { KindContext } from './kind-context.ts';

type Window = 'clause' | 'before' | 'behind';

/** 「总支出年增长原则上不超过10%」 limits a course, where 原则上 alone makes a rule. */
export const GROWTH_LIMIT = /(?:增长|增幅|增速|降幅|涨幅)[^,。;]{0,6}(?:控制|不超过|原则上)[^,。;]{0,6}$/;

/** Wordings that words alone do not tell, in the window before the number (`before`), its clause, or behind it. */
const PATTERNS: readonly (readonly [name: string, where: Window, pattern: RegExp])[] = [
  // 「政策范围内住院费用基金支付比例稳定在80%」: a share to hold is an aim, not a rule.
  ['share-within-policy', 'clause', /政策范围内/],
  // 「每所卫生院不少于2名」, 「每床面积」
  ['each-then-number', 'clause', /每(?!年|月|季度|周|天|日|半年)[^,。;]{1,12}$/],
  ['each-year-then-number', 'clause', /每(?:年|月|季度|周|天|日|半年)[^,。;]{0,12}$/],
  // 「按照…600:1的配备要求」
  ['according-to', 'clause', /按照?(?!病种|人头|床日|项目付|规定|期|时|季|月|年|需|片|DRG|DIP|疾病)[^,。;]{0,24}$/],
  ['of-a-standard', 'behind', /^[^,。;]{0,4}的[^,。;]{0,4}(?:标准(?!化)|比例|要求)/],
  // 「5家医院被评为优秀」
  ['was-named', 'behind', /^[^。;\d]{0,24}被(?:评|确定|授予|列为|认定|约谈|取消)/],
  ['was-done', 'behind', /^[^,。;]{0,24}(?:建成|完成|通过|获得|达到|实现|下降|提高|增长|投入使用)了?(?:[,。;]|$)/],
  ['done-with-le', 'clause', /[一-鿿]了[^,。;]{0,12}$/],
  ['of-whom', 'clause', /其中[^,。;]{0,14}$/],
  ['rank', 'before', /(?:居|列)(?:全[省国市]|第)/],
  // 「对…的机构」, 「的患者」: conditions of a rule.
  [
    'condition-behind',
    'behind',
    /^(?:的(?:机构|医院|患者|单位|家庭|参保|病例|科室|乡镇|项目|县|部分|给予|予以|,|按|可|不予|扣|得|为|取消|视为|责令|暂缓|重点|由|列为|列入|纳入|认定|视同))/,
  ],
  ['score-behind', 'behind', /^[^,。;]{0,6}(?:得|不得|扣|计|为)(?:满分|\d|零分|[A-D]|合格|优秀|良好|不合格)/],
  ['step-of-score', 'clause', /每(?:低|高|少|多|缺|超|降|增|升|提高|降低|减少|增加)[^,。;]{0,10}$/],
  ['to-limit', 'clause', /(?:缩短|压缩|压减|下降|降低|减少|控制)[^,。;]{0,12}(?:到|至|在)$/],
  ['raise-to', 'clause', /(?:提高|提升|增加|上升|扩大|增长|升|增|扩|拓展)(?:到|至)$/],
  ['from-to', 'clause', /(?:由|从)[^,。;]{1,24}(?:到|至|为)[^,。;]{0,3}$/],
  ['money-of-rule', 'behind', /^[^,。;]{0,6}(?:费|标准|补助|补贴|奖励)/],
  ['per-unit-money', 'behind', /^\/[一-鿿]/],
  // 「床位达到100张以上的,至少有1名执业医师」
  ['condition-before', 'before', /的,[^,。;]{0,14}$/],
  ['first-in-sentence', 'before', /^.{0,6}$/],
  ['after-colon', 'before', /[::][^,。;]{0,10}$/],
  ['after-bracket', 'before', /[((][^()()]{0,10}$/],
  ['ends-sentence', 'behind', /^[。;]?$/],
  ['we-found', 'before', /(?:暗访|抽查|检查|排查|调查|监测|走访|核查)了?[^。;]{0,20}$/],
  ['growth-limit', 'clause', GROWTH_LIMIT],
  ['budget', 'clause', /(?:财政|资金|经费|预算|投资)[^,。;]{0,14}$/],
  ['one-of-list', 'before', /、[^,。;、]{0,12}$/],
  // 「距离国家要求的8公里尚有差距」, 「而行业建议为1:6」: the rule that a report measures by.
  [
    'set-by-state',
    'clause',
    /(?:国家|行业|国标|省定|部颁|省级|省里|上级)[^,。;]{0,4}(?:要求|标准|规定|建议|核定)[^,。;]{0,12}$/,
  ],
  ['falls-short', 'behind', /^[^,。;]{0,14}(?:差距|缺口|不符)/],
  // 「年度任务完成率低于90%的单位取消评优资格」, 「违规率超过5%的机构,下调等次」: what a number sets off.
  [
    'trigger-behind',
    'behind',
    /^的[^,。;\d]{0,8}?(?:由|按|给予|予以|扣|取消|约谈|暂停|下调|通报|责令|限期|书面|一律|须|应|不得|核减|奖励|视为|亮|可|不予|为)/,
  ],
  // 「所需资金县财政承担80%,乡镇负担20%」
  ['cost-share', 'clause', /(?:承担|配套|自筹|负担|分担|补偿|补助)$/],
  // 「自2023年10月起,家庭病床建床费每次80元」
  ['from-a-day-on', 'before', /自[^,。;]{0,14}起[^。]*$/],
  // 「签订服务协议,服务期不少于6年」, 「到乡镇卫生院任职,任期2年」
  ['term', 'clause', /(?:任期|服务期|服务年限|聘期|周期|间隔|时限|期限|学制|有效期)[^,。;]{0,6}$/],
  // 「按照《…行动计划》,2024年每千名儿童拥有床位2.3张」
  ['by-a-plan', 'before', /(?:按照?|根据|依据|对照)[^。;《]{0,16}《[^》]*(?:计划|规划|方案|纲要)》[^。]*$/],
  // 「此次调整共涉及医疗服务价格项目86项」
  ['this-time', 'before', /(?:此次|本次|这次)[^。]{0,24}$/],
];

const wordingsOf = (window: Window): CueSet<string> =>
  new CueSet(PATTERNS.filter(([, where]) => where === window).map(([name, , pattern]) => [`wording:${name}`, pattern]));
const WORDINGS = { clause: wordingsOf('clause'), before: wordingsOf('before'), behind: wordingsOf('behind') };

/** Takes the wordings that fit, and the characters that adjoin the number. */
export function listWordings({ text, sentence, clause, start, end }: KindContext, index: EvidenceIndex): void {
  const from = Math.max(sentence.start, start - 120);
  const to = Math.min(sentence.end, end + 40);
  const [before, behind] = [text.slice(from, start), text.slice(end, to)];
  const take = (wording: string): void => index.take(index.numberOf(wording));
  WORDINGS.clause.forEachFit(text.slice(Math.max(clause.start, start - 60), start), take);
  WORDINGS.before.forEachFit(before, take);
  WORDINGS.behind.forEachFit(behind, take);
  listLabel(text.slice(Math.max(start - LABEL, 0), start), index);
  listBrackets(before, behind, index);
  listNoun(text, Math.max(clause.start, start - NOUN), start, index);
  let last = start - 1;
  while (last >= from && isDigitOrSpace(text.charCodeAt(last))) last--;
  if (last > from) index.takeCharacters('before', text.charCodeAt(last - 1), text.charCodeAt(last));
  if (last >= from) index.takeCharacters('before', 0, text.charCodeAt(last));
  if (end + 1 < to) index.takeCharacters('behind', text.charCodeAt(end), text.charCodeAt(end + 1));
  if (end < to) index.takeCharacters('behind', 0, text.charCodeAt(end));
  index.take(index.numberOf(`printed=${shapeOf(text, start, end)}`));
}

/** Farthest that a label reaches, and the longest one. */
const LABEL = 160;
const LONGEST_LABEL = 10;

/** 「年度任务:完成筛查2万人。进展情况:完成1.74万人」: what the label says that the number stands behind. */
function listLabel(window: string, index: EvidenceIndex): void {
  const colon = window.lastIndexOf(':');
  if (colon < 2 || window.includes('\n', colon)) return;
  let first = colon;
  while (first > 0 && colon - first <= LONGEST_LABEL && !LABEL_ENDS.includes(window.charAt(first - 1))) first--;
  if (colon - first < 2 || colon - first > LONGEST_LABEL) return;
  const evidence = `label:${kindOfHeading(window.slice(first, colon))?.kind ?? 'open'}`;
  index.takeGroup(evidence, () => [evidence]);
}
const LABEL_ENDS = '。;,:| \t\n';

/** 「四级手术占比达到18%(13.7%)」: what stands alone in brackets, and what brackets before it held. */
function listBrackets(before: string, behind: string, index: EvidenceIndex): void {
  if (!before.endsWith('(') || !behind.startsWith(')')) return;
  const earlier = EARLIER_BRACKET.exec(before)?.[1];
  index.takeGroup(`brackets ${earlier}`, () => [
    'alone-in-brackets',
    ...(earlier === undefined ? [] : [`alone-in-brackets:${earlier === '目标' ? 'aim' : 'fact'}`]),
  ]);
}
/** 「床位7.1张(规划目标7.4张),医师3.02人(」, 「床位6.6张(2020年6.1张),医师3.02人(」 */
const EARLIER_BRACKET = /\([^()\d]{0,6}(目标|20\d\d年|实际|现状)[^()]*\)[^。;]*\($/;

/** How much of the clause before the number may be its noun and verb. */
const NOUN = 16;

/** Pairs of characters in the clause before the number: 半径 and 巡诊 go with rules, 床位 and 筛查 with aims. */
function listNoun(text: string, from: number, start: number, index: EvidenceIndex): void {
  let first = from < start ? text.charCodeAt(from) : 0;
  for (let at = from + 1; at < start; at++) {
    const second = text.charCodeAt(at);
    if (isHan(first) && isHan(second)) index.takeCharacters('noun', first, second);
    first = second;
  }
}

const isHan = (c: number): boolean => c >= 0x4e00 && c <= 0x9fff;
const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isDigitOrSpace = (c: number): boolean =>
  isDigit(c) || c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x3000;

/** The printed number without its digits, at most eight characters of it: 12.5万人次 → #万人次. */
function shapeOf(text: string, start: number, end: number): string {
  let shape = '';
  let inNumber = false;
  for (let at = start; at < end && shape.length < 8; at++) {
    const c = text.charCodeAt(at);
    const digit = isDigit(c) || c === 44 || c === 46;
    if (!digit) shape += text.charAt(at);
    else if (!inNumber) shape += '#';
    inNumber = digit;
  }
  return shape;
}
