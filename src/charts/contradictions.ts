import type { ChartLanguage } from './chart.ts';
import { formatValue } from './format-value.ts';
import { type IndicatorRow, readDate } from './indicator-row.ts';

/** Statements of one document that cannot all hold, by their identifiers. */
export type Contradiction = readonly string[];

interface Clash {
  place: string;
  values: string[];
  /** The year that all of them speak of; null where they speak of several or of none. */
  year: string | null;
}

function readClash(ids: Contradiction, rows: readonly IndicatorRow[], language: ChartLanguage): Clash | null {
  const members = rows.filter(({ statement }) => ids.includes(statement.id));
  const [first] = members;
  const values = [...new Set(members.map(({ statement }) => formatValue(statement, language)))];
  if (first === undefined || values.length < 2) return null;
  const years = new Set(members.map(({ statement }) => readDate(statement)?.slice(0, 4) ?? null));
  const [year = null] = years;
  return { place: first.place[language], values, year: years.size === 1 ? year : null };
}

const TEXT = {
  zh: {
    short: (values: string, place: string | null) =>
      `${place === null ? '原文' : `${place}的原文`}自相矛盾（${values}）`,
    note: ({ place, values, year }: Clash) =>
      `原文自相矛盾：${place}的同一份文件${year === null ? '' : `为${year}年`}写了${values.join('和')}，以哪一处为准，仅凭文本无法判定，两处都照原文画出。`,
    joinValues: '对',
  },
  en: {
    short: (values: string, place: string | null) =>
      `${place === null ? 'the source' : `the text of ${place}`} contradicts itself (${values})`,
    note: ({ place, values, year }: Clash) =>
      `The source contradicts itself: one text of ${place} gives ${values.join(' and ')}${year === null ? '' : ` for ${year}`}; which one holds the text alone cannot decide, and both are drawn as printed.`,
    joinValues: ' against ',
  },
};

export interface ToldContradictions {
  /** For the title, empty where nothing contradicts itself. */
  short: string[];
  /** For below the drawing. */
  notes: string[];
}

/** What a picture must say of the values in it that its source contradicts. */
export function tellContradictions(
  contradictions: readonly Contradiction[],
  rows: readonly IndicatorRow[],
  language: ChartLanguage,
): ToldContradictions {
  const text = TEXT[language];
  const isOnePlace = new Set(rows.map(({ statement }) => statement.place_id)).size === 1;
  const clashes = contradictions.flatMap((ids) => readClash(ids, rows, language) ?? []);
  return {
    short: clashes.map(({ values, place }) => text.short(values.join(text.joinValues), isOnePlace ? null : place)),
    notes: clashes.map(text.note),
  };
}
