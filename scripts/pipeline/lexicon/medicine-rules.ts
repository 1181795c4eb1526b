import type { NameRule } from './item-rules.ts';

/** Names of medicine that hold a numeral: 五联疫苗, 64排CT, 2周就诊率. */
export const MEDICINE_RULES: readonly NameRule[] = [
  // PM2.5, 5G, H7N9, CT64, B超, COVID-19, P2实验室, 4K
  {
    rule: 'latin-name',
    class: 'name',
    back: /[A-Za-z][A-Za-z.]*-?$|[A-Za-z]\d+\.?$|[A-Za-z]\d+[A-Z]$/,
    here: /^\d+(?!\d*(?:\.\d+)?(?:[%台套辆张元亿家名例]|万[元人例]))/,
    unless: /(?:GB|TB|GDP|CMI值?|A|B|FTE)$/,
  },
  {
    rule: 'latin-name',
    class: 'name',
    back: null,
    here: /^\d{1,3}(?:[GKDPT]|[GK]?\+(?!个(?![性人体])|[名家所张台份项次例种万余]|人次))(?![A-Za-z%])/,
  },
  { rule: 'vaccine-name', class: 'name', back: null, here: /^(?:[一二四九两]|\d{1,2})价(?!格)/ },
  // “1+2+8”, “1+X”, 3+1模式, 1+1+1
  {
    rule: 'formula-name',
    class: 'name',
    back: null,
    here: /^(?:\d+|N|X|[一二三四五六七八九十]+)(?:\+(?:\d+|N|X|n|[一二三四五六七八九十]+))+/,
  },
  // 「同比+1.5%」 grew.
  { rule: 'formula-name', class: 'name', back: /\+$/, here: /^\d+(?!\d*(?:\.\d+)?(?:%|‰|个百分点)|\d*\.\d)/ },
  // 三针免疫程序
  { rule: 'vaccine-name', class: 'name', back: null, here: /^[两二三四2-4](?:针|剂次?)(?:次)?(?=(?:免疫|接种)程序)/ },
  // 64排CT, 128层螺旋CT; 985、211高校; 301医院
  { rule: 'device-name', class: 'name', back: null, here: /^\d{2,3}(?:排|层)(?=(?:\d{2,3}层)?[^,。;\d]{0,4}CT|螺旋)/ },
  // 五联疫苗, 四联疫苗
  { rule: 'vaccine-name', class: 'name', back: null, here: /^[二三四五六]联(?=疫苗|苗)/ },
  // 居民两周患病率, 2周就诊率
  { rule: 'indicator-name', class: 'name', back: null, here: /^[两2]周(?=(?:内)?(?:患病|就诊|未就诊|卧床|病伤))/ },
  // 75%酒精, 5%葡萄糖注射液
  {
    rule: 'drug-name',
    class: 'name',
    back: null,
    here: /^\d{1,2}(?:\.\d)?%(?=酒精|乙醇|葡萄糖|氯化钠|甘露醇|碘|过氧化氢|医用酒精)/,
  },
];
