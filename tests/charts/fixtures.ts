import { type ChartContext, type ChartStatement, WIDE } from '../../src/charts/chart.ts';

export const context: ChartContext = {
  language: 'zh',
  width: WIDE,
  date: '2026-11-22',
  version: '1.0.0',
  siteName: '医改台账',
  licence: 'CC BY 4.0',
  linkTo: (kind, id) => `/${kind}s/${id}/`,
};

let count = 0;

/** A statement of 25 percent with what the test says instead. */
export function makeStatement(changes: Partial<ChartStatement> = {}): ChartStatement {
  count += 1;
  return {
    id: `ordos-health-plan-${String(count).padStart(3, '0')}`,
    place_id: 'ordos',
    document_id: 'ordos-health-plan',
    kind: 'target',
    comparator: 'eq',
    direction: null,
    value_min: 25,
    value_max: 25,
    unit: 'percent',
    unit_zh: '%',
    per_value: null,
    per_zh: null,
    number_text: '25%',
    noun_zh: '居民健康素养水平',
    noun_en: 'Health literacy',
    scope_zh: null,
    scope_en: null,
    due: changes.kind === 'achieved' ? null : '2025',
    due_basis: changes.kind === 'achieved' ? null : 'stated',
    as_of: changes.kind === 'achieved' ? '2020' : null,
    modality: 'firm',
    baseline_id: null,
    corrections: [],
    ...changes,
  };
}

export const LONG_NAME =
  '以苏木乡镇（街道）为单位的适龄儿童国家免疫规划疫苗全程接种率与六十五岁以上老年人城乡社区规范健康管理服务率';
export const LONG_NAME_EN =
  'Share of township-level hospitals and community health centres that reach the national recommended standard of service capability';
