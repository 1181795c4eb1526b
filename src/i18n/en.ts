import { common } from './en/common.ts';
import { comparing } from './en/comparing.ts';
import { reading } from './en/reading.ts';
import { reference } from './en/reference.ts';
import { labelsEn } from './labels-en.ts';
import type { zh } from './zh.ts';

export const en: typeof zh = { ...common, ...reading, ...comparing, ...reference, labels: labelsEn };
