import type { Measure } from '../schemas/measure.ts';
import type { Responsible, Statement } from '../schemas/statement.ts';
import type { Dataset } from './index-rows.ts';

export type Task =
  | { kind: 'statements'; row: Statement; responsible: Responsible }
  | { kind: 'measures'; row: Measure; responsible: Responsible };

/** Everything that a text prints as an organisation's responsibility. */
export function listTasks(data: Dataset, organisationId: string): Task[] {
  const own = (row: { responsible: Responsible[] }): Responsible | undefined =>
    row.responsible.find((item) => item.organisation_id === organisationId);
  return [
    ...data.statements.flatMap((row): Task[] => {
      const responsible = own(row);
      return responsible === undefined ? [] : [{ kind: 'statements', row, responsible }];
    }),
    ...data.measures.flatMap((row): Task[] => {
      const responsible = own(row);
      return responsible === undefined ? [] : [{ kind: 'measures', row, responsible }];
    }),
  ];
}
