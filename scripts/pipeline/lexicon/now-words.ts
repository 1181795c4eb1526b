/** What says that something holds at the time of the text: 「目前,全县有医院12家」. */
export const NOW_WORDS = '目前|眼下|现阶段|当前|如今';
