/** A line of the head of a text, in clean-text offsets. */
export interface HeadLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const TITLE_WORD =
  '通知|意见|方案|规划|计划|办法|决定|公报|报告|要点|任务|细则|答复函?|复函|函|建议|公告|通告|纲要|总结|批复|措施|标准|规范|行动|指南|安排|条例|规定|清单|通报|快报|年报|[季月周]报|简报|小结|综述|实录|台账|[一总分]览表|(?:指标|任务|项目|计划|评分|分解|考核|调度|目标|自评|申报|监测|统计|评价)表|公示|讲话|打算|思路|汇报|目标|情况|进展|进度';
/** What may stand behind the title in its line: a period, a state, a part. 「…规划(2021—2025年)(节选)」 */
const TAIL = '(?:[((][^()()]{1,24}[))]|[节摘]选|摘要){0,3}';
const TITLE_LINE = new RegExp(`(?:${TITLE_WORD})》?${TAIL}$`);
/** Lines with which the text itself begins: a heading, a salutation, a sentence. */
const BODY_LINE =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|第[一二三四五六七八九十\d]{1,3}[章节条]|[((][一二三四五六七八九十\d]{1,2}[))]|\d{1,2}(?:[.、．]|\s))|[。;;]$/;
/** An issuer alone in its line heads no title; the title stands below. */
const ISSUER_LINE = /(?:局|委员会|办公室|政府|厅|中心|医院|委|部|院)$/;
const SALUTATION = /[::]$|^各[^,。]{2,40}(?:局|委|办|院|中心|单位|政府|机构)/;
/** The number of a document, or whom and when it comes from, in brackets or not. */
const NUMBER_LINE =
  /〔|\[\d{4}\]|^[^,。]{1,16}(?:发|字|函|办|规|政|卫)[^,。]{0,8}\d+号[)）]?$|^(?!附[件表])\S{2,12}[::]/;
/** A period below the title that belongs to it. 「(2022—2024年)」, 「(某委员会,2023—2025年)」 */
const PERIOD_LINE = /^[((][^()()]{0,30}(?:19|20)\d{2}[^()()]{0,12}[))]$/;
/** Lines of the head; a title further down is the heading of a section. */
const HEAD = 14;

/** Cells of a table, and the path to a page. 「2020年目标」, 「首页/信息公开/规划计划」 */
const NO_TITLE =
  /^(?:(?:19|20)\d{2}年(?:度)?)?(?:基期|现状|实际|规划|预期)?(?:目标|实际|情况|任务|计划|指标|标准|措施|建议)$|[>|»]|首页/;

const isWhole = (line: HeadLine): boolean =>
  line.end - line.start >= 5 && line.end - line.start <= 90 && !NO_TITLE.test(line.text);

/** The title at the head of a document: its line, with what a narrow page put into the lines before and behind it. */
export function findTitle(lines: readonly HeadLine[]): { start: number; end: number } | null {
  const head: HeadLine[] = [];
  for (const line of lines.slice(0, HEAD)) {
    if (BODY_LINE.test(line.text) || (line.end - line.start > 90 && /[,。;]/.test(line.text))) break;
    head.push(line);
  }
  const at = head.findIndex((line) => isWhole(line) && TITLE_LINE.test(line.text) && !NUMBER_LINE.test(line.text));
  const title = head[at];
  if (!title) return null;
  const before = head[at - 1];
  const broken =
    before !== undefined &&
    !/^关于|的通知|年度?[^,。]{0,40}(?:总结|报告)/.test(title.text) &&
    isWhole(before) &&
    !/[,。;::>|]|\d{4}-\d/.test(before.text) &&
    !ISSUER_LINE.test(before.text) &&
    !SALUTATION.test(before.text) &&
    !NUMBER_LINE.test(before.text) &&
    !TITLE_LINE.test(before.text);
  let end = title.end;
  const behind = head[at + 1];
  if (
    behind &&
    (PERIOD_LINE.test(behind.text) ||
      (!isClosed(title.text) && /^[^,。;:]{2,24}$/.test(behind.text) && TITLE_LINE.test(behind.text)))
  )
    end = behind.end;
  return { start: broken ? before.start : title.start, end };
}

/** A title that ends with 通知 or 方案 needs no more. */
const isClosed = (text: string): boolean => !/(?:任务|行动|工作|目标|情况|改革|建设)$/.test(text);
