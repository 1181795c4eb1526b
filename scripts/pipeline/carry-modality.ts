import type { Modality } from '../../src/schemas/statement.ts';
import type { Draft } from './draft.ts';

/** What joins a number to the one before it: a part of it, the next of a list, its result. */
const JOINED = /^[^,。;]{0,24}(?:,其中|、|,实现|,取得)[^,。;]{0,24}$/;

/**
 * 「力争全市三级医院达到10家以上,其中三甲医院达到5家以上、三乙医院达到3家」, 「探索建立3个…集团,实现…全覆盖」: what is striven
 * for or explored governs what is joined to it.
 * @param before the statement before, with its modality as carried
 */
export function carryModality(text: string, draft: Draft, before: Draft | undefined): Modality {
  if (draft.modality !== 'firm' || draft.kind !== 'target' || before?.quoteStart !== draft.quoteStart)
    return draft.modality;
  if (before.modality !== 'aspirational' && before.modality !== 'exploratory') return draft.modality;
  return JOINED.test(text.slice(before.end, draft.start)) ? before.modality : draft.modality;
}
