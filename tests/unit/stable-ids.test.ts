/** An identifier once dealt stays with its section, correction or check, whatever is found before it later. */
import { describe, expect, test } from 'vitest';
import { buildProject } from '../../scripts/fuzz/build-project.ts';
import { convertAll } from '../../scripts/pipeline/convert-all.ts';
import { type DocumentBundle, documentBundleSchema } from '../../src/schemas/bundle.ts';
import { type IdRegister, idRegisterSchema } from '../../src/schemas/id-register.ts';
import type { Tombstone } from '../../src/schemas/tombstone.ts';

const ID = 'mou-part-1';
const PLAN = `某市卫生健康规划
一、总体目标
（一）服务能力
到2025年，全市居民健康素养水平达到225%，床位数达到900张。
（二）队伍建设
到2025年，预期寿命达到76.3岁。
二、保障措施
（一）加强领导
到2025年，预期寿命达到76.8岁，医疗费用公开率达到295%。
`;
/** A heading and a doubt more, before most of what was there. */
const LONGER = PLAN.replace('（二）队伍建设', '（三）现状问题\n全市健康管理率达到280%。\n（二）队伍建设');

interface Converted {
  readonly bundle: DocumentBundle;
  readonly register: IdRegister;
  readonly messages: string[];
}

function convert(text: string, register: IdRegister | null): Converted {
  const project = { ...buildProject(text), registers: register === null ? [] : [register] };
  const { generated, registers, problems } = convertAll(project, true);
  return {
    bundle: documentBundleSchema.parse(JSON.parse(generated.get(`documents/${ID}.json`) ?? 'null')),
    register: idRegisterSchema.parse(JSON.parse(registers.get(`${ID}.json`) ?? 'null')),
    messages: problems.map(({ message }) => message),
  };
}

const NAMES = {
  sections: ({ sections }: DocumentBundle) => sections.map((s) => [s.id, `${s.marker}${s.title_zh}`]),
  corrections: ({ corrections }: DocumentBundle) => corrections.map((c) => [c.id, `${c.check} ${c.old}`]),
  // By the numbers that enter: the arithmetic of a check of the whole text changes with the text.
  checks: ({ checks, statements }: DocumentBundle) => {
    const printed = new Map(statements.map((s) => [s.id, s.number_text]));
    return checks.map((c) => [c.id, `${c.check} ${c.statement_ids.map((id) => printed.get(id)).join()}`]);
  },
};

describe.each(Object.entries(NAMES))('ids of %s', (kind, list) => {
  const first = convert(PLAN, null);
  const longer = convert(LONGER, first.register);
  const known = new Map(list(first.bundle).map(([id, name]) => [name, id]));

  test('are dealt in the order of the text at first', () => {
    const ids = list(first.bundle).map(([id]) => id);
    expect(ids.length).toBeGreaterThan(2);
    expect(ids).toEqual(ids.toSorted());
  });

  test('stay when another one comes before them, which counts on', () => {
    const now = list(longer.bundle);
    for (const [id, name] of now) if (known.has(name)) expect(`${name} ${id}`).toBe(`${name} ${known.get(name)}`);
    const fresh = now.filter(([, name]) => !known.has(name));
    expect(fresh.length).toBeGreaterThan(0);
    expect(fresh.every(([id = '']) => id > ([...known.values()].toSorted().at(-1) ?? ''))).toBe(true);
    expect(now.length).toBe(known.size + fresh.length);
    expect(longer.messages).toEqual([]);
  });

  test('are asked for when nothing bears them any more, and never dealt again', () => {
    const back = convert(PLAN, longer.register);
    expect(list(back.bundle)).toEqual(list(first.bundle));
    const fresh = list(longer.bundle).filter(([, name]) => !known.has(name));
    for (const [id] of fresh) expect(back.messages).toContain(`${id} was released and nothing in the text takes it up`);

    const tombstones = back.messages.map((message) => retire(message.split(' ')[0] ?? ''));
    const retired = convert(PLAN, { ...longer.register, tombstones });
    expect(retired.messages).toEqual([]);
    const again = list(convert(LONGER, retired.register).bundle);
    for (const [id] of fresh) expect(again.map(([each]) => each)).not.toContain(id);
    expect(retired.register[kind as keyof typeof NAMES].last).toBe(longer.register[kind as keyof typeof NAMES].last);
  });
});

test('what names them follows them', () => {
  const { bundle } = convert(LONGER, convert(PLAN, null).register);
  const ids = new Set(bundle.sections.map(({ id }) => id));
  for (const { parent_id } of bundle.sections) if (parent_id !== null) expect(ids).toContain(parent_id);
  const headings = new Map(bundle.sections.map((s) => [s.id, `${s.marker}${s.title_zh}`]));
  const at = (text: string): string | undefined =>
    headings.get(bundle.statements.find((s) => s.number_text === text)?.section_id ?? '');
  expect([at('280%'), at('76.3岁')]).toEqual(['(三)现状问题', '(二)队伍建设']);
  const doubts = new Map(bundle.corrections.map((c) => [c.id, c.statement_ids]));
  for (const s of bundle.statements) for (const id of s.corrections) expect(doubts.get(id)).toContain(s.id);
});

test('a number is not dealt again where “last” was set back, by hand or by a merge', () => {
  const first = convert(PLAN, null);
  const back = { ...first.register, sections: { ...first.register.sections, last: 1 } };
  const { bundle } = convert(LONGER, { ...back, tombstones: [retire(`${ID}-s09`)] });
  expect(bundle.sections.find((s) => s.title_zh === '现状问题')?.id).toBe(`${ID}-s10`);
});

function retire(id: string): Tombstone {
  return { id, document_id: ID, kind: 'withdrawn', successor_ids: [], reason_zh: '误读', reason_en: 'Misread' };
}
