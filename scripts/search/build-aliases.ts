import type { AliasGroup } from '../../src/domain/search-query.ts';
import type { SearchRecord } from '../../src/domain/search-record.ts';
import { normaliseSearchText, type SearchLanguage } from '../../src/domain/search-text.ts';
import type { SearchContent } from './sort-content.ts';

const TIER_PREFIX = /^(?:各?(?:省|市|区|县|旗)+(?:级)?|国家|自治区)(?=.{3})/u;

function listOrganisationForms(content: SearchContent): string[][] {
  return content.organisations.map((organisation) => {
    const printed = organisation.forms.flatMap((form) => [form.name_zh, ...form.printed]);
    return [organisation.name_zh, ...printed.flatMap((form) => [form.replace(TIER_PREFIX, ''), form])];
  });
}

/**
 * Groups of forms that name the same thing: glossary, organisations, indicators. A form that no record holds cannot
 * widen a query, but may well be typed: it stays as long as another form of its group is found.
 */
export function buildAliases(
  content: SearchContent,
  language: SearchLanguage,
  records: readonly SearchRecord[],
): AliasGroup[] {
  const joinTexts = (rows: readonly SearchRecord[]) => normaliseSearchText(rows.map(({ text }) => text).join('\n'));
  const inDocuments = joinTexts(records.filter(({ document_id }) => document_id !== null));
  const elsewhere = joinTexts(records.filter(({ document_id }) => document_id === null));
  /** 0: in a document; 1: only in a term or an indicator; 2: nowhere. */
  const rankForm = (form: string): number => {
    const wanted = normaliseSearchText(form);
    if (inDocuments.includes(wanted)) return 0;
    return elsewhere.includes(wanted) ? 1 : 2;
  };
  const groups =
    language === 'zh'
      ? [
          ...content.glossary.map((term) => [term.term_zh, term.full_zh ?? [], term.aliases].flat()),
          ...listOrganisationForms(content),
          ...content.indicators.map((indicator) => [indicator.name_zh, ...indicator.terms]),
        ]
      : content.glossary.map((term) => [
          term.term_en,
          ...term.aliases.filter((alias) => /^[\p{Script=Latin} -]+$/u.test(alias)),
        ]);
  return groups
    .map((group): AliasGroup => {
      const ranked = [...new Set(group)]
        .map((form) => ({ form, rank: rankForm(form) }))
        .sort((a, b) => a.rank - b.rank);
      const found = ranked.filter(({ rank }) => rank < 2);
      return [found.map(({ form }) => form), ranked.slice(found.length).map(({ form }) => form)];
    })
    .filter(([found, others]) => found.length > 0 && found.length + others.length > 1);
}
