import type { Absence } from '../schemas/absence.ts';
import type { DocumentBundle, IndicatorBundle } from '../schemas/bundle.ts';
import type { Comparison } from '../schemas/comparison.ts';
import type { Correction } from '../schemas/correction.ts';
import type { GlossaryTerm } from '../schemas/glossary-term.ts';
import type { IdRegister } from '../schemas/id-register.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Measure } from '../schemas/measure.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Place } from '../schemas/place.ts';
import type { Section } from '../schemas/section.ts';
import type { Source } from '../schemas/source.ts';
import type { Statement } from '../schemas/statement.ts';
import type { Theme } from '../schemas/theme.ts';
import type { Tombstone } from '../schemas/tombstone.ts';

export type Collected = {
  places: Place[];
  sources: Source[];
  indicators: Indicator[];
  themes: Theme[];
  organisations: Organisation[];
  glossary: GlossaryTerm[];
  registers: IdRegister[];
  bundles: DocumentBundle[];
  indicatorBundles: IndicatorBundle[];
};

/** Everything a page asks for, sorted once and joined by identifier. */
export type Dataset = Collected & {
  statements: Statement[];
  measures: Measure[];
  corrections: Correction[];
  comparisons: Comparison[];
  absences: Absence[];
  tombstones: Tombstone[];
  placeById: Map<string, Place>;
  sourceById: Map<string, Source>;
  bundleById: Map<string, DocumentBundle>;
  statementById: Map<string, Statement>;
  measureById: Map<string, Measure>;
  sectionById: Map<string, Section>;
  correctionById: Map<string, Correction>;
  indicatorById: Map<string, Indicator>;
  indicatorBundleById: Map<string, IndicatorBundle>;
  themeById: Map<string, Theme>;
  organisationById: Map<string, Organisation>;
  bundlesOfPlace: Map<string, DocumentBundle[]>;
  absencesOfPlace: Map<string, Absence[]>;
  statementsOfIndicator: Map<string, Statement[]>;
};

const byId = <T extends { id: string }>(rows: T[]): Map<string, T> => new Map(rows.map((row) => [row.id, row]));
const compareIds = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const compareOrder = (a: { id: string; order: number }, b: { id: string; order: number }): number =>
  a.order - b.order || compareIds(a, b);

export function indexRows(raw: Collected): Dataset {
  const places = raw.places.toSorted(compareOrder);
  const rank = new Map(places.map((place, index) => [place.id, index]));
  const bundles = raw.bundles.toSorted(
    (a, b) =>
      (rank.get(a.document.place_id) ?? places.length) - (rank.get(b.document.place_id) ?? places.length) ||
      a.document.part - b.document.part ||
      compareIds(a, b),
  );
  const themes = raw.themes.toSorted(compareOrder);
  const themeRank = new Map(themes.map((theme, index) => [theme.id, index]));
  const firstTheme = (indicator: Indicator): number => themeRank.get(indicator.theme_ids[0] ?? '') ?? themes.length;
  const indicators = raw.indicators.toSorted((a, b) => firstTheme(a) - firstTheme(b) || compareIds(a, b));
  const organisations = raw.organisations.toSorted(compareIds);
  const glossary = raw.glossary.toSorted(compareIds);
  const sources = raw.sources.toSorted(compareIds);
  const registers = raw.registers.toSorted((a, b) => (a.document_id < b.document_id ? -1 : 1));
  const indicatorBundles = raw.indicatorBundles.toSorted(compareIds);
  const statements = bundles.flatMap((bundle) => bundle.statements);
  const measures = bundles.flatMap((bundle) => bundle.measures);
  const absences = indicatorBundles.flatMap((bundle) => bundle.absences);
  const corrections = bundles.flatMap((bundle) => bundle.corrections);
  return {
    places,
    sources,
    indicators,
    themes,
    organisations,
    glossary,
    registers,
    bundles,
    indicatorBundles,
    statements,
    measures,
    corrections,
    comparisons: indicatorBundles.flatMap((bundle) => bundle.comparisons),
    absences,
    tombstones: registers.flatMap((register) => register.tombstones).toSorted(compareIds),
    placeById: byId(places),
    sourceById: byId(sources),
    bundleById: byId(bundles),
    statementById: byId(statements),
    measureById: byId(measures),
    sectionById: byId(bundles.flatMap((bundle) => bundle.sections)),
    correctionById: byId(corrections),
    indicatorById: byId(indicators),
    indicatorBundleById: byId(indicatorBundles),
    themeById: byId(themes),
    organisationById: byId(organisations),
    bundlesOfPlace: Map.groupBy(bundles, (row) => row.document.place_id),
    absencesOfPlace: Map.groupBy(absences, (row) => row.place_id),
    statementsOfIndicator: Map.groupBy(statements, (row) => row.indicator_id ?? ''),
  };
}
