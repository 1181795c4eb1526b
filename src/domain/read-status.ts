/** One verdict on whether a document is in force, and the document that pronounced it. */
export interface StatusVerdict {
  status: StatusInForce;
  /** Number of the document that says so, as printed. */
  by: string | null;
}

export const STATUSES = ['kept', 'in_force', 'amended', 'repealed', 'expired'] as const;
export type StatusInForce = (typeof STATUSES)[number];

const WORDS: readonly (readonly [RegExp, StatusInForce])[] = [
  [/^(?:废止|宣布废止)$/, 'repealed'],
  [/^(?:失效|宣布失效)$/, 'expired'],
  [/^(?:修改|修订|拟修订)$/, 'amended'],
  [/^保留$/, 'kept'],
  [/^(?:继续有效|有效|现行有效)$/, 'in_force'],
];

/** 保留(舟政发〔2020〕33号);继续有效(舟政办发〔2023〕81号): the verdicts of a printed status; null where a word is unknown. */
export function readStatus(printed: string): StatusVerdict[] | null {
  const verdicts = printed.split(/[;；]/).map((part): StatusVerdict | null => {
    const [, word = '', by] = /^\s*([^(（]+?)\s*(?:[(（](.+)[)）])?\s*$/.exec(part) ?? [];
    const status = WORDS.find(([pattern]) => pattern.test(word))?.[1];
    return status === undefined ? null : { status, by: by ?? null };
  });
  return verdicts.every((verdict) => verdict !== null) ? verdicts : null;
}
