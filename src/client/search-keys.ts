/** Arrow keys go from the box through the results and back; Esc returns to the box. Enter opens a link as it is. */
export function enableArrows(box: HTMLInputElement, list: HTMLElement): void {
  const listLinks = () => [...list.querySelectorAll<HTMLAnchorElement>('a[data-result]')];

  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      if (box.value === '') box.blur();
      return;
    }
    const first = listLinks()[0];
    if (event.key !== 'ArrowDown' || first === undefined) return;
    event.preventDefault();
    first.focus();
  });

  list.addEventListener('keydown', (event) => {
    const links = listLinks();
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === 'Escape' || (event.key === 'ArrowUp' && at === 0)) {
      event.preventDefault();
      box.focus();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || at < 0) return;
    event.preventDefault();
    links[at + step]?.focus();
  });
}
