/** Words that only a hosting page prints. 「网络备案:京ICP备…」, 「USHUI.NET®提示:…」, 「关注度:7334」 */
const HOSTING_LINE = new RegExp(
  [
    // pages, counts of visits, the way through the site
    '^[—–-]{1,2}\\s?\\d{1,3}\\s?[—–-]{1,2}$',
    '^第\\d{1,3}页(?:,?共\\d{1,3}页)?$|^共\\d{1,3}页|^\\d{1,3}\\/\\d{1,3}$|^(?:首页|上一页|尾页|末页)\\s?[>›»|/\\d]',
    '(?:浏览|点击|阅读|访问)(?:次数|量|数)|^阅读[::]?\\s*\\d|关注度[::]|(?:浏览|点击|阅读|人气|点赞|评论)[::][\\[(]?\\d',
    '(?:当前|所在|您的)位置|您是第\\d+位|网站地图|^无障碍|简体\\s?\\||登录\\s?注册$',
    // what it lets a reader do
    '字体[::]|字号[::]|【?打印|关闭窗口|返回(?:列表|顶部|首页)|分享到|扫一扫|收藏|APP下载|扫码(?:阅读|关注|分享|下载|查看)|我要纠错|点击上方|收录于合集',
    // where the text came from
    '(?:信息|文章)来源[::]|发布(?:时间|日期)[::]|原标题[::]|责任编辑|[(（]责编[::]|发表于[一-鿿]{2,3}$|^时效[::]|网站编辑|转载(?:请|自|须|应|来源|[::]|$)|(?:请勿|谢绝|禁止|如需|欢迎|未经[^,。]{0,12})转载|^(?:来源|时间|日期|作者|编辑)[::].{0,40}$',
    '^(?:19|20)\\d{2}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?\\s?\\d{1,2}:\\d{2}(?::\\d{2}|\\s|$)|^(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}\\s(?:来源|作者|编辑|浏览|字)',
    '^(?:审核|审校|校对|供稿|撰稿|通讯员|记者|监制|终审|初审)[::][一-鿿]{2,4}(?:\\s|$)',
    // the date and the weather at its head
    '^(?:今天|现在)是(?:(?:19|20)\\d{2}年|星期)|^(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日,?(?:星期|周)[一二三四五六日天]|-?\\d{1,2}℃[~～/—-]-?\\d{1,2}℃.{0,8}$',
    // letters and interviews that it keeps under a number
    '(?:来信|信件|留言|访谈|诉求|咨询|写信)(?:编号|时间|日期)[::]|满意度评价[::]|^(?:受理|办结|回复)时间[::]',
    // who keeps it, and what it answers for
    'ICP备|ICP证|公网安备|公安备案|备案(?:信息|序号)|网站标识码|版权所有|Copyright|今日访问|建议使用\\d|©|®|https?:|www\\.|IPv6',
    '联系我们|技术支持|网站维护|主办单位[::]|承办单位[::]|^(?:主办|承办)[::]|客服|举报中心|网络警察|可信网站|诚信网站',
    '免责声明|本(?:网(?![讯格络])|站(?!点)|内容不)|网友评论|提示[::].*(?:保留|有效|废止|失效)|信用评价|提醒您|范文',
    // other texts that it points to
    '相关(?:推荐|阅读|解读|链接|文章)|上一[篇条]|下一[篇条]|^[•·▪]|^您好[::]|\\.(?:docx?|pdf|wps|txt)$',
  ].join('|'),
);

/** Fields that a hosting page prints about a document it holds, the document’s own data after all. */
const OWN_FIELD =
  /^时间[::].{4,30}地点[::]|^(?:索引号|发文字号|文号|发文机关|成文日期|主题分类|届次会议|提案号|提案类型|提案人|所属类别|办理单位|办理状态)/;

/** 「…信用评价推进迟缓;…」: what a sentence may speak of as well. */
const ALSO_IN_PROSE = /信用评价|收藏|客服|技术支持|扫一扫|打印|联系我们|举报中心|网站维护|IPv6/g;

export const isOwnField = (line: string): boolean => OWN_FIELD.test(line);

/** Whether only a hosting page prints such a line. */
export const isHosting = (line: string): boolean =>
  HOSTING_LINE.test(/[一-鿿][。;]/.test(line) ? line.replace(ALSO_IN_PROSE, '') : line) && !isOwnField(line);

/** 「热点排行」 alone in its line: the titles under it are the page’s. */
export const opensHostingList = (line: string): boolean =>
  /^[【[]?(?:(?:热点|热门|点击|阅读|浏览|24小时热)(?:排行榜?|点|门|榜|文章|推荐|新闻|资讯|信息)|(?:最新|推荐|相关|往期)(?:文件|推荐|回顾|文章|信息|新闻|资讯|推荐|阅读|链接|解读)|延伸阅读|猜你喜欢|大家都在看)[::]?[】\]]?$/.test(
    line,
  );
