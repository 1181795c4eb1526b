import type { Draft } from './draft.ts';
import { DATE_LEAD, ITEM_NUMBER } from './lexicon/noun-words.ts';

/** What a statement counts and for whom, once its sentence is known. */
export interface Name {
  readonly noun: string;
  readonly scope: string | null;
}

/** A statement of the same text before this one, as it was named. */
export interface Named extends Name {
  readonly draft: Draft;
}

/** The last statement before this one in its sentence that meets a condition. */
export function lastInSentence(
  earlier: readonly Named[],
  draft: Draft,
  fits: (named: Named) => boolean = () => true,
): Named | undefined {
  for (let i = earlier.length - 1; i >= 0 && earlier[i]?.draft.quoteStart === draft.quoteStart; i--) {
    const named = earlier[i];
    if (named && fits(named)) return named;
  }
  return undefined;
}

const SETS_OUT =
  /^(?:[^,]{0,12}使|支持|加快|努力|力争|争取|推动|推进|确保|实现|全市|全县|全区|全省|全国|我市|我县|将|把|对)+/;

/** Whose share it is, without the words that set the sentence out: 全市所有二级公立医院 → 二级公立医院. */
export const subjectOf = (said: string): string => {
  // 「3.县中医院建成三级甲等中医院」, 「并于2024年启动」
  let name = ITEM_NUMBER.cut(said.trim()).replace(/^(?:并|拟|将)?[于在](?=(?:19|20)\d{2}年)/, '');
  for (let last = ''; last !== name; ) {
    last = name;
    name = DATE_LEAD.cut(name)
      .replace(SETS_OUT, '')
      .replace(/^(?:所有|每个|每家|每所)(?:的)?/, '');
  }
  return name.replace(
    /(?:应当?|要|须|均|都|已|逐步|全部|按期|如期|按时|及时|顺利|高质量|能|(?:(?:19|20)\d{2}年)?(?:年?底|\d{1,2}月底?)前?)+$/,
    '',
  );
};

/** 建成标准化中医科 → 建成标准化中医科的比例; a second act behind 并 is left out, and tense too. */
export const shareWith = (act: string): string =>
  `${act
    .replace(/^(?:应当?|要|须|均|都|已|至少)+/, '')
    .replace(/(?<=[一-鿿]{4,})并[一-鿿].*$/, '')
    .replace(/^(实行|开展|完成|建立)了/, '$1')}的比例`;

/**
 * 三级综合医院日间服务比例 → 日间服务比例, of 三级综合医院: an institution or a group of people before what is measured of it.
 * What names the measure as a whole (每千人口…, 乡镇卫生院数) stays together.
 */
export function splitHead(noun: string, scope: string | null): Name {
  const head =
    /^((?:全[市县区省])?(?:[一二三](?:、[一二三])?级(?:及?以[上下])?(?:公立)?|公立|市直|县\(区\)级以上|市、县\(区\)|社区卫生服务站|乡镇卫生院|城乡居民|贫困人口|[^,。;率例]{0,6}等?重点人群)(?:[^,。;率例]{0,24}?(?:综合性?医院|医院|卫生院|机构|服务中心\)?|服务站))?(?:和(?:[^,。;率例]{0,12}?(?:医院|机构|卫生院|服务中心)\)?(?:\([^()]*\))?))?)(?=[^数和、]{2,}(?:率|比例|占比|能力|覆盖|标准|病种)[^,]*$)/.exec(
      noun,
    )?.[1];
  if (head === undefined || /[每]/.test(head) || (scope !== null && !head.includes(scope))) return { noun, scope };
  const rest = noun.slice(head.length).replace(/^的/, '');
  return { noun: rest, scope: head.replace(/^全[市县区省]/, '') };
}
