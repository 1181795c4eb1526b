import type { Comparator, Direction } from '../../src/schemas/statement.ts';
import { Cue } from './cue.ts';

const INCREASE = new Cue(
  /(?:提高|提升|增长|增加|上升|上涨|上调|涨|扩大|延长|(?<!新)增|净增|高出|多出|多了|调增|(?<=[各再年])提|上浮|前移|翻|攀升|递增|上移|(?<=(?:比(?![例重率值])|较)[^,。;]{1,16})高|(?<=(?:比|较)[^,。;]{1,16})多|基础上(?:再|又|还)?增加(?![到至为])[^,。;\d]{1,20})(?:了|约|近|达|,?幅度?(?:达到|达|为|不低于|不少于|不超过|控制在)?|不低于|不少于|不超过|均|各|分别|超过|至少|原则上|也|又|仅|逾|再|幅度控制在|率?不超过)*$/,
);
const DECREASE = new Cue(
  /(?:降低|下降|减少|缩短|下调|压缩|减轻|下浮|减收|(?<!扣)减|降|缩减|回落|下滑|下挫|调减|少了|压减|递减|下浮|节省|节约|压降|降价|(?<=(?:比|较)[^,。;]{1,16})[低少])(?:了|约|近|达|幅度?(?:达到|达|为|不低于|不少于|超过)?|不低于|不少于|不超过|均|各|分别|超过|至少|原则上|也|又|仅|逾|再)*$/,
);

/** Which way a change goes, by the verb that stands right before its amount; null where none does. */
export function changeDirection(before: string): Direction | null {
  if (DECREASE.test(before)) return 'decrease';
  return INCREASE.test(before) ? 'increase' : null;
}

/** Which ends of a value are open. A change carries its own bound: 增长10%以上 → min 10, max null. */
export function boundValue(
  comparator: Comparator,
  low: number,
  high: number,
  bound: Comparator | null,
): { comparator: Comparator; min: number | null; max: number | null } {
  const lower = tidy(low);
  const upper = tidy(high);
  switch (comparator === 'change' ? (bound ?? 'eq') : comparator) {
    case 'gte':
    case 'gt':
      return { comparator, min: lower, max: null };
    case 'lte':
    case 'lt':
      return { comparator, min: null, max: upper };
    case 'eq':
    case 'approx':
    case 'range':
    case 'change':
      return { comparator, min: lower, max: upper };
  }
}

/** Removes what binary arithmetic leaves behind: 10.26 × 10000 is 102600. */
function tidy(value: number): number {
  // Most values have no more than four decimals, and nothing to remove.
  const plain = Math.abs(value) < 1e8 ? Math.round(value * 1e4) / 1e4 : Math.trunc(value);
  return plain === value && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));
}
