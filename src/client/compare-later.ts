/** Fetches what makes a comparison follow its choice. */

const begin = async (): Promise<void> => (await import('./compare.ts')).compareByChoice();

// A choice in the address shows at once; without one all is shown already, and the rest may wait for the first paint.
if (location.search === '') requestAnimationFrame(() => setTimeout(begin));
else void begin();
