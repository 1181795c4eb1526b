import type { Statement } from '../../../src/schemas/statement.ts';
import type { Finding, TextCheck } from './text-check.ts';

/** The lower end of a span does not lie above its upper end. */
export const limitsCross: TextCheck = {
  name: 'limits-cross',
  run(view) {
    const spans = view.statements.filter(
      (s) => s.value_min !== null && s.value_max !== null && s.value_min !== s.value_max,
    );
    const crossed = spans.filter((s) => (s.value_min ?? 0) > (s.value_max ?? 0));
    const sound = spans.filter((s) => !crossed.includes(s));
    const findings: Finding[] = crossed.map((s) => ({
      result: 'failed',
      statements: [s],
      computation: `${s.value_min} > ${s.value_max}`,
      note_zh: `“${s.number_text}”的下限高于上限。`,
      note_en: `The lower end of “${s.number_text}” lies above its upper end.`,
      fault: 'arithmetic',
    }));
    if (sound.length > 0) findings.push(passAll(sound));
    return findings;
  },
};

function passAll(sound: readonly Statement[]): Finding {
  return {
    result: 'passed',
    statements: sound,
    computation: sound.map((s) => `${s.value_min} < ${s.value_max}`).join('; '),
    note_zh: `文中${sound.length}个区间，下限均低于上限。`,
    note_en: `Spans in the text: ${sound.length}; each lower end lies below its upper end.`,
    fault: null,
  };
}
