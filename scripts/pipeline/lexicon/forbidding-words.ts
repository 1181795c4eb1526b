/** What forbids to go below or beyond a bound: 「不得低于」, 「不能超过」, 「不应高于」. */
export const FORBIDDING: readonly string[] = ['不', '不得', '不能', '不可', '不应', '不宜', '不许', '不准'];
/** What may not be gone below binds from below, what may not be gone beyond from above. */
export const BELOW: readonly string[] = ['低于', '少于', '小于'];
export const BEYOND: readonly string[] = ['高于', '超过', '多于', '大于', '突破'];
