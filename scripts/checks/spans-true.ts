import type { Check } from './check.ts';
import type { Problem } from './problem.ts';

/** Every quote, number, numeral and measure is the exact slice of its seed that its offsets name. */
export const spansTrue: Check = {
  name: 'spans-true',
  description: 'Quotes, numbers, numerals and organisations are exact slices of the seed.',
  check({ curated, bundles }) {
    const problems: Problem[] = [];
    for (const bundle of bundles) {
      const text = curated.seeds.get(bundle.document.source_id);
      const path = `content/generated/documents/${bundle.id}.json`;
      if (text === undefined) {
        // A seed or a record that could not be read is told already.
        if (curated.unread.size === 0)
          problems.push({
            path,
            line: null,
            level: 'error',
            message: `its source “${bundle.document.source_id}” holds no text`,
            remedy: 'Run: npm run convert',
          });
        continue;
      }
      const seed = Array.from(text);
      const hold = (what: string, start: number, end: number, text: string): void => {
        const printed = seed.slice(start, end).join('');
        if (printed !== text)
          problems.push({
            path,
            line: null,
            level: 'error',
            message: `${what} says “${text}”, the seed has “${printed}” at ${start}`,
            remedy: 'Run: npm run convert',
          });
      };
      for (const s of bundle.statements) {
        hold(`${s.id} quote`, s.quote_start, s.quote_end, s.quote);
        hold(`${s.id} number`, s.number_start, s.number_end, s.number_text);
        if (s.number_start < s.quote_start || s.number_end > s.quote_end)
          problems.push({
            path,
            line: null,
            level: 'error',
            message: `${s.id}: the number lies outside its quote`,
            remedy: 'Mend the rule that cuts the quote.',
          });
      }
      for (const m of bundle.measures) hold(`${m.id} quote`, m.quote_start, m.quote_end, m.quote);
      for (const n of bundle.numerals) hold(`numeral at ${n.start}`, n.start, n.end, n.text);
      hold('text', bundle.document.span_start, bundle.document.span_end, bundle.text);
    }
    return problems;
  },
};
