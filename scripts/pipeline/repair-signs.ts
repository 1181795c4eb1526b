/** Stands behind a repaired ‰ for the characters of the damaged sign that follow it. */
export const FILLER = '\uE000';

const DAMAGED = /(\d)(%o|%。|%0(?!\d)|o\/oo|0\/00)/g;
/** Quantities that Chinese statistics give per thousand. */
const PER_MILLE_QUANTITY = /死亡率|出生率|自然增长率|发病率|患病率|报告率/;
/** What is given per thousand everywhere; a text that damages one ‰ damages the next: 「5岁以下儿童死亡率<4.5%。(2)…」. */
const ALWAYS_PER_MILLE = /(?:婴儿|儿童|新生儿)死亡率[^,;。%‰]{0,8}$/;
const FALLS_BY = /,[^,]{0,12}(?:下降|上升|降低|提高|增长|减少)(?:了)?[\d.]*$/;
/** Behind a sentence that ends here: the next item, the next line, or the end. */
const BEGINS_ANEW = /^(?:[(（\n]|$)/;
/** What can only go on inside the same sentence. */
const GOES_ON = /^(?:[,，、;；)）和与及以左右之至~—-]|$)/;

/** 「孕产妇死亡率(%o)」 */
const PRINTED_UNIT = /([(（])%[o0。](?=[)）])/g;

/** 「扩建病区至200张.各校配齐专职教师.」: a half-width full stop between Chinese words. */
const HALF_STOP =
  /(?<=[一-鿿%)”\]][一-鿿%)”\]]|\d[%家个张名人所例项元种台辆处岁户件]|\d\.\d{1,2})(?<![一二三四五六七八九十])\.(?=[一-鿿“《\n]|$)/g;

/**
 * OCR prints ‰ as `%o`, `%。` or `o/oo`, and a full stop behind a percent sign as `o`.
 * The quantity in front and whether a sentence can end there decide:
 * 「年均出生率为10.3%o，」 is ‰, 「全血采集年增长率达2%o健全…」 is % and a full stop.
 * The text keeps its length.
 */
export function repairSigns(printed: string): string {
  // 「每干人口执业医师」: 千 as it was scanned.
  const stopped = printed.includes('.') ? printed.replace(HALF_STOP, '。') : printed;
  const text = stopped.includes('每干')
    ? stopped.replace(/每干(?=名?(?:常住|户籍|服务)?人口|名|分娩)/g, '每千')
    : stopped;
  const damaged = text.includes('%o');
  const inBrackets = text.includes('(%') || text.includes('（%') ? text.replace(PRINTED_UNIT, `$1‰${FILLER}`) : text;
  if (!damaged && !text.includes('%。') && !text.includes('o/oo') && !text.includes('0/00')) return inBrackets;
  return inBrackets.replace(DAMAGED, (whole: string, digit: string, sign: string, at: number) => {
    const rest = inBrackets.slice(at + whole.length, at + whole.length + 2);
    const before = inBrackets.slice(Math.max(0, at - 40), at);
    const clause = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1);
    const perMille = `${digit}‰${FILLER.repeat(sign.length - 1)}`;
    if (sign.length > 2) return perMille;
    // 「…流行率低于5%o。」, 「…死亡率5.3%。。」: where the full stop is printed, the sign is no lost one.
    if (rest.startsWith('。')) return perMille;
    if (sign === '%。' && damaged && BEGINS_ANEW.test(rest) && ALWAYS_PER_MILLE.test(clause)) return `${digit}‰。`;
    // 「孕产妇死亡率8.5/10万,比上年下降6.4%。以乡镇为单位…」: by how much a rate falls is a share.
    const quantity = PER_MILLE_QUANTITY.test(clause) && !FALLS_BY.test(clause);
    if (sign === '%。') return quantity && GOES_ON.test(rest) && rest !== '' ? perMille : whole;
    if (GOES_ON.test(rest)) return quantity || sign === '%o' ? perMille : whole;
    return sign === '%o' && !quantity ? `${digit}%。` : perMille;
  });
}
