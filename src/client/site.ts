/** Copies the text that stands before a button; the button shows itself only where this script runs. */
function enableCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const source = button.previousElementSibling;
      if (source === null) return;
      try {
        await navigator.clipboard.writeText(source.textContent);
        button.textContent = button.dataset.done ?? label;
      } catch {
        getSelection()?.selectAllChildren(source);
        button.textContent = button.dataset.failed ?? label;
      }
      setTimeout(() => {
        button.textContent = label;
      }, 2500);
    });
  }
}

/** Lets the language switch keep the query and the place within the page. */
function keepPlace(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-keep-place]');
  link?.addEventListener('click', () => {
    link.search = location.search;
    link.hash = location.hash;
  });
}

/** The comparison with the source file is fetched when a reader asks for it. */
function offerCheck(): void {
  const box = document.querySelector<HTMLElement>('[data-check]');
  if (box === null) return;
  box.hidden = false;
  box.querySelector('button')?.addEventListener('click', async () => (await import('./check-page.ts')).checkPage(box));
}

enableCopying();
keepPlace();
offerCheck();
