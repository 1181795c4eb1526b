import type { GoverningDate } from './governing-date.ts';
import type { Near } from './near.ts';

/**
 * 「一、机构。截至2022年底,全县共有医院42家。二、人员。卫生技术人员2467人」: what a survey counts without saying when is of the
 * day that it counts by; what happened in the year is not.
 */
export function countedBy(
  { text, sentence, context, carry }: Near,
  at: number,
  date: GoverningDate | null,
): GoverningDate | null {
  // 「年末共有医院38个。卫生技术人员1.21万人」 in a report on the year.
  const stock =
    carry.stock !== null && (date === null || carry.stock.value === `${date.value}-12`) ? carry.stock : null;
  const day = stock ?? (date === null ? context.counted : null);
  if (day === null) return null;
  const kind = context.headingKindAt(at)?.kind ?? context.document.kind;
  if (kind !== 'achieved') return null;
  const said = text.slice(sentence.start, sentence.end);
  return INVENTORY.test(said) && !HAPPENED.test(said) ? day : null;
}

/** 「年末全县共有医疗机构389个。全县卫生健康支出4.86亿元」: what is spent and done is of the year, not of its last day. */
export function inItsYear({ text, sentence }: Near, date: GoverningDate | null): GoverningDate | null {
  // 「截至2020年末,…。基层诊疗量达370万人次」: what is told as it stands on a day is of that day.
  if (date?.basis !== 'section' || /deadline|until/.test(date.use) || !date.value?.endsWith('-12')) return date;
  return FLOW.test(text.slice(sentence.start, sentence.end)) ? { ...date, value: date.value.slice(0, 4) } : date;
}
const FLOW =
  /(?:支出|收入)(?:达到?|为|共)?\d|例次|(?:总诊疗|出院|入院|诊疗量|急诊)(?:达到?|为|共)?\d|举办|开展[^,。;\d]{0,20}\d|(?:死亡率|发病率|出生率)\d/;
const INVENTORY =
  /^(?!处理|查处|检查|培训|引进|招聘|选派|建成|新建|改造)[^,;\d]{0,16}(?:人员|床位|机构|医院|卫生院|卫生室|医师|医生|护士|职称|学历|编制|设备)(?:\([^()]{1,8}\))?(?:总?数)?(?:达到?|共有?|有|为)?\d|^\d+[个家所][一-鿿]{2,12}(?:建有|设有|配有|拥有)/;
const HAPPENED =
  /全年|同比|比上年|增长|下降|报告|开展|累计|新增|完成|检查|诊疗|出院|入院|签约|收入|支出|死亡率|发病率|出生|连续|[近三五]\d?年|缺口|流失|不足|短缺|使用率|超过|差距|仅|空缺|没有|尚有/;
