export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** BCP 47 tags for the `lang` and `hreflang` attributes. */
export const htmlLang: Record<Lang, string> = { zh: 'zh-Hans', en: 'en' };
export const otherLang: Record<Lang, Lang> = { zh: 'en', en: 'zh' };

/** The field of a record that is written in the reader's language. */
export function pick<K extends string>(row: Record<`${K}_zh` | `${K}_en`, string>, key: K, lang: Lang): string {
  return row[`${key}_${lang}`];
}
