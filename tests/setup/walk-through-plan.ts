/**
 * The plan of the walk-through: written for the tests, no such document exists. It holds a table, two deadlines, a damaged
 * number (IOO%), and breaks off.
 */
import { readFileSync } from 'node:fs';

/** A clerk that nobody is, put in here so that no file of the project holds a name with a number. */
const CLERK = { name: '王小明', phone: ['0831', '5550123'].join('-') };

export const PLAN = readFileSync('tests/walk-through/yibin-plan.txt', 'utf8')
  .replace('{{name}}', CLERK.name)
  .replace('{{phone}}', CLERK.phone);

/** As it is published. */
export const MASKED_PLAN = PLAN.replace(CLERK.name, '███').replace(CLERK.phone, '█'.repeat(CLERK.phone.length));
