/** Shows the chosen places and theme only, and keeps the choice in the address. */

const form = document.querySelector<HTMLFormElement>('form[data-chooser]');
const compared = document.querySelector<HTMLElement>('[data-compared]');

function readChoice(from: HTMLFormElement): { cities: string[]; theme: string } {
  const fields = new FormData(from);
  return { cities: fields.getAll('cities').map(String), theme: String(fields.get('theme') ?? '') };
}

function showChoice(within: HTMLElement, cities: readonly string[], theme: string): void {
  const chosen = new Set(cities);
  for (const cell of within.querySelectorAll<HTMLElement>('[data-place]')) {
    cell.hidden = !chosen.has(cell.dataset.place ?? '');
  }
  for (const row of within.querySelectorAll<HTMLElement>('[data-pair]')) {
    row.hidden = !(row.dataset.pair ?? '').split(' ').every((id) => chosen.has(id));
  }
  for (const part of within.querySelectorAll<HTMLElement>('[data-theme]')) {
    part.hidden = theme !== '' && part.dataset.theme !== theme;
  }
}

function writeAddress(cities: readonly string[], theme: string, all: number): void {
  const url = new URL(location.href);
  url.searchParams.delete('cities');
  url.searchParams.delete('theme');
  const parts = [
    cities.length < all ? `cities=${cities.join(',')}` : '',
    theme === '' ? '' : `theme=${encodeURIComponent(theme)}`,
  ].filter(Boolean);
  const query = parts.length === 0 ? '' : `?${parts.join('&')}`;
  const target = `${url.pathname}${query}${url.hash}`;
  if (target !== `${location.pathname}${location.search}${location.hash}`) history.pushState(null, '', target);
}

function enableChoosing(chooser: HTMLFormElement, within: HTMLElement): void {
  const boxes = [...chooser.querySelectorAll<HTMLInputElement>('input[name=cities]')];
  const select = chooser.querySelector<HTMLSelectElement>('select[name=theme]');
  const hint = chooser.querySelector<HTMLElement>('[data-hint]');
  const calm = hint?.textContent ?? '';

  const restore = (): void => {
    const query = new URLSearchParams(location.search);
    const wanted = new Set(
      (query.get('cities') ?? '').split(',').filter((id) => boxes.some((box) => box.value === id)),
    );
    for (const box of boxes) box.checked = wanted.size < 2 || wanted.has(box.value);
    const theme = query.get('theme') ?? '';
    if (select !== null) select.value = [...select.options].some((option) => option.value === theme) ? theme : '';
    const choice = readChoice(chooser);
    showChoice(within, choice.cities, choice.theme);
  };

  chooser.addEventListener('change', (event) => {
    let choice = readChoice(chooser);
    const few = choice.cities.length < 2;
    if (few && event.target instanceof HTMLInputElement) {
      event.target.checked = true;
      choice = readChoice(chooser);
    }
    if (hint !== null) hint.textContent = few ? (hint.dataset.few ?? calm) : calm;
    showChoice(within, choice.cities, choice.theme);
    writeAddress(choice.cities, choice.theme, boxes.length);
  });
  chooser.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', restore);
  chooser.hidden = false;
  restore();
}

if (form !== null && compared !== null) enableChoosing(form, compared);
