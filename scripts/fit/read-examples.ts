/** Numbers of labelled texts with the evidence for their kinds, in chains of neighbours. */

import { type GoldText, spanOf } from '../bench/read-gold.ts';
import { extractText, type Observer } from '../pipeline/extract-text.ts';
import { EvidenceIndex } from '../pipeline/kinds/evidence-index.ts';
import { chainOf, tieOf } from '../pipeline/kinds/settle-kinds.ts';
import { KINDS, type KindWeights } from '../pipeline/kinds/weigh-kind.ts';

export interface Example {
  /** Index in KINDS, or -1 where the labels know no statement. */
  readonly kind: number;
  readonly evidence: readonly string[];
  /** What speaks for each kind where a wording settles it, whatever the evidence weighs. */
  readonly settled: KindWeights | null;
  /** Names of the tie to the example before, for each kind that it may have; none for the first of a chain. */
  readonly ties: readonly string[] | null;
}

export type Chain = readonly Example[];

/** Every name that the labelled texts show. */
const ALL_EVIDENCE = new EvidenceIndex({ grows: true });

export function readExamples(gold: GoldText): Chain[] {
  const seen: Parameters<Observer['take']>[] = [];
  const { clean } = extractText(gold.text, { index: ALL_EVIDENCE, take: (...all) => seen.push(all) });
  const at = (offset: number): number => clean.offsets[offset] ?? clean.codePoints;
  const labels = gold.statements.map((s) => ({ ...spanOf(s), kind: (KINDS as readonly string[]).indexOf(s.kind) }));
  return seen.map(([text, candidates]) => {
    const chain = chainOf(candidates).flatMap((i) => candidates[i] ?? []);
    return chain.map((candidate, i): Example => {
      const [start, end] = [at(candidate.start), at(candidate.end - 1) + 1];
      const previous = chain[i - 1];
      return {
        kind: labels.find((l) => l.start < end && start < l.end)?.kind ?? -1,
        evidence: candidate.evidence.map((number) => ALL_EVIDENCE.names[number] ?? ''),
        settled: candidate.settled ? candidate.weights : null,
        ties: previous ? KINDS.map((kind) => tieOf(text, previous, candidate, kind)) : null,
      };
    });
  });
}
