import type { Check } from './check.ts';
import type { Problem } from './problem.ts';

const NUMERAL = /[0-9０-９]+|[零〇一二三四五六七八九十百千万亿两]+/g;

/** The ledger holds every numeral of the text once, and each that belongs to a statement has the statement’s kind. */
export const countsAgree: Check = {
  name: 'counts-agree',
  description: 'Every numeral of a document stands in the ledger, once, with the kind of its statement.',
  check({ bundles, curated, unreadBundles }) {
    const problems: Problem[] = [];
    for (const b of bundles) {
      const path = `content/generated/documents/${b.id}.json`;
      const fail = (message: string): void => {
        problems.push({
          path,
          line: null,
          level: 'error',
          message,
          remedy: 'Run: npm run convert; if it stays, mend the rule.',
        });
      };
      const starts = new Set(b.numerals.map((n) => n.start));
      if (starts.size !== b.numerals.length) fail('a numeral stands in the ledger twice');
      let point = b.document.span_start;
      let unit = 0;
      for (const m of b.text.matchAll(NUMERAL)) {
        point += Array.from(b.text.slice(unit, m.index)).length;
        unit = m.index;
        if (!starts.has(point)) fail(`the numeral “${m[0]}” at ${point} is missing from the ledger`);
      }
      const kinds = new Map(b.statements.map((s) => [s.id, s.kind]));
      for (const n of b.numerals) {
        if (n.statement_id !== null && kinds.get(n.statement_id) !== n.class)
          fail(
            `the numeral “${n.text}” at ${n.start} is ${n.class}, its statement ${n.statement_id} is ${kinds.get(n.statement_id)}`,
          );
        if (b.document.review !== 'machine' && n.class_basis === 'default')
          fail(`the numeral “${n.text}” at ${n.start} rests on default in a reviewed document`);
      }
    }
    for (const d of curated.documents)
      if (!bundles.some((b) => b.id === d.id) && !unreadBundles.includes(d.id))
        problems.push({
          path: `content/documents/${d.id}.yaml`,
          line: null,
          level: 'error',
          message: 'it has no generated bundle',
          remedy: 'Run: npm run convert',
        });
    return problems;
  },
};
