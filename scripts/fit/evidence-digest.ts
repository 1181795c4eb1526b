import { createHash } from 'node:crypto';
import { FITTED_SETS } from '../../src/domain/gold-sets.ts';
import { readGold } from '../bench/read-gold.ts';
import { type Chain, readExamples } from './read-examples.ts';

export const EVIDENCE_FILE = 'scripts/pipeline/kinds/kind-evidence.json';

/** What the weights were fitted to; where it is no longer what the texts show, they want fitting anew. */
export interface EvidenceDigest {
  readonly texts: number;
  readonly numbers: number;
  readonly sha256: string;
}

/** The examples of all texts that weights are fitted to, text by text. */
export const readFittedExamples = (): readonly Chain[][] =>
  FITTED_SETS.flatMap((set) => readGold(set).map(readExamples));

export function digestOf(texts: readonly Chain[][]): EvidenceDigest {
  const hash = createHash('sha256');
  for (const chains of texts) hash.update(`${JSON.stringify(chains)}\n`);
  return {
    texts: texts.length,
    numbers: texts.flat(2).length,
    sha256: hash.digest('hex'),
  };
}
