import { isPlanDue } from '../domain/due-basis.ts';
import type { ReasonCode } from '../schemas/comparison.ts';
import { type Bilingual, type Chart, type ChartContext, type ChartLanguage, type ChartTable, WIDE } from './chart.ts';
import { type Contradiction, tellContradictions } from './contradictions.ts';
import { drawMark } from './draw-mark.ts';
import { describeUnit, formatValue, readPosition } from './format-value.ts';
import { type Body, drawKey, drawSentence, frameChart, type KeyItem, MARGIN, placeBody } from './frame.ts';
import { drawApart, drawIndicatorPanel } from './indicator-panel.ts';
import {
  describeIndicatorRow,
  describeScope,
  type IndicatorRow,
  joinSame,
  readDate,
  sayDate,
} from './indicator-row.ts';
import { boldSize, measureText, wrapText } from './measure-text.ts';
import { fill } from './paint.ts';
import { type AxisGroup, type AxisVerdict, shareAxis } from './share-axis.ts';
import { drawText } from './svg.ts';
import { chartWords } from './words.ts';

export interface IndicatorData {
  name: Bilingual;
  rows: readonly IndicatorRow[];
  verdicts: readonly AxisVerdict[];
  contradictions: readonly Contradiction[];
  source: Bilingual;
}

const KIND_ORDER = { target: 0, norm: 1, achieved: 2 } as const;

const TEXT = {
  zh: {
    unit: (unit: string, axis: boolean, isGrade: boolean) =>
      isGrade
        ? '每行一条：地区、等级、日期与适用范围'
        : `${unit === '' ? '' : `单位：${unit}；`}${axis ? '横轴为年份；' : ''}界限画成箭头，不画成测量值`,
    empty: '没有一个地方的文件为这项指标写下数字。',
    apart: (reasons: string) => `不与其他数值共用坐标${reasons === '' ? '' : `：${reasons}`}`,
    grades: '等级是名次，不是数量：不画坐标，逐一列出',
    refusal: (reasons: string, places: number) =>
      `${places > 1 ? '这些数值互不可比，因此没有公共坐标，只逐一列出' : '没有公共坐标，只逐一列出'}${reasons === '' ? '' : `：${reasons}`}`,
    caveat: (reasons: string) => `同图比较有保留：${reasons}`,
    scope: (scope: string) => `适用范围：${scope}`,
    key: { eq: '目标值', bound: '不低于／不高于', strict: '高于／低于', range: '区间', fact: '现状', norm: '标准' },
    columns: ['地区', '性质', '数值', '原文数字', '日期', chartWords.zh.dueBasisLabel, '适用范围'],
  },
  en: {
    unit: (unit: string, axis: boolean, isGrade: boolean) =>
      isGrade
        ? 'One row each: place, grade, date and scope'
        : `${unit === '' ? '' : `Unit: ${unit}; `}${axis ? 'years across; ' : ''}a bound is drawn as an arrow, not as a measurement`,
    empty: 'No document states a number for this indicator.',
    apart: (reasons: string) => `Not on a common axis${reasons === '' ? '' : `: ${reasons}`}`,
    grades: 'A grade is a rank, not a quantity: no axis; listed one by one',
    refusal: (reasons: string, places: number) =>
      `${places > 1 ? 'These values may not be compared with each other: no common axis' : 'No common axis; listed one by one'}${reasons === '' ? '' : ` (${reasons})`}`,
    caveat: (reasons: string) => `Shared axis with caveats: ${reasons}`,
    scope: (scope: string) => `Holds for: ${scope}`,
    key: {
      eq: 'target value',
      bound: 'at least / at most',
      strict: 'more / less than',
      range: 'range',
      fact: 'fact',
      norm: 'norm',
    },
    columns: ['Place', 'Kind', 'Value', 'As printed', 'Date', chartWords.en.dueBasisLabel, 'Scope'],
  },
};

const KEYS = ['place', 'kind', 'value', 'number_text', 'date', 'date_basis', 'scope'];

function listReasons(reasons: readonly ReasonCode[], language: ChartLanguage): string {
  const words = chartWords[language];
  return reasons.map((reason) => words.reason[reason]).join(words.listSeparator);
}

/** 舟山 90%（2020年）: a place's values in a title, each once. */
function listValues(rows: readonly IndicatorRow[], language: ChartLanguage): string[] {
  const said = rows
    .toSorted((a, b) => (readDate(a.statement) ?? '9999').localeCompare(readDate(b.statement) ?? '9999', 'en'))
    .map(({ place, statement }) => {
      const date = sayDate(statement, language);
      const value = `${place[language]} ${formatValue(statement, language)}`;
      if (date === null) return value;
      return language === 'zh' ? `${value}（${date}）` : `${value} (${date})`;
    });
  return [...new Set(said)];
}

