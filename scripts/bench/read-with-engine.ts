/** The project's own reading of a bare text, in the shape that is scored. */
import { describeReading } from '../pipeline/describe-reading.ts';
import { extractText } from '../pipeline/extract-text.ts';
import type { FoundReading } from './score-readings.ts';

export function readWithEngine(text: string): FoundReading {
  const { statements, numerals } = describeReading(extractText(text));
  return {
    statements: statements.map((s) => ({
      start: s.number_start,
      end: s.number_end,
      kind: s.kind,
      comparator: s.comparator,
      direction: s.direction,
      value_min: s.value_min,
      value_max: s.value_max,
      unit: s.unit,
      due: s.due,
      as_of: s.as_of,
    })),
    numerals,
  };
}
