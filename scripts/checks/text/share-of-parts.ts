import type { Statement } from '../../../src/schemas/statement.ts';
import type { DocumentView } from './document-view.ts';
import { boundsOf, datesAllow, roundingOf, showNumber, singleValue, yearOf } from './figures.ts';
import { coreNoun, namesSame, nounInEnglish, unitsAgree } from './nouns.ts';
import type { Finding, TextCheck } from './text-check.ts';

/** 占全市医疗机构总数的, 占比为, 占到: what stands between 占 and the share. */
const SHARE_OF = /^(.*?)占(?:到|据|有|比)?(.*?)(?:的?(?:比例|比重|百分比))?的?(?:为|达到?|约|仅|超过)*$/;
const INTRODUCES_PART = /其中|包括|包含|含/;

/** A share whose part and whole are both printed: part ÷ whole gives the printed share, to its last digit. */
export const shareOfParts: TextCheck = {
  name: 'share-of-parts',
  run: (view) => view.statements.flatMap((share) => checkShare(view, share)),
};

function checkShare(view: DocumentView, share: Statement): Finding[] {
  if (share.unit !== 'percent' || share.worded || share.comparator === 'change') return [];
  const match = SHARE_OF.exec(view.clauseBefore(share));
  if (!match || /分别/.test(match[0])) return [];
  const [, subject = '', base = ''] = match;
  const counts = view.earlierInSentence(share).filter(isCount);
  const part = counts.at(-1);
  if (part?.kind !== share.kind) return [];
  const named = coreNoun(subject);
  if (named.length > 1 && !nounsOf(view, part).some((noun) => namesSame(noun, named))) return [];
  const whole = coreNoun(base).length > 1 ? findWhole(view, coreNoun(base), part) : findEnclosing(view, counts, part);
  return whole ? [judge(share, part, whole, base)] : [];
}

const isCount = (s: Statement): boolean =>
  (s.unit === 'count' || s.unit === 'cny') && s.comparator !== 'change' && s.per_value === null;

/** The nouns by which a count may be called: before it, behind it, and as it was described. */
function nounsOf(view: DocumentView, s: Statement): string[] {
  return [view.clauseBefore(s), s.noun_zh, view.after(s)].map(coreNoun).filter((noun) => noun.length > 1);
}

/** 占全市医疗机构总数: the nearest printed number of the whole that is named. */
function findWhole(view: DocumentView, base: string, part: Statement): Statement | null {
  const fits = view.statements.filter(
    (s) =>
      s !== part &&
      isCount(s) &&
      unitsAgree(s, part) &&
      s.kind === part.kind &&
      datesAllow(s, part) &&
      nounsOf(view, s).some((noun) => namesSame(noun, base)),
  );
  const distance = (s: Statement): number => Math.abs(s.number_start - part.number_start);
  return fits.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** 共有编制10294个,其中7441个…占到: the number that 其中 takes the part from. */
function findEnclosing(view: DocumentView, counts: readonly Statement[], part: Statement): Statement | null {
  const whole = counts.at(-2);
  if (!whole || !unitsAgree(whole, part) || yearOf(whole) !== yearOf(part)) return null;
  return INTRODUCES_PART.test(view.between(whole, part)) ? whole : null;
}

function judge(share: Statement, part: Statement, whole: Statement, base: string): Finding {
  const statements = [part, whole, share];
  const [p, w] = [singleValue(part), singleValue(whole)];
  const [zh, en] = [part.noun_zh, nounInEnglish(part)];
  if (p === null || w === null || w === 0) {
    return {
      result: 'undecidable',
      statements,
      computation: `${part.number_text} ÷ ${whole.number_text} ~ ${share.number_text}`,
      note_zh: `“${zh}”的占比无法核算：部分或总数只印出界限。`,
      note_en: `The share of ${en} cannot be worked out: its part or its whole is only a bound.`,
      fault: null,
    };
  }
  const computed = (p / w) * 100;
  if (isWithin(computed, share, (roundingOf(part) / w) * 100 + (roundingOf(whole) / w) * computed)) {
    return {
      result: 'passed',
      statements,
      computation: `${showNumber(p)} ÷ ${showNumber(w)} = ${showNumber(computed, 4)}% → ${share.number_text}`,
      note_zh: `“${zh}”的占比与印出的部分、总数相符。`,
      note_en: `The printed share of ${en} follows from the printed part and whole.`,
      fault: null,
    };
  }
  const printed = share.value_min ?? share.value_max ?? 0;
  const due = computed.toFixed(/\.(\d+)/.exec(share.number_text)?.[1]?.length ?? 0);
  const named = base === '' ? whole.noun_zh : base.replace(/的$/, '');
  return {
    result: 'failed',
    statements,
    computation: `${showNumber(p)} ÷ ${showNumber(w)} = ${showNumber(computed)}% ≠ ${share.number_text}; ${showNumber(p)} ÷ ${printed}% = ${showNumber((p / printed) * 100, 0)}; ${printed}% × ${showNumber(w)} = ${showNumber((printed / 100) * w, 0)}`,
    note_zh: `按印出的部分与总数核算应为${due}%，原文印作${share.number_text}。部分、总数、占比三者中哪一个有误，或“${named}”是否另有所指，仅凭文本无法判定。`,
    note_en: `The printed part and whole give ${due}%, the text says ${printed}%. Which of the three numbers is wrong, or whether the share was taken of another total (“${named}”), the text alone cannot decide.`,
    fault: 'arithmetic',
  };
}

/** Within the printed share, to its last digit; about (约) allows five times as much. */
function isWithin(computed: number, share: Statement, slack: number): boolean {
  const { low, high } = boundsOf(share);
  const allowed = slack + roundingOf(share) * (share.comparator === 'approx' ? 5 : 1) + 1e-9;
  return computed >= low - allowed && computed <= high + allowed;
}
