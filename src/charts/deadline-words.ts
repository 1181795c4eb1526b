/** The column of targets without a deadline. */
export const NO_DATE = '?';

export const deadlineWords = {
  zh: {
    unit: '单位：条；一点一条目标陈述，同一目标在文中重复出现各计一条',
    unitMany: (each: number) => `单位：条目标陈述；一点代表至多${each}条`,
    empty: '没有写下任何目标。',
    silent: '0 条',
    undated: '没有年份',
    key: {
      past: { printed: '原文写有期限，年份已过', plan: '没写期限，规划期已满' },
      open: { printed: '原文写有期限，未到', plan: '没写期限，规划期未满' },
    },
    noneKey: '没有年份',
    dated: { printed: '原文写有期限', plan: '没写期限，只有规划期' },
    title: (total: number, plan: number, past: number, date: string | null, peak: string, peakCount: number) =>
      [
        plan === 0
          ? `${total}条目标写有期限`
          : plan === total
            ? `${total}条目标都没有写期限，只有规划期`
            : `${total}条有年份的目标里，${total - plan}条写有期限，${plan}条只能按规划期算`,
        date === null ? '' : past === total ? `；到${date}全部期满` : `；到${date}，${past}条期满`,
        date !== null && past === total && plan > 0 ? '' : `；最集中的是${peak}年：${peakCount}条`,
      ].join(''),
    none: '没有一条目标写明期限',
    cell: (place: string, year: string, count: number, plan: number, past: number) =>
      `${place}：${year === NO_DATE ? '未写期限' : `${year}年`}的目标${count}条${plan > 0 ? `，其中${plan}条的年份只来自规划期` : ''}${past > 0 ? '，年份已过' : ''}`,
    columns: ['地区', '目标', '数值', '期限', '日期依据', '是否到期'],
    past: { yes: '已到期', no: '未到期', unknown: '' },
    note: '到期只按本版数据的日期判断；本数据集不含执行结果。',
  },
  en: {
    unit: 'One dot for each statement of a target; a target that the text repeats counts each time',
    unitMany: (each: number) => `Statements of targets; a dot stands for up to ${each}`,
    empty: 'No target is stated.',
    silent: '0',
    undated: 'no year',
    key: {
      past: { printed: 'deadline printed, passed', plan: 'none printed, the plan’s period is over' },
      open: { printed: 'deadline printed, not yet due', plan: 'none printed, the plan’s period runs on' },
    },
    noneKey: 'no year',
    dated: { printed: 'deadline printed', plan: 'none printed, only the plan’s period' },
    title: (total: number, plan: number, past: number, date: string | null, peak: string, peakCount: number) =>
      [
        plan === 0
          ? `${total} targets have a printed deadline`
          : plan === total
            ? `${total} targets have no deadline but the plan’s period`
            : `Of ${total} targets with a year, ${total - plan} print a deadline and ${plan} have only the plan’s period`,
        date === null ? '' : past === total ? `; by ${date} all had run out` : `; by ${date}, ${past} had run out`,
        date !== null && past === total && plan > 0 ? '' : `; most in ${peak}: ${peakCount}`,
      ].join(''),
    none: 'No target states a deadline',
    cell: (place: string, year: string, count: number, plan: number, past: number) =>
      `${place}: ${count} ${count === 1 ? 'target' : 'targets'} ${year === NO_DATE ? 'without a deadline' : `for ${year}`}${plan > 0 ? `, ${plan} by the plan’s period only` : ''}${past > 0 ? ', passed' : ''}`,
    columns: ['Place', 'Target', 'Value', 'Due', 'Date from', 'Passed'],
    past: { yes: 'passed', no: 'not yet due', unknown: '' },
    note: 'Passed is judged by the date of this edition; the dataset holds no results.',
  },
};
