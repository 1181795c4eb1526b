/** The column of targets without a deadline. */
export const NO_DATE = '?';

export const deadlineWords = {
  zh: {
    unit: '单位：项目标；一点一项，按文件写明或规划期给出的年份排列',
    unitMany: (each: number) => `单位：项目标；一点代表至多${each}项`,
    empty: '没有写下任何目标。',
    silent: '0 项目标',
    undated: '未写期限',
    key: ['到期年份已过', '未到期', '没有写期限'],
    dated: '写有期限',
    title: (total: number, past: number, date: string | null, peak: string, peakCount: number) =>
      date === null
        ? `${total}项目标有期限，最集中的是${peak}年：${peakCount}项`
        : past === total
          ? `到${date}，${total}项有期限的目标全部到期；最集中的是${peak}年：${peakCount}项`
          : `到${date}，${total}项有期限的目标中${past}项已到期；最集中的是${peak}年：${peakCount}项`,
    none: '没有一项目标写明期限',
    cell: (place: string, year: string, count: number, past: number) =>
      `${place}：${year === NO_DATE ? '未写期限' : `${year}年到期`}的目标${count}项${past > 0 ? '，到期年份已过' : ''}`,
    columns: ['地区', '目标', '数值', '期限', '是否到期'],
    past: { yes: '已到期', no: '未到期', unknown: '' },
    note: '到期只按本版数据的日期判断；本数据集不含执行结果。',
  },
  en: {
    unit: 'Targets; one dot each, by the year that the document states or that its period gives',
    unitMany: (each: number) => `Targets; a dot stands for up to ${each}`,
    empty: 'No target is stated.',
    silent: '0 targets',
    undated: 'no date',
    key: ['deadline passed', 'not yet due', 'no deadline stated'],
    dated: 'deadline stated',
    title: (total: number, past: number, date: string | null, peak: string, peakCount: number) =>
      date === null
        ? `${total} targets have a deadline, most of them in ${peak}: ${peakCount}`
        : past === total
          ? `By ${date}, all ${total} dated targets had come due; most were due in ${peak}: ${peakCount}`
          : `By ${date}, ${past} of ${total} dated targets had come due; most were due in ${peak}: ${peakCount}`,
    none: 'No target states a deadline',
    cell: (place: string, year: string, count: number, past: number) =>
      `${place}: ${count} ${count === 1 ? 'target' : 'targets'} ${year === NO_DATE ? 'without a deadline' : `due ${year}`}${past > 0 ? ', deadline passed' : ''}`,
    columns: ['Place', 'Target', 'Value', 'Due', 'Passed'],
    past: { yes: 'passed', no: 'not yet due', unknown: '' },
    note: 'Passed is judged by the date of this edition; the dataset holds no results.',
  },
};
