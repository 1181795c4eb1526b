import type { Check } from './check.ts';
import type { Problem } from './problem.ts';

/** Whatever an id points to exists. */
export const referencesResolve: Check = {
  name: 'references-resolve',
  description: 'Places, sources, sections, indicators, themes, organisations and statements that are named exist.',
  check({ curated, bundles, indicatorBundles, unreadBundles }) {
    const problems: Problem[] = [];
    const known = (list: readonly { id: string }[]): Set<string> => new Set(list.map((entry) => entry.id));
    const [places, sources, indicators, themes, organisations] = [
      known(curated.places),
      known(curated.sources),
      known(curated.indicators),
      known(curated.themes),
      known(curated.organisations),
    ];
    const statements = known(bundles.flatMap((b) => b.statements));
    const files = new Map<ReadonlySet<string>, string>([
      [places, 'content/places'],
      [sources, 'content/sources'],
      [indicators, 'content/indicators'],
      [themes, 'content/themes'],
      [organisations, 'content/organisations'],
    ]);
    /** It stands in a file that could not be read: that is told already. */
    const isUnread = (set: ReadonlySet<string>, id: string): boolean =>
      set === statements
        ? unreadBundles.some((document) => id.startsWith(`${document}-`))
        : curated.unread.has(`${files.get(set)}/${id}.yaml`);
    const need = (path: string, what: string, set: ReadonlySet<string>, id: string | null): void => {
      if (id !== null && !set.has(id) && !isUnread(set, id))
        problems.push({
          path,
          line: null,
          level: 'error',
          message: `${what} names “${id}”, which does not exist`,
          remedy: 'Mend the id, or add the entry.',
        });
    };
    for (const d of curated.documents) {
      need(`content/documents/${d.id}.yaml`, 'place_id', places, d.place_id);
      need(`content/documents/${d.id}.yaml`, 'source_id', sources, d.source_id);
    }
    for (const s of curated.sources) need(`content/sources/${s.id}.yaml`, 'place_id', places, s.place_id);
    for (const i of curated.indicators)
      for (const t of i.theme_ids) need(`content/indicators/${i.id}.yaml`, 'theme_ids', themes, t);
    for (const o of curated.organisations)
      for (const f of o.forms) need(`content/organisations/${o.id}.yaml`, 'forms', places, f.place_id);
    for (const b of bundles) {
      const path = `content/generated/documents/${b.id}.json`;
      const sections = known(b.sections);
      const corrections = known(b.corrections);
      for (const s of b.statements) {
        need(path, s.id, sections, s.section_id);
        need(path, s.id, indicators, s.indicator_id);
        need(path, s.id, statements, s.baseline_id);
        for (const r of s.responsible) need(path, s.id, organisations, r.organisation_id);
        for (const c of s.corrections) need(path, s.id, corrections, c);
      }
      for (const m of b.measures) {
        need(path, m.id, sections, m.section_id);
        for (const t of m.theme_ids) need(path, m.id, themes, t);
        for (const r of m.responsible) need(path, m.id, organisations, r.organisation_id);
      }
      for (const n of b.numerals) need(path, `numeral at ${n.start}`, statements, n.statement_id);
    }
    for (const bundle of indicatorBundles) {
      const path = `content/generated/indicators/${bundle.id}.json`;
      for (const c of bundle.comparisons)
        for (const id of [c.a_statement_id, c.b_statement_id]) need(path, c.id, statements, id);
    }
    return problems;
  },
};
