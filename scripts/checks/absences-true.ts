import type { Indicator } from '../../src/schemas/indicator.ts';
import type { Check } from './check.ts';
import type { Problem } from './problem.ts';

/** 6家国家和省级现代医院管理制度试点医院: a number and its measure right before what the indicator counts. */
const COUNTED =
  /(?:\d+(?:\.\d+)?[万亿]?|[两二三四五六七八九十]+)(?:家|所|个|名|项|类|种|张|人次|人|辆|件|%|‰)[^\d，,。;；:：]{0,16}$/;

/** What is called stated without a number has none in its quote that counts the very thing. */
export const absencesTrue: Check = {
  name: 'absences-true',
  description: 'No quote of “stated without a number” counts the indicator’s own noun.',
  check({ curated, indicatorBundles }) {
    const byId = new Map(curated.indicators.map((i) => [i.id, i]));
    return indicatorBundles.flatMap((bundle) => {
      const indicator = byId.get(bundle.id);
      return bundle.absences.flatMap((row): Problem[] => {
        const printed = indicator && row.state === 'stated_without_number' ? countOf(row.quote ?? '', indicator) : null;
        if (printed === null) return [];
        return [
          {
            path: `content/generated/indicators/${bundle.id}.json`,
            line: null,
            level: 'warning',
            message: `${row.place_id} is said to state no number, its quote prints “${printed}”`,
            remedy: 'Make the number a statement of this indicator, or give the indicator narrower terms.',
          },
        ];
      });
    });
  },
};

/** The number with the term that it counts, or null; only an indicator that counts or measures can be numbered. */
export function countOf(quote: string, indicator: Pick<Indicator, 'terms' | 'unit'>): string | null {
  if (indicator.unit === 'other' || indicator.unit === 'grade') return null;
  const plain = quote.replace(/\s/g, '');
  for (const term of indicator.terms.map((t) => t.replace(/\s/g, ''))) {
    for (let at = plain.indexOf(term); at >= 0; at = plain.indexOf(term, at + 1)) {
      const counted = COUNTED.exec(plain.slice(Math.max(0, at - 28), at));
      if (counted) return counted[0] + term;
    }
  }
  return null;
}
