import { describe, expect, test } from 'vitest';
import type { Citation } from '../../src/domain/citation.ts';
import { citeApa } from '../../src/domain/citation-apa.ts';
import { citeBibtex } from '../../src/domain/citation-bibtex.ts';
import { citeCsl } from '../../src/domain/citation-csl.ts';
import { citeGbt7714 } from '../../src/domain/citation-gbt7714.ts';
import { citeRis } from '../../src/domain/citation-ris.ts';

const document: Citation = {
  key: 'zhoushan-consortia',
  kind: 'document',
  author: '舟山市人民政府办公室',
  title: '关于推进医共体建设的实施意见',
  number: '舟政办发〔2018〕21号',
  date: '2018-03-05',
  container: '医改台账',
  version: '1.0.0',
  url: 'https://example.org/documents/zhoushan-consortia/',
  language: 'zh',
};
const statement: Citation = {
  ...document,
  key: 'ordos-health-plan-001',
  kind: 'dataset',
  author: 'Reform Ledger',
  title: 'Ordos: visits within the county: 90%以上 {sic} & more_',
  number: null,
  date: null,
  container: 'Reform Ledger',
  url: 'https://example.org/en/statements/ordos-health-plan-001/',
  language: 'en',
};

test('a site without an address gives none', () => {
  const homeless = { ...document, url: null };
  for (const cite of [citeGbt7714, citeApa, citeBibtex, citeRis, citeCsl]) {
    expect(cite(homeless)).not.toMatch(/null|http|url|UR {2}-/i);
    expect(cite(homeless)).toContain('1.0.0');
  }
});

describe('a document', () => {
  test('GB/T 7714, APA', () => {
    expect(citeGbt7714(document)).toBe(
      '舟山市人民政府办公室. 关于推进医共体建设的实施意见：舟政办发〔2018〕21号[Z/OL]. 医改台账，1.0.0. (2018-03-05)[引用日期]. https://example.org/documents/zhoushan-consortia/',
    );
    expect(citeApa(document)).toBe(
      '舟山市人民政府办公室. (2018). 关于推进医共体建设的实施意见 (舟政办发〔2018〕21号) [Official document]. In 医改台账 (Version 1.0.0). https://example.org/documents/zhoushan-consortia/',
    );
  });

  test('RIS: two capitals, two spaces, a dash; a type first and an end last', () => {
    const lines = citeRis(document).split('\n');
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    expect(lines[0]).toBe('TY  - GOVDOC');
    expect(lines.at(-1)).toBe('ER  - ');
    expect(lines).toContain('DA  - 2018/03/05');
  });

  test('CSL-JSON: one item with its date in parts', () => {
    expect(JSON.parse(citeCsl(document))).toMatchObject([
      { type: 'document', issued: { 'date-parts': [[2018, 3, 5]] }, author: [{ literal: document.author }] },
    ]);
  });
});

describe('a statement', () => {
  test('without a date says so, and invents none', () => {
    expect(citeApa(statement)).toContain('(n.d.)');
    expect(JSON.parse(citeCsl(statement))[0]).not.toHaveProperty('issued');
    expect(citeRis(statement)).not.toMatch(/^(PY|DA)/m);
    expect(citeBibtex(statement)).not.toContain('year =');
    expect(citeGbt7714(statement)).toContain('[DS/OL]');
  });

  test('BibTeX: one entry, signs of TeX escaped, braces in balance', () => {
    const entry = citeBibtex(statement);
    expect(entry).toMatch(/^@misc\{ordos-health-plan-001,\n[\s\S]*\n\}$/);
    expect(entry).toContain('90\\%以上 \\{sic\\} \\& more\\_');
    const bare = entry.replaceAll(/\\./g, '');
    expect(bare.split('{').length).toBe(bare.split('}').length);
  });
});
