import type { Bilingual, Chart, ChartContext, ChartLanguage, ChartTable } from './chart.ts';
import { drawSentence, frameChart } from './frame.ts';
import { drawMatrix, type MatrixCell } from './matrix.ts';

export interface ThemeCount {
  theme_id: string;
  place_id: string;
  /** Numeric statements whose indicator belongs to the theme. */
  statements: number;
  /** Commitments without a number. */
  measures: number;
}

export interface ThemeData {
  themes: readonly { id: string; name: Bilingual }[];
  places: readonly { id: string; name: Bilingual; isIncomplete: boolean }[];
  counts: readonly ThemeCount[];
  source: Bilingual;
}

/** So many themes of a place are those that it says most on. */
const MOST = 3;

const TEXT = {
  zh: {
    unit: '单位：条（有数字的陈述与没有数字的措施合计）；底色深浅随条数，一条可属多个主题',
    empty: '还没有可按主题统计的内容。',
    title: (theme: string, places: number, high: number, silent: number) =>
      `“${theme}”${places === 1 ? '' : high === places ? `在${places}地都` : `在${places}地中的${high}地`}排进${places === 1 ? '' : '各自'}说得最多的前${MOST}个主题${silent === 0 ? '' : `；${silent}格为0`}`,
    cell: (place: string, theme: string, statements: number, measures: number) =>
      `${place}，${theme}：有数字的${statements}条，没有数字的${measures}条`,
    incomplete: '† 该地文本在中途断开，0 不等于没有说过。',
    columns: ['主题', '地区', '有数字', '没有数字', '合计'],
  },
  en: {
    unit: 'Statements with a number and measures without, together; the shade follows the count; one may belong to several themes',
    empty: 'Nothing to count by theme yet.',
    title: (theme: string, places: number, high: number, silent: number) =>
      `“${theme}” is among the ${MOST} themes said most about${places === 1 ? '' : high === places ? ` in each of the ${places} places` : ` in ${high} of ${places} places`}${silent === 0 ? '' : `; ${silent} ${silent === 1 ? 'cell is' : 'cells are'} 0`}`,
    cell: (place: string, theme: string, statements: number, measures: number) =>
      `${place}, ${theme}: ${statements} with a number, ${measures} without`,
    incomplete: '† The text of this place breaks off: 0 does not mean that nothing was said.',
    columns: ['Theme', 'Place', 'With a number', 'Without', 'Total'],
  },
};

const KEYS = ['theme', 'place', 'statements', 'measures', 'total'];

interface Standing {
  theme: ThemeData['themes'][number];
  /** In how many places it is among the themes said most on. */
  high: number;
  /** Its shares of what each place says, added up. */
  share: number;
}

/** How each theme stands within each place: a long text weighs no more than a short one. */
function rankThemes(data: ThemeData): Standing[] {
  const standings = new Map(data.themes.map((theme): [string, Standing] => [theme.id, { theme, high: 0, share: 0 }]));
  const sizeOf = (each: ThemeCount): number => each.statements + each.measures;
  for (const own of Map.groupBy(data.counts, (each) => each.place_id).values()) {
    const total = own.reduce((sum, each) => sum + sizeOf(each), 0);
    for (const each of own) {
      const standing = standings.get(each.theme_id);
      if (standing === undefined || sizeOf(each) === 0) continue;
      if (own.filter((other) => sizeOf(other) > sizeOf(each)).length < MOST) standing.high += 1;
      standing.share += sizeOf(each) / total;
    }
  }
  return [...standings.values()];
}

/** What holds of the places one by one; a sum over them would say what the longest text says. */
function titleThemes(data: ThemeData, language: ChartLanguage): string {
  const text = TEXT[language];
  const [first, ...others] = rankThemes(data);
  if (first === undefined || data.places.length === 0) return text.empty;
  const top = others.reduce(
    (best, next) => (next.high > best.high || (next.high === best.high && next.share > best.share) ? next : best),
    first,
  );
  const filled = new Set(
    data.counts
      .filter((each) => each.statements + each.measures > 0)
      .map((each) => `${each.theme_id} ${each.place_id}`),
  ).size;
  const silent = data.themes.length * data.places.length - filled;
  return top.high === 0 ? text.empty : text.title(top.theme.name[language], data.places.length, top.high, silent);
}

function tableThemes(data: ThemeData, context: ChartContext): ChartTable {
  const { language, linkTo } = context;
  const counts = new Map(data.counts.map((each) => [`${each.theme_id} ${each.place_id}`, each]));
  return {
    columns: KEYS.map((key, index) => ({ key, label: TEXT[language].columns[index] ?? key })),
    rows: data.themes.flatMap((theme) =>
      data.places.map((place) => {
        const found = counts.get(`${theme.id} ${place.id}`);
        const statements = found?.statements ?? 0;
        const measures = found?.measures ?? 0;
        return [
          { text: theme.name[language], href: linkTo('theme', theme.id) },
          place.name[language],
          statements,
          measures,
          statements + measures,
        ];
      }),
    ),
  };
}

/** How much each place says on each theme. Many places become the rows, so that the columns stay readable. */
export function drawThemeChart(data: ThemeData, context: ChartContext): Chart {
  const { language, linkTo } = context;
  const text = TEXT[language];
  const counts = new Map(data.counts.map((each) => [`${each.theme_id} ${each.place_id}`, each]));
  const themes = data.themes.map((theme) => ({
    id: theme.id,
    label: theme.name[language],
    href: linkTo('theme', theme.id),
  }));
  const places = data.places.map((place) => ({
    id: place.id,
    label: `${place.name[language]}${place.isIncomplete ? '†' : ''}`,
    href: linkTo('place', place.id),
  }));
  const names = new Map([...themes, ...places].map((line) => [line.id, line.label]));
  const cellOf = (themeId: string, placeId: string): MatrixCell => {
    const found = counts.get(`${themeId} ${placeId}`);
    const statements = found?.statements ?? 0;
    const measures = found?.measures ?? 0;
    const description = text.cell(names.get(placeId) ?? placeId, names.get(themeId) ?? themeId, statements, measures);
    return { count: statements + measures, marked: false, description };
  };
  const placesDown = places.length > 12;
  const body =
    themes.length === 0 || places.length === 0
      ? drawSentence(text.empty, context)
      : drawMatrix(
          placesDown
            ? { rows: places, columns: themes, cellOf: (row, column) => cellOf(column, row) }
            : { rows: themes, columns: places, cellOf },
          context,
        );
  const title = titleThemes(data, language);
  return frameChart(
    {
      title,
      unit: text.unit,
      source: data.source[language],
      notes: data.places.some((place) => place.isIncomplete) ? [text.incomplete] : [],
      alt: title,
      table: tableThemes(data, context),
      body,
    },
    context,
  );
}
