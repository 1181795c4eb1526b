/** The box in the head of each page: “/” focuses it, Esc leaves it; the index is fetched ahead when it is first used. */

/** The parts of an index whose names never change. */
const FIXED_FILES = ['pagefind.js', 'records.json'];

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function warmIndex(folder: string): void {
  for (const file of FIXED_FILES) fetch(folder + file, { priority: 'low' }).catch(() => undefined);
}

const box =
  document.querySelector<HTMLInputElement>('[data-search-query]') ??
  document.querySelector<HTMLInputElement>('[data-search-box]');
if (box !== null) {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
  const folder = box.dataset.searchIndex;
  if (folder !== undefined && box.matches('[data-search-box]')) {
    box.addEventListener('focus', () => warmIndex(folder), { once: true });
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') box.blur();
    });
  }
}

if (new URLSearchParams(location.search).has('highlight')) void import('./search-highlight.ts');
