import { BODIES_BEHIND, KNOWN_TITLES } from './lexicon/section-words.ts';

/** Where a title that was run into the text ends: before a known sentence opening, or behind a closed phrase. */
const OPENING =
  /“十[一二三四五六]五”(?:以来|期间|时期)?|以习近平|坚持|到20\d\d|截至|20\d\d年|当前,|进入新时代|近年来|为(?:深入|全面|贯彻|进一步)|激励|我市|全市|在国家|按照|根据|有效地|强化大/;
const CLOSED_PHRASE =
  /(?:扎实|稳步|有效|逐步|进一步|明显|显著|持续|全面|不断|快速)(?:推进|提升|提高|完善|优化|改善|增强|加强|发展)(?=[^,，、的])/;
const NOUN_THEN_VERB =
  /(?:体系|建设|发展|能力|体制|机制|水平|服务|工作|治理|改革|管理|保障|队伍|事业)(?=(?:健全|完善|深化|加强|强化|优化|实施|升级|扩大|推进|推动|建立|构建|打造|加快|全面|统筹|持续|大力|提升|促进|落实)[^,，。、])/;

function endOfRunInTitle(text: string, start: number, limit: number): number {
  const window = text.slice(start, Math.min(limit, start + 48));
  for (const title of KNOWN_TITLES) if (window.startsWith(title)) return start + title.length;
  const stop = window.search(/[。;!?:\n]/);
  const reach = stop < 0 ? window.length : stop;
  const ends = [stop < 0 ? window.length : stop];
  const opening = window.slice(1).search(OPENING);
  if (opening >= 1 && opening + 1 < reach) ends.push(opening + 1);
  const phrase = CLOSED_PHRASE.exec(window);
  if (phrase && phrase.index + phrase[0].length < reach) ends.push(phrase.index + phrase[0].length);
  const noun = NOUN_THEN_VERB.exec(window.slice(6));
  if (noun && noun.index + 6 + noun[0].length < reach) ends.push(noun.index + 6 + noun[0].length);
  return start + Math.min(...ends, 40);
}

/** A period in a title: 「准备阶段(2024年1—6月)」, 「2016年目标」. */
const PERIOD =
  /(?:19|20)\d{2}年?(?:\d{1,2}月?)?(?:\d{1,2}日|底|末)?(?:[-—–~至]{1,2}(?:(?:19|20)\d{2}年?)?(?:\d{1,2}月)?(?:\d{1,2}日|底|末)?)?|(?<=\()\d{1,2}月(?:\d{1,2}日)?[-—–~至]{1,2}\d{1,2}月(?:\d{1,2}日|底)?(?=\))/g;

/** A title in its own line, or the first short sentence of a paragraph, or one run into flattened text. */
export function endOfTitle(text: string, start: number, paragraphEnd: number, runIn: boolean, long: boolean): number {
  const line = text.slice(start, Math.min(paragraphEnd, start + 60));
  const whole = paragraphEnd - start <= 60;
  if (long) return endOfRunInTitle(text, start, paragraphEnd);
  const bodies = whole ? BODIES_BEHIND.exec(line) : null;
  if (bodies && !/[。!?]/.test(line.slice(0, bodies.index))) return start + bodies.index;
  const stop = line.search(/[。!?]|\.(?=[一-鿿])/);
  if (whole && stop < 0 && !/[:;]$/.test(line))
    return runIn && paragraphEnd - start > 40 ? endOfRunInTitle(text, start, paragraphEnd) : paragraphEnd;
  if (stop > 0 && stop <= 32 && !/[;]/.test(line.slice(0, stop)) && !/\d/.test(line.slice(0, stop).replace(PERIOD, '')))
    return start + stop;
  return start;
}
