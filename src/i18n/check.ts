import type { Lang } from './lang.ts';

const zh = {
  title: '核对本页',
  lead: '在你的浏览器里，把本页所示的原文与公开的源文件逐字再对一遍。',
  button: '现在核对',
  needsScript: '“核对本页”需要 JavaScript；没有它时，可下载源文件自行对照：',
  working: '正在取源文件……',
  failed: '取不到源文件或数据，未能核对。请检查网络后再试。',
  good: '全部相符。',
  bad: '有不符之处：',
  hash: {
    same: '源文件的 SHA-256 与记录相同。',
    different: '源文件的 SHA-256 与记录不同。',
    unknown: '此处的浏览器不提供 SHA-256（需要 https），未核对文件校验值。',
  },
  shown: (n: number) => `本页所示原文 ${n} 个字符（空白不计），与源文件逐字相同。`,
  differs: (at: number, source: string, page: string) =>
    `本页所示原文与源文件不同：源文件第 ${at} 码点起为“${source}”，本页为“${page}”。`,
  spans: (n: number) => `按位置从源文件重新切出 ${n} 段引文与数字，全部相同。`,
  wrong: (n: number, ids: string) => `按位置从源文件重新切出引文与数字，${n} 段不同：${ids}`,
};

type CheckWords = typeof zh;

const en: CheckWords = {
  title: 'Check this page',
  lead: 'Compares, in your browser, the source text on this page with the published source file, character by character.',
  button: 'Check now',
  needsScript: '“Check this page” needs JavaScript; without it, download the source file and compare:',
  working: 'Fetching the source file …',
  failed: 'The source file or the data could not be fetched, so nothing was checked. Please try again.',
  good: 'Everything agrees.',
  bad: 'Something does not agree:',
  hash: {
    same: 'The source file’s SHA-256 is the one on record.',
    different: 'The source file’s SHA-256 is not the one on record.',
    unknown: 'This browser offers no SHA-256 here (it needs https), so the file’s checksum was not compared.',
  },
  shown: (n) => `${n} characters of source text on this page, white space aside, are those of the source file.`,
  differs: (at, source, page) =>
    `The source text on this page differs: from code point ${at} the file has “${source}”, the page “${page}”.`,
  spans: (n) => `${n} quotes and numbers, cut anew from the source file at their positions, are all the same.`,
  wrong: (n, ids) => `Of the quotes and numbers cut anew from the source file, ${n} differ: ${ids}`,
};

const byLang: Record<Lang, CheckWords> = { zh, en };

export function checkStringsFor(lang: Lang): CheckWords {
  return byLang[lang];
}
