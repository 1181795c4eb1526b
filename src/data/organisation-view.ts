import type { Measure } from '../schemas/measure.ts';
import type { Responsible, Statement } from '../schemas/statement.ts';
import type { Dataset } from './index-rows.ts';

export type Task =
  | { kind: 'statements'; row: Statement; responsible: Responsible }
  | { kind: 'measures'; row: Measure; responsible: Responsible };

const tasksOf = new WeakMap<Dataset, Map<string, Task[]>>();

/** Everything that a text prints as an organisation's responsibility; each row once, in its first role. */
export function listTasks(data: Dataset, organisationId: string): Task[] {
  const known = tasksOf.get(data) ?? indexTasks(data);
  tasksOf.set(data, known);
  return known.get(organisationId) ?? [];
}

function indexTasks({ statements, measures }: Dataset): Map<string, Task[]> {
  const tasks = new Map<string, Task[]>();
  const add = (task: Task): void => {
    const own = tasks.get(task.responsible.organisation_id) ?? [];
    if (own.at(-1)?.row !== task.row) own.push(task);
    tasks.set(task.responsible.organisation_id, own);
  };
  for (const row of statements)
    for (const responsible of row.responsible) add({ kind: 'statements', row, responsible });
  for (const row of measures) for (const responsible of row.responsible) add({ kind: 'measures', row, responsible });
  return tasks;
}
