/**
 * Two values that a converter glued together: 77.278.5 is 77.2 and 78.5, 89.8295 is 89.82 and 95.
 * Of all ways to cut, the one whose parts are nearest each other, with as many decimals each if possible.
 * Returns the length of the first value.
 */
export function firstOfGlued(printed: string, width: number, rest: string, borne = false): number {
  const digits = /^[\d.]+/.exec(printed)?.[0] ?? '';
  const suffix = printed.slice(digits.length);
  const more = suffix === '' ? (/^[\d.]+/.exec(rest)?.[0] ?? '') : '';
  const glued = digits + more;
  const after = rest.slice(more.length);
  // Signs and spaces part the values already; the force behind the first value says that two must be in it.
  if (width !== 2 || glued.length < 2 || /^\s?[<>≥≤]|^\s\d/.test(after)) return printed.length;
  const must = /^(?:预期|约束|指导)/.test(after);
  // 「12001500县教育局」: whole numbers are cut only where who bears the row follows, and into neighbours.
  const whole = suffix === '' && borne && /^[一-鿿]/.test(after);
  if ((suffix !== '' || !glued.includes('.')) && !must && !whole) return printed.length;
  let best = printed.length;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let i = 1; i < glued.length; i++) {
    const [a, b] = [glued.slice(0, i), glued.slice(i)];
    if (!/^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(a) || !/^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(b)) continue;
    const decimals = Math.abs((a.split('.')[1] ?? '').length - (b.split('.')[1] ?? '').length);
    const cost = Math.abs(Math.log((Number(a) + 0.01) / (Number(b) + 0.01))) + decimals * 0.3;
    if (cost < bestCost) {
      bestCost = cost;
      best = i;
    }
  }
  return must || glued.includes('.') || bestCost < Math.LN2 ? best : printed.length;
}

/** A category word runs straight into the first indicator under it: 「健康水平人均预期寿命」. */
export function splitCategory(name: string): string {
  const m =
    /^(?:健康水平|健康生活|健康服务与保障|健康服务|健康保障|健康环境|健康产业|健康素养|资源配置|服务资源|医疗资源|服务能力|服务质量|疾病控制|卫生资源|公共卫生|妇幼健康|人口发展|医疗保障|医疗服务|老年健康|健康文化|智慧健康)(?=[^与和、水]{4,})/.exec(
      name,
    );
  return m ? name.slice(m[0].length) : name;
}