/** 50% and 97%: the lowest and the highest number of those that share an axis. */
function listEnds(rows: readonly IndicatorRow[], language: ChartLanguage): [string, string] | null {
  const [first] = rows;
  const ends = rows.flatMap(({ statement }) =>
    [statement.value_min, statement.value_max].filter((end) => end !== null),
  );
  if (first === undefined || ends.length === 0) return null;
  const say = (value: number): string =>
    formatValue({ ...first.statement, comparator: 'eq', value_min: value, value_max: value }, language);
  return [say(Math.min(...ends)), say(Math.max(...ends))];
}

/** More values than these, or values too wide for a line, are counted in a title, not named. */
const MOST_NAMED = 3;
const TITLE_SIZE = 18;
const NAMED_ROOM = WIDE - 2 * MARGIN;

function isGraded(rows: readonly IndicatorRow[]): boolean {
  return rows.length > 0 && rows.every(({ statement }) => statement.unit === 'grade');
}

function countPlaces(rows: readonly IndicatorRow[]): number {
  return new Set(rows.map((row) => row.statement.place_id)).size;
}

function listUnits(rows: readonly IndicatorRow[], language: ChartLanguage): string {
  const units = new Set(rows.map((row) => describeUnit(row.statement, language)).filter((unit) => unit !== ''));
  return [...units].join(chartWords[language].listSeparator);
}

/** Whether an axis has something to compare: one value that is said twice has not. */
function isDrawn(group: AxisGroup<IndicatorRow>): boolean {
  return joinSame(group.members).length > 1;
}

export function titleIndicator(
  data: IndicatorData,
  groups: readonly AxisGroup<IndicatorRow>[],
  language: ChartLanguage,
): string {
  const name = data.name[language];
  const places = countPlaces(data.rows);
  const [only] = data.rows;
  if (only === undefined) return language === 'zh' ? `${name}：没有数字` : `${name}: no number is stated`;
  if (data.rows.length === 1) return `${name}${language === 'zh' ? '：' : ': '}${describeIndicatorRow(only, language)}`;
  const shared = groups.find(isDrawn);
  const values = shared?.members.map((member) => formatValue(member.statement, language)) ?? [];
  const distinct = new Set(values).size;
  if (places === 1) {
    return language === 'zh'
      ? `${name}：只有${only.place.zh}写下数字，共${data.rows.length}条`
      : `${name}: only ${only.place.en} states numbers, ${data.rows.length} of them`;
  }
  if (isGraded(data.rows)) {
    return language === 'zh'
      ? `${name}：${places}地写下${data.rows.length}个等级`
      : `${name}: ${places} places name ${data.rows.length} grades`;
  }
  const comparable = new Set(shared?.members.map((member) => member.statement.place_id)).size;
  const ends = listEnds(shared?.members ?? [], language);
  const named = listValues(data.rows, language);
  const isShort =
    comparable === places && named.length <= MOST_NAMED && measureText(named.join('，'), TITLE_SIZE) <= NAMED_ROOM;
  if (language === 'zh') {
    if (comparable < 2)
      return `${name}：${places}地写下${data.rows.length}个数字，${shared === undefined ? '' : '各地之间'}互不可比`;
    if (isShort) return `${name}：${named.join('，')}`;
    const span = distinct === 1 ? `，都是${values[0]}` : ends === null ? '' : `，从${ends[0]}到${ends[1]}`;
    return `${name}：${places}地写下数字，${comparable === places ? '都' : `${comparable}地`}可放在一起看${span}`;
  }
  if (comparable < 2)
    return `${name}: ${places} places state ${data.rows.length} numbers, none comparable with another${shared === undefined ? '' : ' place’s'}`;
  if (isShort) return `${name}: ${named.join(', ')}`;
  const span = distinct === 1 ? `: ${values[0]}` : ends === null ? '' : `, from ${ends[0]} to ${ends[1]}`;
  return `${name}: ${places} places state a number, ${comparable === places ? 'all' : comparable} can be read together${span}`;
}

function listKey(rows: readonly IndicatorRow[], language: ChartLanguage): KeyItem[] {
  const key = TEXT[language].key;
  const has = (test: (row: IndicatorRow) => boolean): boolean => rows.some(test);
  const items: (KeyItem | false)[] = [
    has((row) => row.statement.kind === 'target' && row.statement.comparator === 'eq') && {
      label: key.eq,
      mark: drawMark({ x: 0, y: 0 }, 'eq', 'target'),
    },
    has((row) => ['gte', 'lte'].includes(row.statement.comparator)) && {
      label: key.bound,
      mark: drawMark({ x: 0, y: 7 }, 'gte', 'target'),
    },
    has((row) => ['gt', 'lt'].includes(row.statement.comparator)) && {
      label: key.strict,
      mark: drawMark({ x: 0, y: 7 }, 'gt', 'target'),
    },
    has((row) => row.statement.comparator === 'range') && {
      label: key.range,
      mark: drawMark({ x: 0, y: 7, yHigh: -7 }, 'range', 'target'),
    },
    has((row) => row.statement.kind === 'achieved') && {
      label: key.fact,
      mark: drawMark({ x: 0, y: 0 }, 'eq', 'achieved'),
    },
    has((row) => row.statement.kind === 'norm') && { label: key.norm, mark: drawMark({ x: 0, y: 0 }, 'eq', 'norm') },
  ];
  return items.filter((item) => item !== false);
}

