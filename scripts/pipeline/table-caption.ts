import type { StatementKind } from '../../src/schemas/statement.ts';
import type { Cell } from './table-cells.ts';

/** No caption is longer, and none stands further above its table. */
const LONGEST = 60;

/** The line right above a table, where it is a caption and no sentence; empty otherwise. */
export function captionOf(text: string, start: number): Cell {
  let end = start;
  while (end > 0 && text.charAt(end - 1) === '\n') end--;
  let from = text.lastIndexOf('\n', end - 1) + 1;
  // 「单位:个、张、人」 stands between the caption and its table.
  if (end - from <= LONGEST && /^[(（]?单位[::]/.test(text.slice(from, end))) {
    end = Math.max(0, from - 1);
    from = text.lastIndexOf('\n', end - 1) + 1;
  }
  return end - from > LONGEST || /[。;,]/.test(text.slice(from, end)) ? { start, end: start } : { start: from, end };
}

/** 「表1 基层卫生主要指标完成情况」 holds facts, 「站点分类配置标准」 norms; null where the caption does not say. */
export function kindOfCaption(caption: string): StatementKind | null {
  if (
    /(?:完成|进展|执行|落实|达标|运行|基本|资源|工作)情况(?:一览|统计|汇总|通报)?表?$|现状表?$|监测结果$|统计表$/.test(
      caption,
    )
  )
    return 'achieved';
  if (/(?:配置|配备|建设|设置|收费|补助|价格|计分|评分|人员|设备)(?:基本)?(?:标准|要求)表?$/.test(caption))
    return 'norm';
  return null;
}
