import { en } from './en.ts';
import type { Labels } from './labels.ts';
import type { Lang } from './lang.ts';
import { zh } from './zh.ts';

export type Strings = typeof zh & { labels: Labels };

const byLang: Record<Lang, Strings> = { zh, en };

export function stringsFor(lang: Lang): Strings {
  return byLang[lang];
}
