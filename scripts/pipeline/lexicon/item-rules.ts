import { NAME_LIKE_COUNTER } from './counting-words.ts';

/** A numeral that is part of a name, a slogan, a group or an ordinary word, with the rule that says so. */
export interface NameToken {
  readonly start: number;
  readonly end: number;
  readonly class: 'name' | 'lexical' | 'heading' | 'reference' | 'noise';
  readonly rule: string;
}

export interface NameRule {
  readonly rule: string;
  readonly class: NameToken['class'];
  readonly back: RegExp | null;
  readonly here: RegExp;
  /** A rule does not hold behind this. */
  readonly unless?: RegExp;
}

/** Numbers that head an item which is said or printed in the text. */
export const ITEM_RULES: readonly NameRule[] = [
  // 第九项 at the head of a line
  { rule: 'item-number', class: 'heading', back: /(?:^|\n)第$/, here: /^[一二三四五六七八九十]{1,3}项/ },
  // 一是, 二是; 「第一,改革成果惠及百姓。」 at the head of a sentence
  {
    rule: 'spoken-item',
    class: 'heading',
    back: /(?:^|[。;,:\n\t!?)、”—])$/,
    here: /^[一二三四五六七八九十]{1,2}(?=是|要)/,
  },
  {
    rule: 'spoken-item',
    class: 'heading',
    back: /(?:^|[。;:!?\n\t])第$/,
    here: /^[一二三四五六七八九十]{1,2}(?=[,、:]|是|要)/,
  },
  // 「第一步(3月),动员部署。」, 「其一,资源不足。」, 「Q1:签约后有什么优惠?」, 「措施1-2:设备更新120台」
  {
    rule: 'spoken-item',
    class: 'heading',
    back: /(?:^|[。;:!?\n\t)])第$/,
    here: /^(?:[一二三四五六七八九十]{1,2}|\d{1,2})(?=(?:步|阶段)[,、:(。])/,
  },
  // 「第5件“提供家庭养老床位”,…;第6件“开展筛查”,…」
  {
    rule: 'spoken-item',
    class: 'heading',
    back: /(?:^|[。;,:!?\n\t])第$/,
    here: /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?=[件项]“)/,
  },
  // 「序号:3;项目名称:…」, 「2025年重点工作任务12:…」, 「民生实事之六:…」, 「工作要点(七):…」
  { rule: 'item-code', class: 'heading', back: /(?:^|[。;,\n\t|])序号[::]?$/, here: /^\d{1,3}(?=[。;,、|])/ },
  {
    rule: 'item-code',
    class: 'heading',
    back: /(?:任务|要点|实事|举措|项目|措施|清单)(?:之|第)?\(?$/,
    here: /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?=\)?[::])/,
  },
  // 「7 改革任务:完善公立医院薪酬制度。」
  {
    rule: 'item-code',
    class: 'heading',
    back: /(?:^|\n)$/,
    here: /^\d{1,2}(?=(?:改革|重点|工作|主要|年度)?(?:任务|项目|指标|事项|举措|措施|名称)(?:名称)?:)/,
  },
  // 「第一项是扩大集采,第二项是提高待遇」
  {
    rule: 'spoken-item',
    class: 'heading',
    back: /(?:^|[。;,:!?\n\t])第$/,
    here: /^[一二三四五六七八九十]{1,2}(?=(?:项|个|类|种|点|条|个?方面)[是为:,])/,
  },
  // 「任务一:…。任务二:…」 run into the text, 「★2.取得…」
  {
    rule: 'item-code',
    class: 'heading',
    back: /(?:^|[。;\n\t ])(?:整改|重点|具体|主要|工作)?(?:目标|措施|任务|项目|指标|举措|重点|问题|步骤|阶段|工程|行动|专题|案例|亮点|路径)$/,
    here: /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?=[:、]|[.](?!\d))/,
  },
  { rule: 'item-code', class: 'heading', back: /(?:^|[。;\n\t,])[★☆▲△※●◆■]$/, here: /^\d{1,2}(?=[.、](?!\d))/ },
  { rule: 'spoken-item', class: 'heading', back: /(?:^|[。;:!?\n\t])其$/, here: /^[一二三四五六](?=[,:]|是)/ },
  { rule: 'item-code', class: 'heading', back: /(?:^|[\n?。])[QA问答]$/, here: /^\d{1,2}(?=[:、.])/ },
  {
    rule: 'item-code',
    class: 'heading',
    back: /(?:^|\n)(?:目标|措施|任务|项目|指标|举措|重点|问题)$/,
    here: /^\d{1,2}-\d{1,2}(?=[:、.])/,
  },
  // 「3 家庭医生签约率达到40%」, 「4 个人卫生支出占比降到27%」: the counter is the head of the name that the number stands before.
  {
    rule: 'item-code',
    class: 'heading',
    back: /(?:^|[。;\n\t|])$/,
    here: new RegExp(`^\\d{1,2}(?=${NAME_LIKE_COUNTER})`),
  },
  { rule: 'box-number', class: 'heading', back: /专栏[::]?$/, here: /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})/ },
];
