/** What says that something holds at the time of the text: 「目前,全县有医院12家」. */
export const NOW_WORDS = '目前|眼下|现阶段|当前|如今';

/** What tells of the time since something: 「2020年,启动建设。三年来,床位由300张增加到800张」. */
export const SINCE =
  /(?:^|[,。;:])(?:近)?(?:[一二两三四五六七八九十\d]{1,2}年多?来|[近多数几]年来|(?:实施|改革|试点|成立|搬迁|组建|运行|开诊|启用|托管)以来|(?:搬迁|组建|托管|改革|运行|启用|建成|投用|扩建|开诊)(?:之)?后),?/;
