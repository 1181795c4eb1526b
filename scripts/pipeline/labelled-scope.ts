import { Cue } from './cue.ts';
import type { Draft } from './draft.ts';
import { ITEM_NUMBER } from './lexicon/noun-words.ts';

/** No list under a label is longer. */
const LONGEST_LIST = 160;
const LABEL = new Cue(
  /^([一-鿿、]{2,14}(?:\([一-鿿、]{2,6}\))?):(?!(?:新增|新建|现有|共有?|达到?|为)?\d(?!\d{3}年))[^:]*[一-鿿]{2}[^:]*$/,
);
const BODY =
  /(?:医院|机构|卫生院|卫生室|服务中心|服务站|保健院)(?:\([^()]*\))?$|^(?:乡镇?|[省市县村]|[省市县镇乡村一二三]级)(?:\([一-鿿]{2,4}\))?$/;
const PEOPLE =
  /^(?:在职|退休|参保|城乡|城镇|非?从业)*(?:职工|居民|(?<=.)人员)$|^(?:[一-鿿]{0,6})(?:特困|低保|脱贫|返贫|困难|重残|优抚|低收入|边缘)[一-鿿]{0,8}(?:人员|对象|家庭|人口|居民|群众|户)$|^(?:孤儿|孕产妇|老年人|儿童|学生|未成年人|成年人)$/;
/** 「培训对象:…」, 「牵头医院:…」 say who takes part, of no number for whom it holds. */
const TAKES_PART =
  /^(?:培训|服务|监测|筛查|实施|保障|奖励|考核|适用|招聘|受益|参会|参加|工作|牵头|配合|承办|责任|对口|帮扶)/;

/**
 * 「县级(二级):起付线400元,报销比例75%;」, 「县医院:床位800张,医师260名」: the label before the colon says for whom or where
 * the numbers behind it hold, as far as they have names of their own.
 */
export function labelledScope(text: string, draft: Draft, noun: string): string | null {
  const from = Math.max(0, draft.start - LONGEST_LIST);
  const before = text.slice(from, draft.start);
  const part = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';'), before.lastIndexOf('\n')) + 1);
  if (part.length === before.length && from > 0) return null;
  const label = LABEL.exec(ITEM_NUMBER.cut(part).trim())?.[1];
  if (label === undefined || TAKES_PART.test(label) || noun.includes(label)) return null;
  return BODY.test(label) || (draft.kind === 'norm' && PEOPLE.test(label)) ? label : null;
}
