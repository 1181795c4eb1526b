import { describe, expect, it } from 'vitest';
import { extractText } from '../../scripts/pipeline/extract-text.ts';
import { readRecord } from '../../scripts/pipeline/read-record.ts';

const headOf = (text: string) => {
  const { clean, parts } = extractText(text);
  const [part] = parts;
  if (!part) throw new Error('the text holds no document');
  return readRecord(clean, part);
};
const TAIL = '各县（区）人民政府：\n一、工作目标\n到2027年，全市每千人口床位达到6.8张。\n';

describe('the issuer of a document', () => {
  it.each([
    ['in its title', '黔江市人民政府关于印发健康行动方案的通知\n', '黔江市人民政府'],
    [
      'by its signature, where the title leaves the place out',
      '市人民政府办公室关于印发健康行动方案的通知\n黔江市人民政府办公室\n2026年4月2日\n',
      '黔江市人民政府办公室',
    ],
    [
      'in its title, where a signature is another’s',
      '县人民政府关于印发健康行动方案的通知\n黔江县卫生健康局\n2026年4月2日\n',
      '县人民政府',
    ],
    ['by its signature alone', '健康行动方案\n黔江市卫生健康委员会\n2026年4月2日\n', '黔江市卫生健康委员会'],
  ])('stands %s', (_name, head, issuer) => {
    expect(headOf(`${head}${TAIL}`).issuer?.value).toBe(issuer);
  });

  it('is told with the place where it was read', () => {
    const text = `市卫生健康委员会关于印发健康行动方案的通知\n黔江市卫生健康委员会\n2026年4月2日\n${TAIL}`;
    const { issuer, dated } = headOf(text);
    expect(Array.from(text).slice(issuer?.start, issuer?.end).join('')).toBe('黔江市卫生健康委员会');
    expect(dated?.value).toBe('2026-04-02');
  });
});
