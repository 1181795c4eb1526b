import { isPlanDue } from '../domain/due-basis.ts';
import { definitionOf, populationOf } from '../domain/narrowing.ts';
import type { NumeralClass } from '../schemas/numeral.ts';
import type { Role, Statement } from '../schemas/statement.ts';
import type { Bilingual } from './chart.ts';
import {
  byOrder,
  type ChartDataset,
  citeDocuments,
  listOwnBundles,
  nameOf,
  shortNameOf,
  sortBundles,
  sortDataset,
} from './chart-dataset.ts';
import type { DeadlineData } from './deadline-chart.ts';
import type { MapData, MapSegment } from './document-map.ts';
import type { IndicatorData } from './indicator-chart.ts';
import type { LedgerData } from './ledger-chart.ts';
import type { OrganisationCount, OrganisationData } from './organisation-chart.ts';
import type { SlopeData } from './slope-chart.ts';
import type { ThemeCount, ThemeData } from './theme-chart.ts';

const NOBODY: Bilingual = { zh: '', en: '' };

function findPlace(data: ChartDataset, placeId: string): Bilingual {
  return sortDataset(data).placeNames.get(placeId) ?? NOBODY;
}

function nameStatement(statement: Statement, data: ChartDataset): Bilingual {
  const indicator = data.indicators.find((each) => each.id === statement.indicator_id);
  const name = indicator === undefined ? { zh: statement.noun_zh, en: statement.noun_en } : nameOf(indicator);
  return {
    zh: statement.scope_zh === null ? name.zh : `${name.zh}（${statement.scope_zh}）`,
    en: statement.scope_en === null ? name.en : `${name.en} (${statement.scope_en})`,
  };
}

/** A target that the plan prints twice is one panel, drawn from where a deadline is printed; the other values go with it. */
export function selectSlopes(data: ChartDataset, placeId: string): SlopeData {
  const statements = sortDataset(data).ownByPlace.get(placeId) ?? [];
  const byId = new Map(statements.map((each) => [each.id, each]));
  const rows = statements.flatMap((target) => {
    const baseline = target.baseline_id === null ? undefined : byId.get(target.baseline_id);
    const isPair = target.kind === 'target' && target.comparator !== 'change' && baseline !== undefined;
    if (!isPair || (baseline.value_min ?? baseline.value_max) === null) return [];
    return (target.value_min ?? target.value_max) === null
      ? []
      : [{ name: nameStatement(target, data), baseline, target }];
  });
  const same = Map.groupBy(rows, ({ baseline, target }) => [baseline.id, target.scope_zh, target.due].join(' '));
  const distinct = [...same.values()].flatMap((group) => {
    const first = group.find(({ target }) => !isPlanDue(target)) ?? group[0];
    const others = group.flatMap(({ target }) => (target === first?.target ? [] : [target]));
    return first === undefined ? [] : [{ ...first, repeats: others }];
  });
  return {
    place: findPlace(data, placeId),
    rows: distinct,
    source: citeDocuments(data, new Set(statements.map((each) => each.document_id))),
  };
}

/** Which of the statements their own document contradicts; a rejected doubt is none. */
function listContradictions(data: ChartDataset, statements: readonly Statement[]): string[][] {
  const ids = new Set(statements.map((each) => each.id));
  return data.bundles
    .flatMap((bundle) => bundle.corrections)
    .filter((each) => each.type === 'contradiction' && each.status !== 'rejected')
    .map((each) => each.statement_ids.filter((id) => ids.has(id)))
    .filter((each) => each.length > 1);
}

