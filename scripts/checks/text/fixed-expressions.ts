import type { DocumentView } from './document-view.ts';
import type { Finding, TextCheck } from './text-check.ts';

/** Expressions of this field in which no character may be another. */
const FIXED: readonly string[] = [
  '蚊蝇鼠蟑',
  '分级诊疗',
  '双向转诊',
  '基层首诊',
  '急慢分治',
  '结余留用',
  '超支分担',
  '三医联动',
  '安宁疗护',
  '预防接种',
  '疾病预防',
  '妇幼保健',
  '公立医院',
  '健康素养',
  '精神障碍',
  '恶性肿瘤',
  '宫颈癌筛查',
  '乡镇卫生院',
  '村卫生室',
  '家庭医生签约',
  '住院医师规范化培训',
  '县域医共体',
  '药品集中采购',
  '突发公共卫生事件',
];
/** Characters of one radical stand together in Unicode, by strokes: 蟑 and 螳 lie 30 apart. */
const NEAR = 64;
const looksLike = (a: string, b: string): boolean =>
  Math.abs((a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)) <= NEAR && /[一-鿿]/.test(b);

/** 清除蚊蝇鼠螳等孳生地: one character of a fixed expression is another that looks like it. */
export const fixedExpressions: TextCheck = {
  name: 'fixed-expressions',
  run(view) {
    const text = view.chars.map((c) => (c.length === 1 ? c : '\uFFFD')).join('');
    let sound = 0;
    const findings: Finding[] = [];
    for (const expression of FIXED) {
      sound += text.split(expression).length - 1;
      for (const at of misprints(text, expression)) findings.push(toFinding(view, text, at, expression));
    }
    if (sound > 0) findings.push(passed(sound));
    return findings;
  },
};

/** Where all but one character stand, and that one only looks like it. */
function misprints(text: string, expression: string): number[] {
  const found: number[] = [];
  for (let gap = 0; gap < expression.length; gap++) {
    const head = expression.slice(0, gap);
    const tail = expression.slice(gap + 1);
    // The longer side is rarer and quicker to look for.
    const anchor = head.length > tail.length ? head : tail;
    for (let hit = text.indexOf(anchor); hit >= 0; hit = text.indexOf(anchor, hit + 1)) {
      const at = anchor === head ? hit : hit - gap - 1;
      const other = text.charAt(at + gap);
      if (at < 0 || other === expression.charAt(gap) || !looksLike(expression.charAt(gap), other)) continue;
      if (text.startsWith(head, at) && text.startsWith(tail, at + gap + 1)) found.push(at);
    }
  }
  return found;
}

function toFinding(view: DocumentView, text: string, at: number, expression: string): Finding {
  const printed = text.slice(at, at + expression.length);
  return {
    result: 'failed',
    statements: [],
    spans: [{ start: view.start + at, end: view.start + at + expression.length, text: printed }],
    reading: expression,
    computation: `“${printed}” ≠ “${expression}”`,
    note_zh: `“${printed}”应为“${expression}”：其中一字印成了形近字。`,
    note_en: `“${printed}” should read “${expression}”: one character is printed as another that looks like it.`,
    fault: 'transcription',
  };
}

const passed = (sound: number): Finding => ({
  result: 'passed',
  statements: [],
  computation: `${sound} = ${sound}`,
  note_zh: `固定用语共${sound}处，用字无误。`,
  note_en: `Fixed expressions printed without a wrong character: ${sound}.`,
  fault: null,
});
