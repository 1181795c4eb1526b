import type { Absence } from '../../src/schemas/absence.ts';
import type { DocumentBundle } from '../../src/schemas/bundle.ts';
import type { Indicator } from '../../src/schemas/indicator.ts';
import { type Searched, searchedTerms } from '../pipeline/absence-of.ts';
import type { Check } from './check.ts';
import type { Problem } from './problem.ts';

/** 6家国家和省级现代医院管理制度试点医院: a number and its measure right before what the indicator counts. */
const COUNTED =
  /(?:\d+(?:\.\d+)?[万亿]?|[两二三四五六七八九十]+)(?:家|所|个|名|项|类|种|张|人次|人|辆|件|%|‰)[^\d，,。;；:：]{0,16}$/;

/** What is called stated without a number has none in its quote that counts the very thing; what is searched for is told in words that count. */
export const absencesTrue: Check = {
  name: 'absences-true',
  description:
    'No quote of “stated without a number” counts the indicator’s own noun, and no term searched for is idle.',
  check({ curated, bundles, indicatorBundles }) {
    const byId = new Map(curated.indicators.map((i) => [i.id, i]));
    const documentById = new Map(bundles.map((bundle) => [bundle.id, bundle]));
    const counted = indicatorBundles.flatMap((bundle) => {
      const indicator = byId.get(bundle.id);
      return bundle.absences.flatMap((row): Problem[] => {
        const printed = indicator && row.state === 'stated_without_number' ? countOf(row.quote ?? '', indicator) : null;
        if (printed === null || sizesGroup(printed, row, documentById.get(row.document_id ?? ''))) return [];
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
    return [...counted, ...curated.indicators.flatMap(idleTerms)];
  },
};

/** 等6家…试点医院: the ledger says of the number that it only sizes a group, so it states nothing. */
function sizesGroup(printed: string, row: Absence, bundle: DocumentBundle | undefined): boolean {
  const within = (bundle?.numerals ?? []).filter(
    ({ start, end }) => start >= (row.quote_start ?? 0) && end <= (row.quote_end ?? 0),
  );
  const named = within.filter((numeral) => printed.startsWith(numeral.text));
  return named.length > 0 && named.every((numeral) => numeral.class === 'name');
}

/** A wide term that is no term, a further one that holds a term which is looked for anyway, or nothing left to look for. */
function idleTerms(indicator: Indicator): Problem[] {
  const { id, terms, further_terms, wide_terms } = indicator;
  const kept = terms.filter((term) => !wide_terms.includes(term));
  const tell = (message: string, remedy: string): Problem => ({
    path: `content/indicators/${id}.yaml`,
    line: null,
    level: 'error',
    message,
    remedy,
  });
  return [
    ...wide_terms
      .filter((term) => !terms.includes(term))
      .map((term) => tell(`the wide term “${term}” is none of the terms`, 'Add it to the terms, or take it out.')),
    ...further_terms
      .filter((further) => kept.some((term) => further.includes(term)))
      .map((term) => tell(`the further term “${term}” holds a term that is looked for anyway`, 'Take it out.')),
    ...(searchedTerms(indicator).length > 0
      ? []
      : [tell('no term is left to look for', 'Add a further term that is narrow enough.')]),
  ];
}

/** The number with the term that it counts, or null; only an indicator that counts or measures can be numbered. */
export function countOf(quote: string, indicator: Searched & Pick<Indicator, 'unit'>): string | null {
  if (indicator.unit === 'other' || indicator.unit === 'grade') return null;
  const plain = quote.replace(/\s/g, '');
  for (const term of searchedTerms(indicator).map((t) => t.replace(/\s/g, ''))) {
    for (let at = plain.indexOf(term); at >= 0; at = plain.indexOf(term, at + 1)) {
      const counted = COUNTED.exec(plain.slice(Math.max(0, at - 28), at));
      if (counted) return counted[0] + term;
    }
  }
  return null;
}
