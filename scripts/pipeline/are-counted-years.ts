import type { Quantity } from './quantity.ts';
import { not, type Verdict } from './verdict.ts';

/** Years that are themselves what is measured, before their number or before the one that they go on from. */
const MEASURED = /(?:教育年限|工龄|教龄|寿命)(?:[由从][\d.]{1,5}年?)?[^,。;\d]{0,8}$/;

/** Whether a number of years makes a statement, as 「有效期5年」 does; else what it is instead. */
export function areCountedYears(text: string, q: Quantity, before: string, after: string): Verdict | null {
  // 「劳动年龄人口平均受教育年限由10.8年提高到11.3年」
  if (MEASURED.test(before)) return null;
  // 「暂停医保服务1年以上3年以下」
  if (q.isRange && text.slice(q.start, q.end).includes('以上'))
    return /^的/.test(after) && /(?:从事|工作|执业|任职|资格|参保|离岗|累计|连续|服务)[^,。;\d]{0,6}$/.test(before)
      ? not('name', 'group-limit')
      : null;
  // 「使用年限超过10年的大型设备约占23%」
  if (
    q.adjoining !== null &&
    /(?:年限|时间)$/.test(before) &&
    /^的[^,。;\d的]{2,12}(?:约?占|有|共|达|仅|\d)/.test(after)
  )
    return not('name', 'size-class');
  // 「采购周期为1年;3家的为2年」
  if (/周期[^。\n]*(?:[家个]|以[上下])的为$/.test(text.slice(Math.max(0, q.start - 60), q.start))) return null;
  // 「周医生在村里干了三十一年」
  if (/(?:干|做|当|守|工作|服务|坚守|行医|从医|从业)了(?:整整|将近|快|近)?$/.test(before)) return null;
  if (
    /(?:保障期|保险期|协议期|合同期|质保期|保修期|有效期|周期)(?:限)?(?:一般|原则上|均|暂定|最长|最短|至少|不超过|不少于)*为?$/.test(
      before,
    )
  )
    return null;
  // 「车辆报废年限为8年」, 「合作期15~20年」
  if (
    /(?:年限|期限|合作期|服务期|示范期|帮扶期|托管期|任期|聘期|周期)(?:一般|原则上|均|暂定|最长|最短)*(?:为|是|不超过|至少)?$/.test(
      before,
    )
  )
    return null;
  // 「毕业后须在基层服务6年」, 「3年内取消申报资格」, 「开展2年规范化培训」
  if (
    /(?:须|应当?|需|承诺|约定)[^,。;\d]{0,8}(?:服务|工作)满?$/.test(before) ||
    /^(?:(?:之|以)?内(?:取消|不得|不予|暂停|禁止|限制|不再)|规范化培训|住院医师规范化)/.test(after)
  )
    return null;
  if (
    /(?:不少于|不低于|不得少于|至少|不超过|为期|周期为|有效期|缩短|延长|年限)$/.test(before) ||
    (q.adjoining !== null && q.adjoining !== 'approx')
  )
    return null;
  return not(/满$/.test(before) ? 'name' : 'date', 'span-of-time');
}
