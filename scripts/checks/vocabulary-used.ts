import type { Check } from './check.ts';
import type { Problem } from './problem.ts';

/** An entry of the vocabulary that nothing uses is a leftover. */
export const vocabularyUsed: Check = {
  name: 'vocabulary-used',
  description: 'Every indicator, theme, organisation and term is used by a text.',
  check({ curated, bundles, unreadBundles }) {
    // What is missing here may stand in a text that could not be read.
    if (unreadBundles.length > 0) return [];
    const problems: Problem[] = [];
    const texts = bundles.map((b) => b.text.replace(/\s/g, ''));
    const occurs = (terms: readonly string[]): boolean =>
      terms.some((term) => texts.some((text) => text.includes(term.replace(/\s/g, ''))));
    const unused = (path: string, what: string): void => {
      problems.push({
        path,
        line: 1,
        level: 'error',
        message: `${what} occurs in no text`,
        remedy: 'Remove the entry, or give it a term that a text prints.',
      });
    };
    for (const i of curated.indicators)
      if (!occurs(i.terms)) unused(`content/indicators/${i.id}.yaml`, `the indicator “${i.name_zh}”`);
    for (const t of curated.themes)
      if (!occurs(t.terms)) unused(`content/themes/${t.id}.yaml`, `the theme “${t.name_zh}”`);
    for (const g of curated.glossary)
      if (!occurs([g.term_zh, ...g.aliases, ...(g.full_zh ? [g.full_zh] : [])]))
        unused(`content/glossary/${g.id}.yaml`, `the term “${g.term_zh}”`);
    for (const o of curated.organisations)
      if (!occurs(o.forms.flatMap((f) => f.printed)))
        unused(`content/organisations/${o.id}.yaml`, `the organisation “${o.name_zh}”`);
    return problems;
  },
};