function drawHeading(text: string, context: ChartContext): Body {
  const lines = wrapText(text, context.width - 2 * MARGIN, boldSize(12, text));
  return {
    height: lines.length * 17 + 4,
    content: lines.map((line, index) => drawText(0, 12 + index * 17, line, { ...fill('doubt'), 'font-weight': 700 })),
  };
}

/** Whom or what all values of a panel hold for. */
function drawNote(text: string, context: ChartContext): Body {
  const lines = wrapText(text, context.width - 2 * MARGIN, 12);
  return {
    height: lines.length * 17 + 4,
    content: lines.map((line, index) => drawText(0, 12 + index * 17, line, fill('ink'))),
  };
}

function stackBodies(bodies: readonly Body[]): Body {
  let height = 0;
  const content = bodies.map((body) => {
    const drawn = placeBody(body, height);
    height += body.height + 10;
    return drawn;
  });
  return { content, height: Math.max(0, height - 10) };
}

export function tableIndicator(rows: readonly IndicatorRow[], context: ChartContext): ChartTable {
  const { language, linkTo } = context;
  const words = chartWords[language];
  return {
    columns: KEYS.map((key, index) => ({ key, label: TEXT[language].columns[index] ?? key })),
    rows: rows.map((row) => [
      row.place[language],
      words.kind[row.statement.kind],
      { text: formatValue(row.statement, language), href: linkTo('statement', row.statement.id) },
      row.statement.number_text,
      row.statement.due ?? row.statement.as_of ?? '',
      row.statement.due_basis === null ? '' : words.dueBasis[row.statement.due_basis],
      describeScope(row, language),
    ]),
  };
}

/** One indicator over places and years. An axis is shared only where the verdicts allow it; else it is refused in words. */
export function drawIndicatorChart(data: IndicatorData, context: ChartContext): Chart {
  const { language } = context;
  const text = TEXT[language];
  const rows = data.rows.toSorted((a, b) => KIND_ORDER[a.statement.kind] - KIND_ORDER[b.statement.kind]);
  const drawable = rows.filter((row) => readPosition(row.statement) !== null);
  const groups = shareAxis(drawable, data.verdicts);
  const shared = groups.filter(isDrawn);
  const alone = groups.filter((group) => !isDrawn(group));
  const unplaced = rows.filter((row) => readPosition(row.statement) === null);
  const lone = [...alone.flatMap((group) => group.members), ...unplaced];
  const bodies: Body[] = [];
  if (rows.length === 0) bodies.push(drawSentence(text.empty, context));
  else if (shared.length > 0 || rows.length > 1)
    bodies.push(drawKey(listKey(rows, language), context.width - 2 * MARGIN));
  shared.forEach((group, index) => {
    if (index > 0) bodies.push(drawHeading(text.apart(listReasons(group.barriers, language)), context));
    const [scope = '', ...scopes] = new Set(group.members.map((row) => describeScope(row, language)));
    const isSaid = scopes.length === 0;
    if (isSaid && scope !== '') bodies.push(drawNote(text.scope(scope), context));
    bodies.push(drawIndicatorPanel(group.members, isSaid, context));
  });
  if (lone.length > 0) {
    const barriers = [...new Set(alone.flatMap((group) => group.barriers))];
    if (isGraded(rows)) bodies.push(drawHeading(text.grades, context));
    else if (shared.length > 0) bodies.push(drawHeading(text.apart(listReasons(barriers, language)), context));
    else if (rows.length > 1)
      bodies.push(drawHeading(text.refusal(listReasons(barriers, language), countPlaces(rows)), context));
    bodies.push(drawApart(lone, context));
  }
  const told = tellContradictions(data.contradictions, rows, language);
  const title = [titleIndicator(data, groups, language), ...told.short].join(language === 'zh' ? '；' : '; ');
  const onAxis = shared.flatMap((group) => group.members);
  const caveats = [...new Set(shared.flatMap((group) => group.caveats))];
  return frameChart(
    {
      title,
      unit: text.unit(listUnits(rows, language), shared.length > 0, isGraded(rows)),
      source: data.source[language],
      notes: [
        ...told.notes,
        ...(caveats.length === 0 ? [] : [text.caveat(listReasons(caveats, language))]),
        ...(onAxis.some(({ statement }) => isPlanDue(statement)) ? [chartWords[language].planNote] : []),
      ],
      alt: [
        title,
        ...(rows.length > 1 ? rows.slice(0, 40).map((row) => describeIndicatorRow(row, language)) : []),
      ].join(language === 'zh' ? '；' : '; '),
      table: tableIndicator(rows, context),
      body: stackBodies(bodies),
    },
    context,
  );
}
