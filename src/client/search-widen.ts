import type { SearchStrings } from '../i18n/search.ts';

function createChip(text: string, label: string | null, act: () => void): HTMLButtonElement {
  const chip = document.createElement('button');
  chip.type = 'button';
  chip.className = 'chip';
  chip.textContent = text;
  chip.lang = 'zh-Hans';
  if (label !== null) chip.setAttribute('aria-label', label);
  chip.addEventListener('click', act);
  return chip;
}

/** Other forms of the same name: one click adds a form to the search, one takes it away again. */
export function drawWidenings(
  target: HTMLElement,
  offers: readonly string[],
  also: readonly string[],
  strings: SearchStrings,
  choose: (also: string[]) => void,
): void {
  const chosen = also.map((form) =>
    createChip(`${form} ×`, strings.remove(form), () => choose(also.filter((other) => other !== form))),
  );
  const offered = offers.map((form) => createChip(`+ ${form}`, null, () => choose([...also, form])));
  target.replaceChildren(
    ...(chosen.length > 0 ? [strings.widened, ...chosen, ' '] : []),
    ...(offered.length > 0 ? [strings.widen, ...offered] : []),
  );
}
