import { Cue } from './cue.ts';
import { SHARE_VERB } from './lexicon/noun-words.ts';

/** 「2027年、2030年分别有20%、40%的中医馆达到标准」 */
const SHARES_OF_ONE = new Cue(/^(?:[、和及][\d.]{1,6}%(?:以上)?){1,3}(?=的)/);
const NEXT_SHARE = /^(的[^,。;:、\d]{2,24}?)[、和及与](?:约|近)?[\d.]{1,6}%(?:以[上下])?的/;
/** 「的县级医院达到基本标准、45%达到推荐标准」: of the same hospitals. */
const FURTHER_SHARE = /^(的[^,。;:\d]{2,40}?)[、和及与](?:约|近)?[\d.]{1,6}%(?:以[上下])?(?!的)/;
/** What is said behind the last share, of all of them. */
const OTHER_SHARES = new RegExp(
  `^(的[^,。;:、\\d]{2,16}?)(?:[、和及与](?:约|近)?[\\d.]{1,6}%(?:以[上下])?的[^,。;:、\\d%]{2,16}?){1,4}(?=${SHARE_VERB.source}|[,。;\\n]|$)`,
);

/**
 * 「80%的县医院、60%的乡镇卫生院达到标准」: what stands behind a share, without the shares that follow it. Where each
 * has a verb of its own, that of the next is none of this one.
 */
export function ownShare(after: string): string {
  const behind = SHARES_OF_ONE.cut(after);
  const further = FURTHER_SHARE.exec(behind)?.[1];
  if (further !== undefined && SHARE_VERB.test(further)) return further;
  const own = NEXT_SHARE.exec(behind)?.[1];
  if (own === undefined) return behind;
  return SHARE_VERB.test(own) ? own : behind.replace(OTHER_SHARES, '$1');
}
