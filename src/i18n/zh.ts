import { labelsZh } from './labels-zh.ts';
import { common } from './zh/common.ts';
import { comparing } from './zh/comparing.ts';
import { reading } from './zh/reading.ts';
import { reference } from './zh/reference.ts';

export const zh = { ...common, ...reading, ...comparing, ...reference, labels: labelsZh };
