import { Cue } from './cue.ts';
import { DATE_LEAD, LEAD_IN } from './lexicon/noun-words.ts';

const PLACE_SCOPE = new Cue(
  /^((?:每(?![百千万十年月周日天季半学次批期轮\d]|个(?:月|季度|年度))[个所家]?|各|全部|所有)(?:县\(市、区\)|县\(市\)|[州盟]\(市\)|市\([州盟]\)|县\(区\)|县市区|县市|县区|区县|旗县|市县|镇街|县|区|市|旗区?|乡镇\(街道\)|乡镇|镇|行政村|村|街道|社区|[^,。;]{0,10}?(?:机构|医院|卫生院|卫生室|服务中心|服务站|县|市|区|乡镇|村))(?!卫生|医院|级|室|舰|养老|托育|中心卫))/,
);
/** 65岁以上老年人, 5岁以下儿童 */
export const AGE_GROUP =
  /((?<![\d.])(?:\d{1,3}(?:[-—~]\d{1,3})?周?岁(?:及?以[上下])?)(?:[一-鿿]{0,8}?(?:老年人|老人|儿童|人群|妇女|婴幼儿|青少年))?)/;
const HOSPITALS =
  /(?:^|[,;])在?(市直\d*家?公立医院|市级公立医院|县级公立医院|二级(?:及|以)+上[^,。;\d]{0,10}医院|三级[^,。;\d]{0,8}医院)/;

/** 「一、二、三级医疗机构起付标准分别为…」 */
const LEVELS = /(?:^|[,;。:])((?:[一二三][、和及]){1,2}[一二三]级(?:公立|定点|医疗)*(?:医院|机构))/;

const UNIT = new Cue(/以([^,。;]{2,14})为单位/);

/** Whom or what a number holds for: 每个县(市); 以苏木乡镇为单位; 65岁以上老人; 市直5家公立医院. Null where nothing is said. */
export function readScope(before: string): string | null {
  const place = PLACE_SCOPE.exec(LEAD_IN.cut(DATE_LEAD.cut(before)))?.[1];
  if (place) return place;
  const unit = UNIT.exec(before)?.[0];
  const ages = before.includes('岁') && !/寿命|平均年龄/.test(before) ? AGE_GROUP.exec(before) : null;
  const levels = before.includes('级') ? LEVELS.exec(before)?.[1] : undefined;
  return unit ?? ages?.[1] ?? levels ?? HOSPITALS.exec(before)?.[1] ?? null;
}
