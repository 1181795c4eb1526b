import { describe, expect, test } from 'vitest';
import { addressIn, LANGUAGES, useBrowser } from '../setup/open-page.ts';
import { pickPages, readPages } from '../setup/read-dist.ts';

const open = useBrowser();
const PLACES = ['chunan', 'jiaozuo', 'ordos', 'xian', 'zhoushan'];

describe.each(LANGUAGES)('without JavaScript, in %s', (language) => {
  test('the compare page shows its table and leads to all ten pairs', async (context) => {
    const { page } = await open(context, addressIn(language, '/compare/'), { javaScriptEnabled: false, width: 390 });
    const links = await page
      .locator('main a')
      .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href') ?? ''));
    const pairs = new Set(
      links.flatMap((href) => /\/compare\/([a-z]+)-([a-z]+)\/$/.exec(href)?.slice(1, 3).sort().join('-') ?? []),
    );
    const wanted = PLACES.flatMap((first, index) => PLACES.slice(index + 1).map((second) => `${first}-${second}`));
    expect([...pairs].sort()).toEqual(wanted);
    expect(await page.locator('main table').first().isVisible()).toBe(true);
    expect((await page.locator('main table').first().textContent())?.length).toBeGreaterThan(300);
  });

  test('a pair shows values of both places with their verdict', async (context) => {
    const address = readPages().find((page) =>
      /^\/compare\/(ordos-zhoushan|zhoushan-ordos)\/$/.test(page.address),
    )?.address;
    expect(address).toBeDefined();
    const { page } = await open(context, addressIn(language, address ?? ''), { javaScriptEnabled: false });
    for (const place of ['ordos', 'zhoushan']) {
      const evidence = `main a:is([href*="/statements/${place}-"], [href*="/documents/${place}-"][href*="#"])`;
      expect(await page.locator(evidence).count(), place).toBeGreaterThan(0);
    }
  });
});

test('every type of page has its text in the HTML', () => {
  const thin = pickPages(readPages()).filter(({ html, file }) => {
    const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
    const text = main
      .replaceAll(/<(script|template)[\s\S]*?<\/\1>/g, '')
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll(/\s+/g, ' ');
    return text.length < 60 && !/(^|\/)(embed|404)/.test(file);
  });
  expect(thin.map(({ address }) => address)).toEqual([]);
});
