import type { Bilingual } from './chart.ts';
import { measureText, truncateText, wrapText } from './measure-text.ts';
import { fill, type Paint, stroke } from './paint.ts';
import { drawPath, drawText, element } from './svg.ts';

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
const LEFT = 72;
const ROOM = CARD_WIDTH - 2 * LEFT;

export interface ShareCard {
  /** Small line above: what kind of thing this is. */
  kicker: Bilingual;
  /** The one thing to see from afar: a value, a name. */
  headline: string;
  paint: Paint;
  /** What it says, in both languages. */
  text: Bilingual;
  /** Document, date, identifier. */
  foot: readonly string[];
}

/** The largest of the sizes at which the text fits into the lines. */
function fitText(text: string, sizes: readonly number[], maxLines: number): { size: number; lines: string[] } {
  const last = sizes.at(-1) ?? 24;
  const size = sizes.find((each) => wrapText(text, ROOM, each * 1.03).length <= maxLines) ?? last;
  return { size, lines: wrapText(text, ROOM, size * 1.03, maxLines) };
}

/** A picture of 1200 × 630 for messengers: it is seen small, so it says one thing, in both languages. */
export function drawShareCard(card: ShareCard): string {
  const headSize = [116, 96, 76, 60, 46].find((size) => measureText(card.headline, size * 1.05) <= ROOM) ?? 46;
  const zh = fitText(card.text.zh, [42, 36, 31], 3);
  const en = fitText(card.text.en, [27, 24, 21], 3);
  const headBase = 130 + headSize;
  const zhTop = headBase + 34;
  const enTop = zhTop + zh.lines.length * zh.size * 1.4 + 18;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${CARD_WIDTH} ${CARD_HEIGHT}`,
      width: CARD_WIDTH,
      height: CARD_HEIGHT,
      'font-family': "'Noto Sans SC', sans-serif",
    },
    [
      element('rect', { width: CARD_WIDTH, height: CARD_HEIGHT, ...fill('paper') }),
      element('rect', { width: CARD_WIDTH, height: 10, ...fill('ink') }),
      element('rect', { x: LEFT, width: 120, height: 24, ...fill('ink') }),
      element('g', { ...fill('soft'), 'font-size': 26 }, [
        drawText(LEFT, 84, truncateText(card.kicker.zh, ROOM - 330, 26)),
        drawText(LEFT, 118, truncateText(card.kicker.en, ROOM, 22), { 'font-size': 22 }),
        drawText(CARD_WIDTH - LEFT, 84, '医改台账 Reform Ledger', { 'text-anchor': 'end', 'font-weight': 700 }),
      ]),
      drawText(LEFT - headSize * 0.03, headBase, truncateText(card.headline, ROOM, headSize), {
        ...fill(card.paint),
        'font-size': headSize,
        'font-weight': 700,
      }),
      element('g', { ...fill('ink'), 'font-size': zh.size, 'font-weight': 700 }, [
        ...zh.lines.map((line, index) => drawText(LEFT, zhTop + zh.size + index * zh.size * 1.4, line)),
      ]),
      element('g', { ...fill('ink'), 'font-size': en.size }, [
        ...en.lines.map((line, index) => drawText(LEFT, enTop + en.size + index * en.size * 1.35, line)),
      ]),
      drawPath(`M${LEFT} ${CARD_HEIGHT - 40 - card.foot.length * 26}H${CARD_WIDTH - LEFT}`, stroke('line', 2)),
      element('g', { ...fill('soft'), 'font-size': 20 }, [
        ...card.foot.map((line, index) =>
          drawText(LEFT, CARD_HEIGHT - 34 - (card.foot.length - 1 - index) * 26, truncateText(line, ROOM, 20)),
        ),
      ]),
    ],
  );
}
