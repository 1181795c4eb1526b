import type { StatementKind } from '../schemas/statement.ts';

/** What charts call the kinds of statements. */
export const KIND_NAMES: Record<'zh' | 'en', Record<StatementKind, string>> = {
  zh: { target: '目标', achieved: '现状', norm: '标准' },
  en: { target: 'target', achieved: 'reported fact', norm: 'norm' },
};
