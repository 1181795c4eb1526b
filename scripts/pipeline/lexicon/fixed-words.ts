/**
 * Words in which a numeral character counts nothing. `name` words are fixed terms, slogans and names;
 * `lexical` words merely contain the character. Sentences they were met in: 「进一步明确权责清单」,
 * 「一网通办」, 「“三医联动”改革机制」, 「全面推行“两票制”」.
 */
const LEXICAL =
  '两床之间 两人之间 两车之间 两台之间 两地之间 两院之间 进一步 进万家 入万家 进一 统一 一体化 一体 一批 一定 一般 一系列 一些 一致 一律 一方面 一直 一切 一旦 一同 一并 一贯 一时 一线 一流 一道 一度 一再 一边 一面 一向 一举 一新 一齐 一共 一味 一经 一如 一站式 一把手 一对一 一视同仁 一体推进 一揽子 一手抓 一个时期 一段时间 一部分 一代 一级学科 万众 千方百计 千家万户 万无一失 一言一行 一件事情 一年接着一年 一件接着一件 零容忍 个位数 一位数 两位数 三位数 一张处方 一号难求 一床难求 一药难求 一医难求 一位难求 第一道防线 第一道关口 几十里 几百里 上百里 第一 第二 第三方 第三者 首批之一 之一 逐一 唯一 单一 同一 专一 归一 万一 合一 不一 划一 如一 其一 其二 其三 再一次 新一轮 下一步 下一阶段 下一个 上一个 下一 百分制 上一 前一 每一 任一 某一 这一 那一 另一 同一个 两岸 两侧 两端 两翼 双一流 百姓 老百姓 百年 千百 成千上万 万物 亿万 十分 十足 十全 四处 四季 四面八方 五官 五谷 五花八门 七夕 八方 九州 三农 两方面 三方面 三伏 丙二醇 三聚氰胺 两性 两会 两委 两新 八一 五一 六一 元旦 一季度 二季度 三季度 四季度 万能 百科 百日咳 千瓦 百强 百佳 百分比 百分率 一次性 一并 一带一路 一窗 一码 一单 一案 一策 一户 一人 一档 一册 一村 一乡 一镇 一县 一院 一科 一室 一病 一品 一事 一证 一张网 一盘棋 一条龙 一条线 一体两翼 丁二 零售 零距离 零星 零散 零报告 归零 清零 二维码 三维 两区 两河 双百 三区三州 两弹 百度 百货 百花 一票否决 一刀切 一窝蜂 一级抓一级 一哄而上 一盘散沙 一阵风 一揽子 一竿子 一团和气 一以贯之 一抓到底 一查到底 百分百 百家争鸣 万家灯火 三五成群 四平八稳 十里八乡 百里挑一';

const NAME =
  '零就业 九年义务 一卡通 六步洗手 七步洗手 三诊 三管感染 两个一百年 二胎 三胎 新十条 千兆 万兆 百兆 四维彩超 九针 百会 两癌 两病 两定 百白破 三者 二者 两者 两级 三重制度 三重保障 两证齐全 两证 二十四节气 一老一小 一期 二期 三期 四期 两票制 三医联动 三医 两个允许 两不愁三保障 双随机一公开 双随机、一公开 一网通办 一网通管 一件事 最多跑一次 最多跑一趟 一岗双责 三重一大 三会一课 两学一做 五位一体 三位一体 四位一体 一体两翼 放管服 双下沉 两提升 三下沉 两慢病 三高 三高共管 六病同管 四免一关怀 三减三健 两筛 三早 四早 三定 四个最严 四个意识 四个自信 两个维护 两个确立 三孩 二孩 两孩 一孩 一类疫苗 二类疫苗 二甲双胍 三甲医院 三乙医院 公益一类 公益二类 三级三类 三个一批 两融合 三统一 三统筹 三强化 五大中心 一院多区 一院两区 双一流 三无 五保 三支一扶 三区 四新 四史 三严三实 五四 九三 九三学社 八项规定 六稳 六保 三公 四风 十大 五大 四大 三大 六大 七大 八大 九大 两大 一刻钟 三通 一二四联 二类 三类 一类 三集中 十必须 九不准 九项准则 两个文明 两个高水平 三基 三基三严 三查七对 三合理 三特科室 两非 一法两纲 两纲 一中心 一专网 百县工程 千县工程 万名医师 万医 千医 千名医师 百千万 千人计划 百人计划 三年行动 三年攻坚 双百 两个健康 一人一档 一户一策 一病两方 一体两翼 三明 六安 九江 五台 三亚 四川 万州 百色 千岛湖 九寨 三门 五指 六盘 十堰 三峡 万宁 万年 千阳 三原 两江 五华 五常 七台 八里 九龙 三河 三台 百合 千金 万达 千佛 万载 万安 三水 三沙 五寨 四平 四会 两当 五原 五河 五莲 五峰 八步 九原 千山 万山 三都 三江 零差率 八宝 十里 三七 五味子 八段锦 五禽戏 三伏贴 三伏灸 三九贴 六味地黄 四君子 四物汤 四逆汤 四妙 四诊 三黄片 三黄汤 七厘散 五苓散 六一散 六神丸 八珍 一贯煎 二至丸 百令 十全大补 二十四式 四十二式 三仁汤 二陈汤 九味 百部 百草 万寿 千里 七里 三里 百里 五里 八角 十字 三亭 五星 八一医院 四医 二院 三院 一院';

interface FixedWord {
  readonly word: string;
  readonly class: 'lexical' | 'name';
}

const NUMERAL = /[零〇一二三四五六七八九十百千万亿两]/;

/** For each numeral character the words that hold it, with its place in the word, longest word first. */
const index = new Map<string, { readonly at: number; readonly entry: FixedWord }[]>();
for (const [words, cls] of [
  [NAME, 'name'],
  [LEXICAL, 'lexical'],
] as const) {
  for (const word of words.split(' ')) {
    const entry: FixedWord = { word, class: cls };
    for (let at = 0; at < word.length; at++) {
      const c = word.charAt(at);
      if (!NUMERAL.test(c) || NUMERAL.test(word.charAt(at - 1))) continue;
      index.set(c, [...(index.get(c) ?? []), { at, entry }]);
    }
  }
}
for (const list of index.values()) list.sort((a, b) => b.entry.word.length - a.entry.word.length);

/** The longest fixed word that covers the numeral character at `at`. */
export function readFixedWord(
  text: string,
  at: number,
): { start: number; end: number; class: 'lexical' | 'name' } | null {
  for (const { at: place, entry } of index.get(text.charAt(at)) ?? []) {
    const start = at - place;
    if (start >= 0 && text.startsWith(entry.word, start)) {
      return { start, end: start + entry.word.length, class: entry.class };
    }
  }
  return null;
}