/** 大病救治病种(扩大前) beside 大病救治病种: what the one noun has more than the other. */
function findAside(statement: Statement, others: readonly Statement[]): Bilingual | null {
  const [, plain = '', zh] = /^(.+)[(（]([^()（）]+)[)）]$/.exec(statement.noun_zh) ?? [];
  const twin = others.find((other) => other.place_id === statement.place_id && other.noun_zh === plain);
  if (zh === undefined || twin === undefined) return null;
  const { noun_en } = statement;
  const isLonger = twin.noun_en !== '' && noun_en.startsWith(twin.noun_en);
  return { zh, en: isLonger ? noun_en.slice(twin.noun_en.length).replace(/^[,\s]+/, '') : noun_en };
}

export function selectIndicator(data: ChartDataset, indicatorId: string): IndicatorData {
  const indicator = data.indicators.find((each) => each.id === indicatorId);
  const statements = sortDataset(data).ownByIndicator.get(indicatorId) ?? [];
  const verdicts = data.indicatorBundles.find((each) => each.id === indicatorId)?.comparisons ?? [];
  return {
    name: indicator === undefined ? NOBODY : nameOf(indicator),
    rows: statements.map((statement) => ({
      place: findPlace(data, statement.place_id),
      statement,
      population: indicator === undefined ? null : populationOf(statement, indicator),
      definition: indicator === undefined ? null : definitionOf(statement, indicator),
      aside: findAside(statement, statements),
    })),
    verdicts,
    contradictions: listContradictions(data, statements),
    source: citeDocuments(data, new Set(statements.map((each) => each.document_id))),
  };
}

export function selectDeadlines(data: ChartDataset): DeadlineData {
  const { ownByPlace } = sortDataset(data);
  return {
    rows: data.places.toSorted(byOrder).map((place) => ({
      place_id: place.id,
      place: shortNameOf(place),
      statements: (ownByPlace.get(place.id) ?? []).filter((each) => each.kind === 'target'),
    })),
    source: citeDocuments(
      data,
      listOwnBundles(data).map((bundle) => bundle.id),
    ),
  };
}

export function selectThemes(data: ChartDataset): ThemeData {
  const themesOf = new Map(data.indicators.map((each) => [each.id, each.theme_ids]));
  const counts = new Map<string, ThemeCount>();
  const count = (themeId: string, placeId: string, field: 'statements' | 'measures'): void => {
    const key = `${themeId} ${placeId}`;
    const found = counts.get(key) ?? { theme_id: themeId, place_id: placeId, statements: 0, measures: 0 };
    counts.set(key, { ...found, [field]: found[field] + 1 });
  };
  for (const bundle of listOwnBundles(data)) {
    for (const statement of bundle.statements) {
      for (const themeId of themesOf.get(statement.indicator_id ?? '') ?? [])
        count(themeId, statement.place_id, 'statements');
    }
    for (const measure of bundle.measures) {
      for (const themeId of measure.theme_ids) count(themeId, measure.place_id, 'measures');
    }
  }
  const incomplete = new Set(
    data.bundles.flatMap(({ document }) => (document.completeness === 'breaks_off' ? [document.place_id] : [])),
  );
  return {
    themes: data.themes.toSorted(byOrder).map((theme) => ({ id: theme.id, name: nameOf(theme) })),
    places: data.places
      .toSorted(byOrder)
      .map((place) => ({ id: place.id, name: shortNameOf(place), isIncomplete: incomplete.has(place.id) })),
    counts: [...counts.values()],
    source: citeDocuments(
      data,
      listOwnBundles(data).map((bundle) => bundle.id),
    ),
  };
}

const NO_DUTIES = { total: 0, leads: 0 };

