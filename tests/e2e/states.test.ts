/** States of a row and of a gap: each looks different without colour, and is explained one click away. */
import { expect, test } from 'vitest';
import { addressIn, LANGUAGES, useBrowser } from '../setup/open-page.ts';

const open = useBrowser();
const STATES = [
  ...['claimed', 'machine', 'corrected', 'doubted', 'contradicted'],
  ...['not_stated', 'stated_without_number', 'text_incomplete'],
  ...['comparable', 'with_caveats', 'not_comparable'],
];

test.for(LANGUAGES)(
  'all states differ in sign, border and words, not only in colour, in %s',
  async (language, context) => {
    const { page } = await open(context, addressIn(language, '/design/'), { forcedColors: 'active' });
    const looks = await page.locator('main a.state').evaluateAll((tags) =>
      tags.map((tag) => {
        const { borderTopStyle, borderRightStyle, borderTopWidth, borderRightWidth } = getComputedStyle(tag);
        return {
          name: /s-(\w+)/.exec(tag.className)?.[1] ?? '',
          sign: getComputedStyle(tag, '::before').content,
          border: [borderTopStyle, borderRightStyle, borderTopWidth, borderRightWidth].join(' '),
          words: tag.textContent,
          href: tag.getAttribute('href') ?? '',
        };
      }),
    );
    const shown = [...new Map(looks.map((look) => [look.name, look])).values()];
    expect(shown.map(({ name }) => name).sort()).toEqual([...STATES].sort());
    expect(new Set(shown.map(({ sign, border }) => `${sign} ${border}`)).size).toBe(STATES.length);
    expect(new Set(shown.map(({ words }) => words)).size).toBe(STATES.length);
    expect(shown.filter(({ sign }) => sign === 'none' || sign === 'normal')).toEqual([]);

    await page.goto(new URL(shown[0]?.href ?? '', page.url()).href);
    const explained = await page.evaluate(
      (names) =>
        names.filter((name) => {
          const explanation = document.getElementById(`state-${name}`)?.nextElementSibling?.textContent ?? '';
          return explanation.trim().length < 10;
        }),
      STATES,
    );
    expect(explained).toEqual([]);
  },
);

test.for(LANGUAGES)('the language switch keeps the place within the page, in %s', async (language, context) => {
  const other = language === 'zh' ? 'en' : 'zh';
  const id = 'chunan-reply-003';
  const { page } = await open(context, addressIn(language, `/documents/chunan-reply/#${id}`));
  await page.locator('a[data-keep-place]').click();
  await page.waitForURL(`**${addressIn(other, `/documents/chunan-reply/#${id}`)}`);
  expect(await page.locator(':target').getAttribute('id')).toBe(id);
  await page.goto(new URL(addressIn(language, '/compare/?cities=ordos,zhoushan'), page.url()).href);
  await page.locator('a[data-keep-place]').click();
  await page.waitForURL(`**${addressIn(other, '/compare/?cities=ordos,zhoushan')}`);
});
