import { writeFileAtomically } from '../write-atomically.ts';
import { formatTable } from './format-table.ts';
import { measureAgreementOfReaders } from './measure-agreement.ts';

const FILE = 'content/measurements/agreement.json';
const format = (share: number | null): string => (share === null ? '–' : share.toFixed(3));

export function benchAgreement({ write }: { write: boolean }): void {
  const figures = measureAgreementOfReaders();
  const { detection, fields } = figures;
  const rows = Object.entries(fields).map(([field, { n, percent, kappa, alpha }]) => [
    field,
    String(n),
    `${percent?.toFixed(2) ?? '–'} %`,
    format(kappa),
    format(alpha),
  ]);
  console.log(
    '\nagreement between the two readings of the seeds, before differences were resolved; both readers are language models, no person has signed\n',
  );
  console.log(formatTable(['field', 'n', 'agree', 'Cohen’s κ', 'Krippendorff’s α'], rows));
  console.log(
    `\nstatements: ${detection.a} and ${detection.b}, ${detection.both} found by both, F1 ${detection.f1.toFixed(3)}`,
  );
  if (write) writeFileAtomically(FILE, `${JSON.stringify(figures, null, 2)}\n`);
}
