/** Which rows of a table are parts of the row above them, and which brackets are parts of a name. */
import { bracketAtEnd } from './table-cells.ts';
import { isUnitCell } from './table-shapes.ts';

/** 「药师(士)」, 「社区卫生服务中心(站)」, 「肝炎(未分型)」 hold no unit. */
export const isPartOfName = (bracket: string): boolean =>
  /^[师士类员科站室]$/.test(bracket) ||
  (/^[一-鿿]{2,8}$/.test(bracket) &&
    !isUnitCell(bracket) &&
    !/[克升吨米度瓦伏时次元率比斯]$|单位|瓦|焦|帕|赫|贝/.test(bracket));

/** Names no quantity but a kind of institution whose share the row gives. */
const KIND_OF_BODY = /^[^率比数量]{0,8}(?:医院|卫生院|卫生室|机构|社会办医?|公立|民营)$/;
const isMeasured = (name: string): boolean => {
  const bracket = bracketAtEnd(name);
  return (bracket !== null && !isPartOfName(bracket) && isUnitCell(bracket)) || /每[百千万]/.test(name);
};
/** Whether a row is such a share of the row `parent`, which has a unit. */
export const isPartOf = (name: string, parent: string): boolean =>
  isMeasured(parent) && KIND_OF_BODY.test(name) && isOfKind(name, parent);
/** 「县办公立医院及基层医疗卫生机构」 behind 「其中:市办及以上公立医院」: one more part of the same. */
const NEXT_PART =
  /^(?!其中)[^率比数量]{2,24}(?:医院|卫生院|卫生室|机构|社会办医?|公立|民营|城市|农村|城镇|男性?|女性?)$/;

/** Under 「医院(个)」 only hospitals are parts: 「民营医院」, not 「乡镇卫生院」. */
function isOfKind(name: string, parent: string): boolean {
  const house = /(医院|卫生院|卫生室|机构|诊所)(?:[(（][^()（）]*[)）])?$/.exec(parent)?.[1];
  return house === undefined || name.endsWith(house);
}

/** 「其中:城镇」, then 「乡村」. */
const OTHER_HALF = /^(?:城镇|乡村|城市|农村|男性?|女性?)$/;

/** What tells whether a row is a part of one above. */
export interface PartSigns {
  /** The row above that 其中 divides. */
  readonly parent: string;
  /** Whether the row right above is a part of it. */
  readonly divided: boolean;
  /** Whether the row prints a unit of its own. */
  readonly hasUnit: boolean;
  /** Whether the row has a number in the order of rows. */
  readonly numbered: boolean;
}

/** 「其中:社会办医」, 「基层医疗卫生机构」 under 「每千常住人口床位数(张)」: measured as the row above it. */
export const isPartOfRow = (name: string, { parent, divided, hasUnit, numbered }: PartSigns): boolean =>
  parent !== '' &&
  (/^其中/.test(name) ||
    (!hasUnit && isPartOf(name, parent)) ||
    (divided &&
      !numbered &&
      (OTHER_HALF.test(name) || (isMeasured(parent) && NEXT_PART.test(name) && isOfKind(name, parent)))));
