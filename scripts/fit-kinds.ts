/** Fits the weights of the evidence for target, achieved and norm to the labelled texts. */
import { FITTED_SETS, type GoldSet } from '../src/domain/gold-sets.ts';
import { readGold } from './bench/read-gold.ts';
import { crossValidate } from './fit/cross-validate.ts';
import { digestOf, EVIDENCE_FILE } from './fit/evidence-digest.ts';
import { type FitOptions, fitChains } from './fit/fit-chains.ts';
import { readExamples } from './fit/read-examples.ts';
import { roundWeights, WEIGHTS_FILE, writeWeights } from './fit/write-weights.ts';
import { readArguments } from './read-arguments.ts';
import { writeFileAtomically } from './write-atomically.ts';

const HELP = `npm run fit

Fits the weights by which the reading engine tells targets, achievements and norms apart to the labelled texts that rules
may be developed on, and writes ${WEIGHTS_FILE}, and beside it what they were fitted to. The same texts
give the same weights.

  npm run fit                     (after a change of the evidence or of the labelled texts; then npm run convert)
  npm run fit -- --folds 6        (writes nothing: how well weights do on texts that they were not fitted to)`;

/** Chosen by cross-validation over the texts that rules are developed on. */
const OPTIONS: FitOptions = { epochs: 40, rate: 0.05, pull: 0.01, hidden: 0.35, leastSeen: 3, draws: 16 };

const parsed = readArguments(HELP, { folds: { type: 'string' } });
const folds = parsed?.values.folds === undefined ? null : Number(parsed.values.folds);
if (parsed !== null && folds !== null && !(Number.isInteger(folds) && folds >= 2)) {
  console.error(
    `command line - error → “${parsed.values.folds}” is no number of folds (2 or more). Use it like this:\n\n${HELP}`,
  );
  process.exitCode = 2;
} else if (parsed !== null) {
  const sets = FITTED_SETS.map((set) => ({ set, texts: readGold(set).map(readExamples) }));
  const texts = sets.flatMap((own) => own.texts);
  if (folds !== null) {
    const scores = crossValidate(texts, folds, OPTIONS);
    const groups = [
      ['single lines', (set: GoldSet) => set === 'dev'],
      ['documents', (set: GoldSet) => set === 'dev-documents'],
      ['all', () => true],
    ] as const;
    for (const [name, holds] of groups) {
      let [right, all] = [0, 0];
      for (const [i, set] of sets.flatMap((own) => own.texts.map(() => own.set)).entries()) {
        if (!holds(set)) continue;
        right += scores[i]?.right ?? 0;
        all += scores[i]?.all ?? 0;
      }
      console.log(
        `${name}: ${right} of ${all} kinds right (${((100 * right) / all).toFixed(1)} %) on texts left out, ${folds} folds`,
      );
    }
  } else {
    const weights = roundWeights(fitChains(texts.flat(), OPTIONS));
    writeWeights(weights);
    writeFileAtomically(EVIDENCE_FILE, `${JSON.stringify(digestOf(texts), null, 2)}\n`);
    console.log(`${weights.size} pieces of evidence weighed on ${texts.length} texts → ${WEIGHTS_FILE}`);
  }
}
