/** The queries that search is measured with, and how its answers are scored. */
import { matchesQuery, splitQuery } from '../../src/domain/search-query.ts';
import type { SearchRecord } from '../../src/domain/search-record.ts';
import { normaliseSearchText } from '../../src/domain/search-text.ts';

export const SEED = 20_260_101;
export const RANDOM_QUERIES = 400;

/** 100 words that readers of such documents look for. */
export const DOMAIN_TERMS =
  `医共体 医联体 专科联盟 远程医疗 分级诊疗 双向转诊 基层首诊 家庭医生 签约率 签约服务 县域就诊率 基层就诊率 住院率 床位
每千人口 执业医师 注册护士 全科医生 乡村医生 村卫生室 乡镇卫生院 社区卫生服务中心 县级医院 三级医院 公立医院 民营医院 社会办医 医保支付
DRG DIP 按病种付费 按人头付费 总额预算 付费方式 医疗服务价格 药占比 耗材 两票制 带量采购 集中采购 基本药物 药品 合理用药 薪酬制度 绩效考核
编制 职称 岗位 人才 培训 住院医师 医疗费用 个人卫生支出 财政投入 预期寿命 孕产妇死亡率 婴儿死亡率 健康素养 吸烟率 慢性病 高血压 糖尿病 心理健康
精神障碍 传染病 疫苗 疾病预防控制 应急 急救 救护车 院前急救 老年人 医养结合 安宁疗护 长期护理保险 托育 三孩 妇幼 儿童 中医 中医药 蒙医
信息化 电子病历 电子健康档案 互联网 大数据 智慧医院 临床重点专科 胸痛中心 满意度 检查检验 结果互认 综合监管 行业作风 党建 健康城市 爱国卫生
垃圾 扶贫 2025年 90% 全覆盖`
    .split(/\s+/)
    .slice(0, 100);

/** A small generator with a fixed seed (mulberry32), so that everyone draws the same queries. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Substrings of 2 to 6 characters from inside runs of letters, digits, %, ‰ and full stops. */
export function drawQueries(texts: readonly string[], count: number, seed = SEED): string[] {
  const random = createRandom(seed);
  const runs = texts
    .flatMap((text) => text.normalize('NFKC').match(/[\p{L}\p{N}%‰.]+/gu) ?? [])
    .map((run) => [...run])
    .filter((run) => run.length > 1);
  const total = runs.reduce((sum, run) => sum + run.length, 0);
  const pickRun = (): string[] => {
    let at = Math.floor(random() * total);
    for (const run of runs) {
      at -= run.length;
      if (at < 0) return run;
    }
    return [];
  };
  const draw = (): string => {
    const run = pickRun();
    const length = Math.min(run.length, 2 + Math.floor(random() * 5));
    const start = Math.floor(random() * (run.length - length + 1));
    return run.slice(start, start + length).join('');
  };
  const queries: string[] = [];
  while (queries.length < count) {
    const query = draw();
    if (/[\p{L}\p{N}]/u.test(query)) queries.push(query);
  }
  return queries;
}

/** The plain scan that every answer is compared with: positions of the records that hold the query. */
export function scanRecords(records: readonly SearchRecord[], queries: readonly string[]): Set<number>[] {
  const texts = records.map((record) => normaliseSearchText(record.text));
  return queries.map((query) => {
    const parts = splitQuery(query);
    return new Set(texts.flatMap((text, i) => (matchesQuery(text, parts) ? [i] : [])));
  });
}

export interface Score {
  recall: number;
  precision: number;
  recall_at_10: number;
}

/** Means over all queries; an empty answer to a query without truth is right. */
export function scoreAnswers(truth: readonly Set<number>[], answers: readonly (readonly number[])[]): Score {
  const mean = (rate: (answer: readonly number[], wanted: Set<number>) => number) =>
    answers.reduce((sum, answer, i) => sum + rate(answer, truth[i] ?? new Set()), 0) / answers.length;
  const countRight = (answer: readonly number[], wanted: Set<number>) => answer.filter((row) => wanted.has(row)).length;
  return {
    recall: mean((answer, wanted) => (wanted.size === 0 ? 1 : countRight(answer, wanted) / wanted.size)),
    precision: mean((answer, wanted) => (answer.length === 0 ? 1 : countRight(answer, wanted) / answer.length)),
    recall_at_10: mean((answer, wanted) =>
      wanted.size === 0 ? 1 : countRight(answer.slice(0, 10), wanted) / Math.min(10, wanted.size),
    ),
  };
}
