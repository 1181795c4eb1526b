export const slopeWords = {
  zh: {
    unit: '每格一项目标，单位见数值；每格自零画起，斜率只表示相对变化，格与格之间不比高低',
    empty: '这里的文件没有为任何一项指标同时印出现状值和目标值。',
    key: ['现状（文件所印）', '目标值', '不低于／不高于：箭头指向允许的方向'],
    repeats: (list: string) => `同一项目标只画一次；文中另写作：${list}。`,
    met: '现状已在目标内',
    unknown: '升降不明',
    undated: '未注',
    columns: ['指标', '现状', '现状时点', '目标', '期限', '日期依据', '相差', '单位'],
    alt: '小图组，每格从现状画到目标。',
  },
  en: {
    unit: 'One target a panel, unit beside the value; each panel starts at zero, so a slope shows relative change only; heights are not compared between panels',
    empty: 'The document prints no indicator with both a baseline and a target.',
    key: ['baseline as printed', 'target value', 'at least / at most: the arrow points where it may go'],
    repeats: (list: string) => `Each target is drawn once; the text also prints: ${list}.`,
    met: 'already within',
    unknown: 'undetermined',
    undated: 'n.d.',
    columns: ['Indicator', 'Baseline', 'As of', 'Target', 'Due', 'Date from', 'Difference', 'Unit'],
    alt: 'Small panels, each drawn from baseline to target.',
  },
};
