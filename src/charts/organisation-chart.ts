import type { Role } from '../schemas/statement.ts';
import type { Bilingual, Chart, ChartContext, ChartLanguage, ChartTable } from './chart.ts';
import { drawSentence, frameChart } from './frame.ts';
import { drawMatrix, type MatrixCell } from './matrix.ts';
import { chartWords } from './words.ts';

export interface OrganisationCount {
  organisation_id: string;
  theme_id: string;
  roles: Readonly<Partial<Record<Role, number>>>;
}

export interface OrganisationDuties {
  id: string;
  name: Bilingual;
  /** Each duty once, however many themes it belongs to. */
  total: number;
  /** Of these, led or borne alone. */
  leads: number;
}

export interface OrganisationData {
  /** Only those that a document names as responsible for something. */
  organisations: readonly OrganisationDuties[];
  themes: readonly { id: string; name: Bilingual }[];
  counts: readonly OrganisationCount[];
  source: Bilingual;
}

const ROLES: readonly Role[] = ['sole', 'lead', 'joint', 'each', 'support'];

const ROLE_NAMES: Record<ChartLanguage, Record<Role, string>> = {
  zh: { sole: '负责', lead: '牵头', joint: '共同负责', each: '分别负责', support: '配合' },
  en: { sole: 'responsible', lead: 'lead', joint: 'joint', each: 'each for its part', support: 'support' },
};

const TEXT = {
  zh: {
    unit: '单位：项分工（只计原文写明的；一项可属多个主题，各主题相加大于总数）；底色深浅随项数；右上角折角表示至少一项由其牵头或独自负责',
    empty: '文件没有写明由谁负责。',
    omitted: '主题分栏列出；一栏内没有分工的机构略去。',
    title: (count: number, top: string, total: number, leads: number) =>
      `原文写明的责任单位有${count}家；“${top}”最多，共${total}项分工，其中牵头或独自负责${leads}项`,
    columns: ['机构', '主题', '分工'],
  },
  en: {
    unit: 'Assignments printed in the texts; one may belong to several themes, so the themes add up to more than the total; the shade follows the count; a folded corner: it leads or is solely responsible at least once',
    empty: 'The documents do not say who is responsible.',
    omitted: 'Themes stand in blocks; a body with nothing in a block is left out of it.',
    title: (count: number, top: string, total: number, leads: number) =>
      `${count} ${count === 1 ? 'body is' : 'bodies are'} named as responsible; “${top}” most often: ${total} assignments, leading or alone in ${leads}`,
    columns: ['Organisation', 'Theme', 'Assignments'],
  },
};

function sumRoles(roles: OrganisationCount['roles']): number {
  return ROLES.reduce((sum, role) => sum + (roles[role] ?? 0), 0);
}

function countLeads(roles: OrganisationCount['roles']): number {
  return (roles.sole ?? 0) + (roles.lead ?? 0);
}

function describeRoles(roles: OrganisationCount['roles'], language: ChartLanguage): string {
  const said = ROLES.flatMap((role) =>
    roles[role] === undefined ? [] : [`${ROLE_NAMES[language][role]} ${roles[role]}`],
  );
  return said.length === 0 ? '0' : said.join(chartWords[language].listSeparator);
}

function titleOrganisations(data: OrganisationData, language: ChartLanguage): string {
  const text = TEXT[language];
  const [first, ...others] = data.organisations;
  if (first === undefined) return text.empty;
  const top = others.reduce((best, next) => (next.total > best.total ? next : best), first);
  return text.title(data.organisations.length, top.name[language], top.total, top.leads);
}

function tableOrganisations(data: OrganisationData, context: ChartContext): ChartTable {
  const { language, linkTo } = context;
  const organisations = new Map(data.organisations.map((each) => [each.id, each.name[language]]));
  const themes = new Map(data.themes.map((each) => [each.id, each.name[language]]));
  const [organisation = '', theme = '', total = ''] = TEXT[language].columns;
  return {
    columns: [
      { key: 'organisation', label: organisation },
      { key: 'theme', label: theme },
      { key: 'assignments', label: total },
      ...ROLES.map((role) => ({ key: role, label: ROLE_NAMES[language][role] })),
    ],
    rows: data.counts.map((each) => [
      {
        text: organisations.get(each.organisation_id) ?? each.organisation_id,
        href: linkTo('organisation', each.organisation_id),
      },
      { text: themes.get(each.theme_id) ?? each.theme_id, href: linkTo('theme', each.theme_id) },
      sumRoles(each.roles),
      ...ROLES.map((role) => each.roles[role] ?? 0),
    ]),
  };
}

/** Who is responsible for what, as far as the texts say so. */
export function drawOrganisationChart(data: OrganisationData, context: ChartContext): Chart {
  const { language, linkTo } = context;
  const text = TEXT[language];
  const counts = new Map(data.counts.map((each) => [`${each.organisation_id} ${each.theme_id}`, each.roles]));
  const rows = data.organisations.map((each) => ({
    id: each.id,
    label: each.name[language],
    href: linkTo('organisation', each.id),
  }));
  const columns = data.themes.map((each) => ({
    id: each.id,
    label: each.name[language],
    href: linkTo('theme', each.id),
  }));
  const names = new Map([...rows, ...columns].map((line) => [line.id, line.label]));
  const cellOf = (rowId: string, columnId: string): MatrixCell => {
    const roles = counts.get(`${rowId} ${columnId}`) ?? {};
    const description = `${names.get(rowId)}, ${names.get(columnId)}: ${describeRoles(roles, language)}`;
    return { count: sumRoles(roles), marked: countLeads(roles) > 0, description };
  };
  const title = titleOrganisations(data, language);
  const matrix = rows.length === 0 || columns.length === 0 ? null : drawMatrix({ rows, columns, cellOf }, context);
  return frameChart(
    {
      title,
      unit: text.unit,
      source: data.source[language],
      alt: title,
      table: tableOrganisations(data, context),
      notes: matrix?.omitsRows === true ? [text.omitted] : [],
      body: matrix ?? drawSentence(text.empty, context),
    },
    context,
  );
}
