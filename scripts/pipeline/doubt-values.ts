import type { Correction } from '../../src/schemas/correction.ts';
import type { Draft } from './draft.ts';
import { readLookAlikes } from './repair-digits.ts';

/** A doubt about a printed value: raised by a named check, to be accepted or rejected by an editor. */
export type Doubt = Pick<Correction, 'type' | 'status' | 'field' | 'old' | 'new' | 'check' | 'reason_zh' | 'reason_en'>;

export interface DoubtedDraft {
  readonly draft: Draft;
  readonly doubts: readonly Doubt[];
}

/** A leading 2 that stands for ≥ in a share that cannot exceed 100: 「居民健康素养水平(%)225」 is ≥25. */
const LOST_SIGN = /^2(100|\d{1,2}(?:\.\d+)?)$/;
const SHARE = /率|比例|占比|比重|素养水平|覆盖面|满意度/;

/**
 * Looks at a draft by itself and repairs what the print cannot mean; the number text stays as printed. `before`: the
 * text that leads up to the number, 「普惠托位占」.
 */
export function doubtDraft(draft: Draft, printed: string, before = ''): DoubtedDraft {
  const doubts: Doubt[] = [];
  let repaired = draft;
  const digits = readLookAlikes(printed.replace(/[%％\s]/g, ''));
  const lost = LOST_SIGN.exec(digits);
  const share =
    draft.unit === 'percent' &&
    (SHARE.test(draft.noun) || /占[达到]?$/.test(before)) &&
    !draft.worded &&
    draft.comparator !== 'change';
  if (share && lost && (draft.min ?? 0) > 100 && Number(lost[1]) <= 100) {
    const value = Number(lost[1]);
    repaired = { ...draft, comparator: 'gte', min: value, max: null };
    doubts.push({
      type: 'transcription',
      status: 'proposed',
      field: 'value_min',
      old: printed,
      new: `≥${lost[1]}`,
      check: 'share-above-100',
      reason_zh: `百分比不可能达到${digits}；行首的“2”是“≥”的误识，读作≥${lost[1]}。`,
      reason_en: `A share cannot reach ${digits} percent; the leading “2” is a misread “≥”: read as ≥${lost[1]}.`,
    });
  } else if (
    share &&
    (draft.min ?? draft.max ?? 0) > 100 &&
    !/(?:增长|发展|完成|门诊率|开放率|床位使用率|使用率)/.test(draft.noun)
  ) {
    doubts.push({
      type: 'transcription',
      status: 'open',
      field: 'value_min',
      old: printed,
      new: null,
      check: 'share-above-100',
      reason_zh: `百分比不可能达到${digits}，原文可能有误，无法仅凭文本判定。`,
      reason_en: `A share cannot reach ${digits} percent; the print may be wrong, and the text alone cannot decide.`,
    });
  }
  if (/[IOl]/.test(printed)) {
    doubts.push({
      type: 'transcription',
      status: 'proposed',
      field: 'value_min',
      old: printed,
      new: String(draft.min ?? draft.max ?? ''),
      check: 'look-alike-digits',
      reason_zh: '字母 I、l、O 是数字 1、1、0 的误识。',
      reason_en: 'The letters I, l and O are misread digits 1, 1 and 0.',
    });
  }
  if (/%[o。]|o\/oo/.test(printed) || (draft.unit === 'permille' && /[%％]$/.test(printed))) {
    doubts.push({
      type: 'unit',
      status: 'proposed',
      field: 'unit',
      old: printed,
      new: '‰',
      check: 'damaged-permille',
      reason_zh: '“‰”被误识为“%o”或“%。”；该指标按千分率统计，句子也不能在此结束。',
      reason_en:
        'The sign ‰ was misread as “%o” or “%。”; the quantity is counted per thousand and the sentence cannot end here.',
    });
  }
  return { draft: repaired, doubts };
}

/** Targets with a bound that stand in prose, by unit and value. */
export class BoundedTargets {
  private readonly byValue = new Map<string, Draft[]>();

  constructor(drafts: readonly Draft[]) {
    for (const draft of drafts) {
      if (draft.tabular || draft.kind !== 'target' || draft.comparator === 'eq') continue;
      const key = `${draft.unit} ${draft.min ?? draft.max}`;
      const alike = this.byValue.get(key);
      if (alike) alike.push(draft);
      else this.byValue.set(key, [draft]);
    }
  }

  /** Whether the prose gives the same indicator and value with a bound. */
  hasTwin({ unit, min, noun }: Draft): boolean {
    return this.byValue.get(`${unit} ${min}`)?.some((other) => sameNoun(other.noun, noun)) ?? false;
  }
}

/**
 * A table cell without its sign: where the prose of the same text gives the same indicator and value with a bound,
 * the sign is merely absent, and is doubted, not repaired (吸烟率 20 beside 控制在20%以下).
 */
export function doubtMissingSign(draft: Draft, prose: BoundedTargets, printed: string): Doubt | null {
  if (!draft.tabular || draft.comparator !== 'eq' || draft.kind !== 'target' || !prose.hasTwin(draft)) return null;
  return {
    type: 'comparator',
    status: 'open',
    field: 'comparator',
    old: printed,
    new: null,
    check: 'sign-missing-in-table',
    reason_zh: '表中数值没有比较符号，正文同一指标写明了界限；符号可能脱落，按印出的数值保留。',
    reason_en:
      'The cell bears no sign, while the prose gives the same indicator with a bound; the sign may be lost. Kept as printed.',
  };
}

function sameNoun(a: string, b: string): boolean {
  const plain = (s: string): string => s.replace(/[“”()（）\s]/g, '');
  const [x, y] = [plain(a), plain(b)];
  return x.includes(y) || y.includes(x);
}
