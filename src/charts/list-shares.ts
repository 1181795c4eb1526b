import { speaksForPlace } from '../domain/speaks-for-place.ts';
import type { Place } from '../schemas/place.ts';
import type { Statement } from '../schemas/statement.ts';
import type { Bilingual } from './chart.ts';
import { byOrder, type ChartDataset, listOwnBundles, shortNameOf, sortBundles } from './chart-dataset.ts';
import { formatValue } from './format-value.ts';
import { drawShareCard } from './share-card.ts';
import { chartWords } from './words.ts';

export interface ShareEntry {
  /** Path below /share/, without its ending. */
  path: string;
  draw: () => string;
}

const NOTE: Bilingual = { zh: '非政府网站；目标不等于结果', en: 'Not a government site; a target is not a result' };

function shareStatement(statement: Statement, place: Place, title: Bilingual, isOfPlace: boolean): ShareEntry {
  const kind = { zh: chartWords.zh.kind[statement.kind], en: chartWords.en.kind[statement.kind] };
  return {
    path: `statements/${statement.id}`,
    draw: () =>
      drawShareCard({
        kicker: {
          zh: `${place.name_zh} · ${isOfPlace ? kind.zh : '政协提案所述，不是承诺'}`,
          en: `${place.name_en} · ${isOfPlace ? kind.en : 'said in a member’s proposal, no commitment'}`,
        },
        headline: formatValue(statement, 'zh'),
        paint: statement.kind,
        text: { zh: statement.sentence_zh, en: statement.sentence_en },
        foot: [`《${title.zh}》 · ${title.en}`, `${statement.id} · ${NOTE.zh}`],
      }),
  };
}

function sharePlace(place: Place, data: ChartDataset): ShareEntry {
  const bundles = listOwnBundles(data).filter((bundle) => bundle.document.place_id === place.id);
  const statements = bundles.flatMap((bundle) => bundle.statements);
  const targets = statements.filter((each) => each.kind === 'target').length;
  const measures = bundles.flatMap((bundle) => bundle.measures).length;
  const titles = bundles.map((bundle) => `《${bundle.document.short_zh}》`).join('');
  return {
    path: `places/${place.id}`,
    draw: () =>
      drawShareCard({
        kicker: {
          zh: `${place.province_zh} · 医改文件里的数字`,
          en: `${place.province_en} · numbers in health-reform documents`,
        },
        headline: `${place.name_zh} ${place.name_en}`,
        paint: 'ink',
        text: {
          zh: `${statements.length}条带数字的陈述，其中目标${targets}条；另有${measures}项没有数字的承诺。`,
          en: `${statements.length} statements with numbers, ${targets} of them targets, and ${measures} commitments without a number.`,
        },
        foot: [titles, `${NOTE.zh} · ${NOTE.en}`],
      }),
  };
}

function sharePair(a: Place, b: Place, data: ChartDataset): ShareEntry {
  const verdicts = data.indicatorBundles.flatMap((bundle) =>
    bundle.comparisons.filter(
      (each) =>
        (each.a_place_id === a.id && each.b_place_id === b.id) ||
        (each.a_place_id === b.id && each.b_place_id === a.id),
    ),
  );
  const indicators = new Set(verdicts.map((each) => each.indicator_id)).size;
  const count = (verdict: string): number => verdicts.filter((each) => each.verdict === verdict).length;
  const [yes, caveats, no] = [count('comparable'), count('with_caveats'), count('not_comparable')];
  const [nameA, nameB] = [shortNameOf(a), shortNameOf(b)];
  const text =
    verdicts.length === 0
      ? { zh: '两地没有为同一项指标写下数字。', en: 'The two state no number for the same indicator.' }
      : {
          zh: `${indicators}项指标两地都写了数字；${verdicts.length}组数值里可比${yes}组、有条件可比${caveats}组、不可比${no}组。`,
          en: `Both state numbers for ${indicators} indicators; of ${verdicts.length} pairs ${yes} are comparable, ${caveats} with caveats, ${no} not.`,
        };
  return {
    path: `pairs/${a.id}-${b.id}`,
    draw: () =>
      drawShareCard({
        kicker: { zh: '能不能比，由字段算出', en: 'Comparability computed from typed fields' },
        headline: `${nameA.zh} × ${nameB.zh}`,
        paint: 'ink',
        text: { zh: text.zh, en: `${nameA.en} and ${nameB.en}. ${text.en}` },
        foot: [`${NOTE.zh} · ${NOTE.en}`],
      }),
  };
}

/** A share image for each place, each pair of places and each reviewed statement. */
export function listShares(data: ChartDataset): ShareEntry[] {
  const places = data.places.toSorted(byOrder);
  const placeById = new Map(places.map((place) => [place.id, place]));
  const statements = sortBundles(data).flatMap((bundle) => {
    const { document } = bundle;
    const place = placeById.get(document.place_id);
    if (place === undefined) return [];
    const title = { zh: document.short_zh, en: document.short_en };
    return bundle.statements
      .filter((statement) => statement.review !== 'machine')
      .map((statement) => shareStatement(statement, place, title, speaksForPlace(document)));
  });
  const pairs = places.flatMap((a, index) => places.slice(index + 1).map((b) => sharePair(a, b, data)));
  return [...places.map((place) => sharePlace(place, data)), ...pairs, ...statements];
}
