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

function showChoice(within: HTMLElement, { cities, theme, indicator }: Choice): void {
  const chosen = new Set(cities);
  for (const cell of within.querySelectorAll<HTMLElement>('[data-place]')) {
    cell.hidden = !chosen.has(cell.dataset.place ?? '');
  }
  for (const row of within.querySelectorAll<HTMLElement>('[data-pair]')) {
    row.hidden = !(row.dataset.pair ?? '').split(' ').every((id) => chosen.has(id));
  }
  for (const row of within.querySelectorAll<HTMLElement>('[data-indicator]')) {
    row.hidden = indicator !== '' && row.dataset.indicator !== indicator;
  }
  for (const part of document.querySelectorAll<HTMLElement>('main [data-theme]')) {
    part.hidden = theme !== '' && part.dataset.theme !== theme;
  }
  // A fold shows what was asked for, and goes where nothing of it was.
  for (const fold of within.querySelectorAll<HTMLDetailsElement>('details[data-fold]')) {
    const asked = fold.querySelector('tr[data-indicator]:not([hidden])') !== null;
    fold.hidden = !asked;
    if (asked && indicator !== '') fold.open = true;
  }
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