export function selectOrganisations(data: ChartDataset): OrganisationData {
  const themesOf = new Map(data.indicators.map((each) => [each.id, each.theme_ids]));
  const counts = new Map<string, Partial<Record<Role, number>>>();
  const totals = new Map<string, { total: number; leads: number }>();
  const documents = new Set<string>();
  const count = (
    row: { responsible: Statement['responsible']; document_id: string },
    themeIds: readonly string[],
  ): void => {
    for (const { organisation_id: id, role } of row.responsible) {
      documents.add(row.document_id);
      const { total, leads } = totals.get(id) ?? NO_DUTIES;
      totals.set(id, { total: total + 1, leads: leads + (role === 'sole' || role === 'lead' ? 1 : 0) });
      for (const themeId of themeIds) {
        const roles = counts.get(`${id} ${themeId}`) ?? {};
        counts.set(`${id} ${themeId}`, { ...roles, [role]: (roles[role] ?? 0) + 1 });
      }
    }
  };
  for (const bundle of sortBundles(data)) {
    for (const each of bundle.statements) count(each, themesOf.get(each.indicator_id ?? '') ?? []);
    for (const each of bundle.measures) count(each, each.theme_ids);
  }
  const organisations = data.organisations
    .filter((each) => totals.has(each.id))
    .map((each) => ({ id: each.id, name: nameOf(each), ...(totals.get(each.id) ?? NO_DUTIES) }))
    .toSorted((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1));
  const rows: OrganisationCount[] = [...counts].map(([key, roles]) => {
    const [organisationId = '', themeId = ''] = key.split(' ');
    return { organisation_id: organisationId, theme_id: themeId, roles };
  });
  const used = new Set(rows.map((row) => row.theme_id));
  const themes = data.themes.toSorted(byOrder).filter((theme) => used.has(theme.id));
  return {
    organisations,
    themes: themes.map((theme) => ({ id: theme.id, name: nameOf(theme) })),
    counts: rows,
    source: citeDocuments(data, documents),
  };
}

const MOST_SEGMENTS = 26;

export function selectDocumentMap(data: ChartDataset, documentId: string): MapData {
  const bundle = sortDataset(data).bundleById.get(documentId);
  if (bundle === undefined) return { document: NOBODY, segments: [], numerals: [], breaksOff: false, source: NOBODY };
  const { document, sections, numerals } = bundle;
  const upTo = (level: number) => sections.filter((section) => section.level <= level);
  const level = [6, 5, 4, 3, 2, 1].find((each) => upTo(each).length <= MOST_SEGMENTS) ?? 1;
  const starts = upTo(level).toSorted((a, b) => a.start - b.start);
  const segments = starts.map((section, index): MapSegment => {
    const gap = /[.．、]$/.test(section.marker) || section.marker === '' ? '' : ' ';
    const zh = `${section.marker}${gap}${section.title_zh}`.trim();
    return {
      id: section.id,
      title: { zh, en: section.title_en ?? zh },
      start: section.start,
      end: starts[index + 1]?.start ?? document.span_end,
    };
  });
  return {
    document: { zh: document.short_zh, en: document.short_en },
    segments,
    numerals,
    breaksOff: document.completeness === 'breaks_off',
    source: citeDocuments(data, [document.id]),
  };
}

export function selectLedger(data: ChartDataset): LedgerData {
  const bundles = sortBundles(data);
  const shared = new Set(
    bundles.map(({ document }) => document.place_id).filter((id, index, all) => all.indexOf(id) !== index),
  );
  return {
    rows: bundles.map(({ document, numerals }) => {
      const place = findPlace(data, document.place_id);
      const counts: Record<NumeralClass, number> = {
        target: 0,
        achieved: 0,
        norm: 0,
        date: 0,
        reference: 0,
        heading: 0,
        name: 0,
        lexical: 0,
        noise: 0,
      };
      for (const numeral of numerals) counts[numeral.class] += 1;
      const isShared = shared.has(document.place_id);
      return {
        document_id: document.id,
        name: isShared
          ? { zh: `${place.zh}${document.kind === 'reply' ? '答复' : '提案'}`, en: `${place.en} ${document.kind}` }
          : place,
        counts,
        undecided: numerals.filter((numeral) => numeral.class_basis === 'default').length,
      };
    }),
    source: citeDocuments(
      data,
      bundles.map((bundle) => bundle.id),
    ),
  };
}
