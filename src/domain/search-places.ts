/** A place with every name that a reader may type for it. */
export interface PlaceForms {
  id: string;
  /** Chinese and English names, long and short, and the name in pinyin. */
  forms: readonly string[];
}

export interface PlacedQuery {
  place_ids: string[];
  /** What the query asks besides. */
  rest: string;
}

const QUOTED = /("[^"]*"|“[^“”]*”|「[^「」]*」)/u;

/** A form as a pattern: 西安 as it stands, Xi’an with any apostrophe or none. */
function formatPattern(form: string): string {
  return form
    .normalize('NFKC')
    .replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
    .replaceAll(/['’‘]/g, "['’‘]?")
    .replaceAll(/\s+/g, String.raw`\s+`);
}

interface Named {
  id: string;
  form: string;
}

function listNames(places: readonly PlaceForms[]): Named[] {
  return places
    .flatMap(({ id, forms }) => forms.map((form) => ({ id, form })))
    .sort((a, b) => b.form.length - a.form.length);
}

/** Takes out of a query what `patternOf` makes of the names of places, quoted phrases apart; the longest name first. */
function takeOut(query: string, names: readonly Named[], patternOf: (form: string) => string): PlacedQuery {
  const ids = new Set<string>();
  const pieces = query
    .normalize('NFKC')
    .split(QUOTED)
    .map((piece, index) => {
      if (index % 2 === 1) return piece;
      return names.reduce(
        (text, { id, form }) =>
          text.replaceAll(new RegExp(patternOf(formatPattern(form)), 'giu'), () => {
            ids.add(id);
            return ' ';
          }),
        piece,
      );
    });
  return { place_ids: [...ids], rest: pieces.join('').trim() };
}

/** The places that a query names in words of their own: “西安 家庭医生”, “family doctor Xian”. */
export function readPlaces(query: string, places: readonly PlaceForms[]): PlacedQuery {
  return takeOut(query, listNames(places), (form) => String.raw`(?<![\p{L}\p{N}])${form}(?![\p{L}\p{N}])`);
}

/** The places that a Chinese query names without a space: 西安家庭医生, 西安的签约率, 签约率舟山. */
export function readGluedPlaces(query: string, places: readonly PlaceForms[]): PlacedQuery {
  const names = listNames(places).filter(({ form }) => /^\p{Script=Han}+$/u.test(form));
  return takeOut(
    query,
    names,
    (form) =>
      String.raw`(?<![\p{L}\p{N}])${form}的?(?=\p{Script=Han}{2})|(?<=\p{Script=Han}{2})${form}(?![\p{L}\p{N}])`,
  );
}
