import type { Redaction } from '../../src/schemas/source.ts';

interface Rule {
  readonly category: Redaction['category'];
  readonly pattern: RegExp;
  readonly reason_zh: string;
  readonly reason_en: string;
}

const NAME = '[\\u4e00-\\u9fff·]{2,4}';

/** Group 1 is what is kept, group 2 what is masked. 「承办人: 李某某」, 「联系电话:6480000」 */
const RULES: readonly Rule[] = [
  {
    category: 'person_name',
    pattern: new RegExp(
      `((?:承办人|经办人|联系人|填报人|拟稿人|校对人?|咨询人)(?:员)?[ \\t\\u00a0\\u3000]*[:：][ \\t\\u00a0\\u3000]*)(${NAME})(?=[^\\u4e00-\\u9fff]|$)`,
      'g',
    ),
    reason_zh: '经办人员姓名，与政策内容无关。',
    reason_en: 'Name of a handling clerk, of no bearing on the policy.',
  },
  {
    category: 'phone',
    pattern:
      /((?:联系电话|电话|手机|联系方式|传真|电话号码)[ \t\u00a0\u3000]*[:：][ \t\u00a0\u3000]*)(\(?\d{3,4}\)?[-— ]?\d{7,8}|\d{7,8}|1[3-9]\d{9})(?!\d)/g,
    reason_zh: '经办人员的联系电话。',
    reason_en: 'Telephone number of a handling clerk.',
  },
  {
    category: 'phone',
    pattern: /(^|[^\d])(1[3-9]\d{9})(?!\d)/g,
    reason_zh: '手机号码。',
    reason_en: 'Mobile telephone number.',
  },
  {
    category: 'id_card',
    pattern: /(^|[^\d])([1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx])(?!\d)/g,
    reason_zh: '身份证号码。',
    reason_en: 'Identity card number.',
  },
  {
    category: 'email',
    pattern: /(^|[^\w.+-])([\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{2,24}){1,4})/g,
    reason_zh: '电子邮箱地址。',
    reason_en: 'E-mail address.',
  },
];

/** Masks personal data code point for code point with █, so that every offset of the text stays true. */
export function maskPersonalData(text: string): { masked: string; redactions: Redaction[] } {
  let masked = text;
  const found: { unit: number; length: number; rule: Rule }[] = [];
  for (const rule of RULES) {
    masked = masked.replace(rule.pattern, (whole: string, kept: string, secret: string, at: number) => {
      found.push({ unit: at + kept.length, length: secret.length, rule });
      return kept + '█'.repeat(secret.length) + whole.slice(kept.length + secret.length);
    });
  }
  const redactions = found
    .sort((a, b) => a.unit - b.unit)
    .map(({ unit, length, rule }): Redaction => {
      const start = Array.from(text.slice(0, unit)).length;
      return {
        start,
        end: start + length,
        category: rule.category,
        reason_zh: rule.reason_zh,
        reason_en: rule.reason_en,
      };
    });
  return { masked, redactions };
}
