/** Fetches what makes a comparison follow its choice. */

const begin = async (): Promise<void> => (await import('./compare.ts')).compareByChoice();

// A choice in the address shows at once, and goes along with the other comparison from the first; without one all is shown
// already, and the rest may wait for the first paint.
if (location.search === '') requestAnimationFrame(() => setTimeout(begin));
else {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-same-choice]')) link.search = location.search;
  void begin();
}
