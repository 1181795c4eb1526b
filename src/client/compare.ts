/** Shows the chosen places, theme and indicator only, and keeps the choice in the address. */

interface Choice {
  cities: readonly string[];
  /** Empty for all. */
  theme: string;
  /** Empty for all. */
  indicator: string;
}

function readChoice(from: HTMLFormElement): Choice {
  const fields = new FormData(from);
  const one = (name: string): string => String(fields.get(name) ?? '');
  return { cities: fields.getAll('cities').map(String), theme: one('theme'), indicator: one('indicator') };
}

/** How many of the chosen places stand in a list of places. */
const countIn = (list: string | undefined, chosen: ReadonlySet<string>): number =>
  (list ?? '').split(' ').filter((id) => chosen.has(id)).length;

/** The rows in the order of the page as it came. */
const ordered = new WeakMap<HTMLElement, HTMLTableRowElement[]>();

/** Puts each row under its theme where two chosen places state a number, else into the list at the end. */
function sortRows(within: HTMLElement, chosen: ReadonlySet<string>): void {
  const all = ordered.get(within) ?? [...within.querySelectorAll<HTMLTableRowElement>('tr[data-indicator]')];
  ordered.set(within, all);
  if (all.length === 0) return;
  const bodies = new Map<HTMLElement, HTMLTableRowElement[]>();
  for (const body of within.querySelectorAll('tbody')) bodies.set(body, []);
  const rest = within.querySelector<HTMLElement>('[data-rest] tbody');
  for (const row of all) {
    const own = within.querySelector<HTMLElement>(`section[data-theme="${row.dataset['ofTheme']}"] tbody`);
    const home = countIn(row.dataset['stated'], chosen) > 1 ? own : rest;
    if (home !== null) bodies.get(home)?.push(row);
  }
  for (const [body, rows] of bodies) {
    if (rows.length !== body.children.length || rows.some((row, index) => row !== body.children[index]))
      body.replaceChildren(...rows);
  }
}

function showRows(within: HTMLElement, { theme, indicator }: Choice, chosen: ReadonlySet<string>): void {
  for (const row of within.querySelectorAll<HTMLElement>('tr[data-indicator]')) {
    const isAsked =
      indicator === '' ? theme === '' || row.dataset['ofTheme'] === theme : row.dataset['indicator'] === indicator;
    row.hidden = !isAsked || countIn(row.dataset['spoken'], chosen) === 0;
    const none = row.querySelector<HTMLElement>('[data-no-verdict]');
    if (none !== null) none.hidden = row.querySelector('[data-pair]:not([hidden])') !== null;
  }
}

const SHOWN = 'tr[data-indicator]:not([hidden])';

/** A theme without a row goes, and so does its link; the list at the end says how many it holds. */
function showParts(within: HTMLElement, { theme, indicator }: Choice): void {
  for (const part of document.querySelectorAll<HTMLElement>('main [data-theme]')) {
    const section = within.querySelector(`section[data-theme="${part.dataset['theme']}"]`);
    const isEmpty = section !== null && section.querySelector(SHOWN) === null;
    part.hidden = isEmpty || (theme !== '' && part.dataset['theme'] !== theme);
  }
  const rest = within.querySelector<HTMLDetailsElement>('details[data-rest]');
  if (rest === null) return;
  const count = rest.querySelectorAll(SHOWN).length;
  rest.hidden = count === 0;
  const told = rest.querySelector('[data-count]');
  if (told !== null) told.textContent = String(count);
  // What was asked for by name is shown where it stands.
  const isAlone = within.querySelector(`section ${SHOWN}`) === null;
  if (count > 0 && isAlone && (indicator !== '' || theme !== '')) rest.open = true;
}

function showChoice(within: HTMLElement, choice: Choice): void {
  const chosen = new Set(choice.cities);
  for (const cell of within.querySelectorAll<HTMLElement>('[data-place]')) {
    cell.hidden = !chosen.has(cell.dataset.place ?? '');
  }
  for (const row of within.querySelectorAll<HTMLElement>('[data-pair]')) {
    row.hidden = !(row.dataset.pair ?? '').split(' ').every((id) => chosen.has(id));
  }
  sortRows(within, chosen);
  showRows(within, choice, chosen);
  showParts(within, choice);
}

function writeQuery({ cities, theme, indicator }: Choice, all: number): string {
  const parts = [
    cities.length < all ? `cities=${cities.join(',')}` : '',
    theme === '' ? '' : `theme=${encodeURIComponent(theme)}`,
    indicator === '' ? '' : `indicator=${encodeURIComponent(indicator)}`,
  ].filter(Boolean);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function writeAddress(choice: Choice, all: number): void {
  const target = `${location.pathname}${writeQuery(choice, all)}${location.hash}`;
  if (target !== `${location.pathname}${location.search}${location.hash}`) history.pushState(null, '', target);
}

/** The other comparison is asked for the same places and theme. */
function carryChoice({ cities, theme }: Choice, all: number): void {
  const query = writeQuery({ cities, theme, indicator: '' }, all);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-same-choice]')) link.search = query;
}

function setSelect(select: HTMLSelectElement | null, value: string): void {
  if (select !== null) select.value = [...select.options].some((option) => option.value === value) ? value : '';
}

function enableChoosing(chooser: HTMLFormElement, within: HTMLElement): void {
  const boxes = [...chooser.querySelectorAll<HTMLInputElement>('input[name=cities]')];
  const theme = chooser.querySelector<HTMLSelectElement>('select[name=theme]');
  const indicator = chooser.querySelector<HTMLSelectElement>('select[name=indicator]');
  const hint = chooser.querySelector<HTMLElement>('[data-hint]');
  const calm = hint?.textContent ?? '';

  const themeOfIndicator = (): string => indicator?.selectedOptions[0]?.closest('optgroup')?.dataset['themeId'] ?? '';
  const show = (choice: Choice): void => {
    showChoice(within, { ...choice, theme: choice.theme === '' ? themeOfIndicator() : choice.theme });
    carryChoice(choice, boxes.length);
  };

  const restore = (): void => {
    const query = new URLSearchParams(location.search);
    const wanted = new Set(
      (query.get('cities') ?? '').split(',').filter((id) => boxes.some((box) => box.value === id)),
    );
    for (const box of boxes) box.checked = wanted.size < 2 || wanted.has(box.value);
    setSelect(theme, query.get('theme') ?? '');
    setSelect(indicator, query.get('indicator') ?? '');
    show(readChoice(chooser));
  };

  chooser.addEventListener('change', ({ target }) => {
    const few = readChoice(chooser).cities.length < 2;
    if (few && target instanceof HTMLInputElement) target.checked = true;
    // A theme and an indicator of another one would leave nothing: the later choice wins.
    if (theme !== null && indicator !== null && theme.value !== '' && indicator.value !== '') {
      if (theme.value !== themeOfIndicator()) (target === theme ? indicator : theme).value = '';
    }
    if (hint !== null) hint.textContent = few ? (hint.dataset.few ?? calm) : calm;
    const choice = readChoice(chooser);
    show(choice);
    writeAddress(choice, boxes.length);
  });
  chooser.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', restore);
  // A reader may have chosen before this script came.
  const early = readChoice(chooser);
  if (location.search !== '' || early.cities.length < 2) restore();
  else {
    show(early);
    writeAddress(early, boxes.length);
  }
}

export function compareByChoice(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-chooser]');
  const compared = document.querySelector<HTMLElement>('[data-compared]');
  if (form !== null && compared !== null) enableChoosing(form, compared);
}
