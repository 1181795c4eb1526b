/** Search as a reader meets it: exact against a plain scan, landing on the words, by keyboard and by touch. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  DOMAIN_TERMS,
  drawQueries,
  RANDOM_QUERIES,
  scanRecords,
  scoreAnswers,
} from '../../scripts/bench/search-queries.ts';
import { loadContent } from '../../scripts/load-content.ts';
import { buildRecords } from '../../scripts/search/build-records.ts';
import { sortContent } from '../../scripts/search/sort-content.ts';
import { formatRecordPath } from '../../src/domain/search-record.ts';
import { askSearch, skipTexts } from '../setup/ask-search.ts';
import { addressIn, LANGUAGES, useBrowser } from '../setup/open-page.ts';
import { readPages } from '../setup/read-dist.ts';

const open = useBrowser();
const content = sortContent(loadContent('.'));
const records = buildRecords(content, 'zh');
const rowOf = new Map(records.map((record, i) => [`${record.kind}/${record.id}`, i]));
const texts = content.bundles.map((bundle) => bundle.text);
const queries = [...drawQueries(texts, RANDOM_QUERIES), ...DOMAIN_TERMS];
const truth = scanRecords(records, queries);

const READY = '[data-results][data-ready]';
const LINK = 'a[data-result]';

describe('against a plain scan of the same records', () => {
  test(`${queries.length} queries miss nothing and add nothing`, { timeout: 180_000 }, async (context) => {
    const { page } = await open(context, '/search/');
    await skipTexts(page);
    const answers = await askSearch(page, queries);
    const rows = answers.map(({ exact, results }) => (exact ? results.map((id) => rowOf.get(id) ?? -1) : []));
    const wrong = queries.filter(
      (_, i) =>
        new Set([...(rows[i] ?? []), ...(truth[i] ?? [])]).size !== truth[i]?.size ||
        rows[i]?.length !== truth[i]?.size,
    );
    expect(wrong).toEqual([]);
    const score = scoreAnswers(truth, rows);
    expect(Math.min(score.recall, score.precision, score.recall_at_10)).toBeGreaterThanOrEqual(0.999);
    const miscounted = answers.filter(({ exact, total, results }) => exact && total !== results.length);
    expect(miscounted).toEqual([]);
    const measured = JSON.parse(readFileSync('content/measurements/search.json', 'utf8')) as {
      sizes: { engines: { id: string; recall: number; precision: number; recall_at_10: number }[] }[];
    };
    expect(measured.sizes[0]?.engines.find(({ id }) => id === 'ours')).toMatchObject(score);
  });

  test('what a member claims in a proposal is not told as the place’s', async (context) => {
    const { page } = await open(context, '/search/?q=提案');
    await page.waitForSelector(READY);
    const told = await page
      .locator('li.result')
      .evaluateAll((items) => items.map((item) => [item.querySelector('a')?.href ?? '', item.textContent ?? '']));
    const claims = told.filter(([href]) => href?.includes('/documents/chunan-proposal/'));
    expect(claims.length).toBeGreaterThan(0);
    for (const [href, text] of told)
      expect([href, text?.includes('委员提案所称')]).toEqual([href, href?.includes('/documents/chunan-proposal/')]);
  });

  test('what readers type finds what the texts hold', async (context) => {
    const typed = [
      '医共体 签约',
      '医共体　签约',
      '“医共体建设”',
      '"指导、协调"',
      '〔2018〕21号',
      '[2018]21号',
      '90%',
      '９０％',
      '6.8',
      '15/10万',
      'ＤＲＧ',
      'dip',
      '医疗、医保',
    ];
    const { page } = await open(context, '/search/');
    const answers = await askSearch(page, typed);
    const wanted = scanRecords(records, typed);
    for (const [i, query] of typed.entries()) {
      const found = answers[i]?.results.map((id) => rowOf.get(id) ?? -1).sort((a, b) => a - b);
      const expected = [...(wanted[i] ?? [])].sort((a, b) => a - b);
      expect(expected.length, query).toBeGreaterThan(0);
      expect({ query, exact: answers[i]?.exact, found }).toEqual({ query, exact: true, found: expected });
    }
  });

  test('traditional characters find the simplified text, and the page says so', async (context) => {
    const { page } = await open(context, '/search/');
    const [traditional, simplified] = await askSearch(page, ['醫共體', '医共体']);
    expect(traditional?.results).toEqual(simplified?.results);
    await askSearch(page, ['醫共體']);
    expect(await page.locator('[data-search-status]').textContent()).toContain('医共体');
  });

  test('nothing exact: near results, called so', async (context) => {
    const { page } = await open(context, '/search/?q=医共联合体系国');
    await page.locator(READY).waitFor({ state: 'attached' });
    expect(await page.locator('[data-results]').getAttribute('data-exact')).toBe('false');
    expect(await page.locator('[data-search-status]').textContent()).toContain('近似');
    expect(await page.locator(`${LINK}`).count()).toBeGreaterThan(0);
    expect(await page.locator('.near').count()).toBe(await page.locator(LINK).count());
  });
});

test('every record has its place: a page, and in it the element that the result leads to', () => {
  const pages = new Map(readPages().map(({ address, html }) => [address, html]));
  const astray = (['zh', 'en'] as const).flatMap((language) =>
    buildRecords(content, language).filter((record) => {
      const [path = '', anchor] = formatRecordPath(record).split('#');
      const html = pages.get(addressIn(language, path));
      return html === undefined || (anchor !== undefined && !html.includes(`id="${anchor}"`));
    }),
  );
  expect(astray.map(formatRecordPath)).toEqual([]);
});

describe('a place and a topic', () => {
  test.for([
    ['西安 家庭医生', 'xian', '家庭医生'],
    ['西安家庭医生', 'xian', '家庭医生'],
    ['xian 家庭医生', 'xian', '家庭医生'],
    ['西安 家庭醫生', 'xian', '家庭医生'],
    ['舟山 90%', 'zhoushan', '90%'],
  ])('%s: what %s says of it, first and whole', async ([query = '', place, topic = ''], context) => {
    const { page } = await open(context, '/search/');
    const [answer] = await askSearch(page, [query]);
    const [wanted] = scanRecords(records, [topic]);
    const said = [...(wanted ?? [])].filter((row) => records[row]?.place_id === place);
    expect(said.length).toBeGreaterThan(0);
    expect(answer?.exact).toBe(true);
    const first = answer?.results.slice(0, said.length).map((id) => rowOf.get(id) ?? -1);
    expect(first?.toSorted((a, b) => a - b)).toEqual(said);
    expect(await page.locator('[data-search-status]').textContent()).toContain('按地区理解');
  });

  test('an indicator’s name finds what the place says in other words', async (context) => {
    const { page } = await open(context, '/search/');
    const [answer] = await askSearch(page, ['舟山 签约率']);
    expect(answer).toMatchObject({ exact: true });
    const statement = content.bundles
      .flatMap((bundle) => bundle.statements)
      .find((row) => row.place_id === 'zhoushan' && row.indicator_id === 'contract-rate');
    expect(answer?.results).toContain(`${statement?.kind}/${statement?.id}`);
    await expect
      .poll(() => page.locator('.result', { has: page.locator(`[data-result="${statement?.id}"]`) }).textContent())
      .toContain(statement?.number_text);
  });

  test('a place alone, in either script, comes first itself', async (context) => {
    const { page } = await open(context, '/search/');
    const answers = await askSearch(page, ['zhoushan', 'xian', 'Ordos', '淳安']);
    expect(answers.map(({ exact, results }) => [exact, results[0]])).toEqual([
      [true, 'place/zhoushan'],
      [true, 'place/xian'],
      [true, 'place/ordos'],
      [true, 'place/chunan'],
    ]);
    for (const answer of answers) expect(answer.total).toBeGreaterThan(1);
    const english = await open(context, '/en/search/');
    const [beds, xian] = await askSearch(english.page, ['Zhoushan telemedicine', 'xian']);
    expect(beds?.exact).toBe(true);
    const placeOf = new Map(records.map((record) => [`${record.kind}/${record.id}`, record.place_id]));
    expect(placeOf.get(beds?.results[0] ?? '')).toBe('zhoushan');
    expect(xian?.results[0]).toBe('place/xian');
  });
});

test.for(LANGUAGES)('a search without a result leads on, in %s', async (language, context) => {
  const { page } = await open(context, addressIn(language, '/search/?q=%E7%81%AB%E6%98%9F'));
  await page.locator(READY).waitFor({ state: 'attached' });
  expect(await page.locator(LINK).count()).toBe(0);
  const ways = page.locator('[data-search-elsewhere]');
  expect(await ways.isVisible()).toBe(true);
  const hrefs = await ways.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs).toContain(addressIn(language, '/indicators/'));
  await askSearch(page, ['医共体']);
  expect(await ways.isVisible()).toBe(false);
});

test('keys are hinted at where there are keys', async (context) => {
  const { page } = await open(context, '/search/');
  expect(await page.locator('.search-keys').isVisible()).toBe(true);
  const touch = await open(context, '/search/', { width: 390, hasTouch: true, isMobile: true });
  expect(await touch.page.locator('.search-keys').isVisible()).toBe(false);
});

describe('other forms', () => {
  test.for([
    ['医共体', '县域医疗卫生共同体'],
    ['卫健委', '卫生健康委员会'],
    ['DRG', '按疾病诊断相关分组'],
    ['DIP', '按病种分值'],
  ])('%s is widened by one click: %s', async ([query = '', form = ''], context) => {
    const { page } = await open(context, `/search/?q=${encodeURIComponent(query)}`);
    await page.locator(READY).waitFor({ state: 'attached' });
    const before = Number(await page.locator('[data-results]').getAttribute('data-total'));
    await page.locator('[data-search-widen] button', { hasText: form }).first().click();
    await page.waitForURL(/also=/);
    await page.locator(READY).waitFor({ state: 'attached' });
    const after = Number(await page.locator('[data-results]').getAttribute('data-total'));
    expect(after).toBeGreaterThanOrEqual(before);
    await page.locator('[data-search-widen] button', { hasText: '×' }).click();
    await expect.poll(() => page.locator('[data-results]').getAttribute('data-total')).toBe(String(before));
  });
});

describe('a result', () => {
  test('lands on its words, also where they run through marks and links', async (context) => {
    const statement = content.bundles
      .flatMap((bundle) => bundle.statements)
      .find(
        (row) =>
          /^[\p{L}\p{N}%.]+$/u.test(row.number_text) &&
          /[\p{Script=Han}]{3}$/u.test(row.quote.slice(0, row.quote.indexOf(row.number_text))),
      )!;
    const at = statement.quote.indexOf(statement.number_text);
    const words = statement.quote.slice(at - 3, at + statement.number_text.length);
    const { page, faults } = await open(context, `/search/?q=${encodeURIComponent(words)}&kind=${statement.kind}`);
    await page.locator(READY).waitFor({ state: 'attached' });
    await page.locator(`[data-result="${statement.id}"]`).click();
    await page.waitForURL(`**/documents/${statement.document_id}/?highlight=*#${statement.id}`);
    await expect
      .poll(() => page.evaluate(() => Number(document.documentElement.dataset['searchHits'] ?? 0)))
      .toBeGreaterThan(0);
    const shown = await page.evaluate(() => {
      const ranges = [...(CSS.highlights.get('search-hit') ?? [])] as Range[];
      const inView = ranges.some((range) => {
        const box = range.getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight && box.width > 0;
      });
      return { text: ranges.map(String).join(''), inView };
    });
    expect(shown.text.replaceAll(/\s/g, '')).toContain(words);
    expect(shown.inView).toBe(true);
    expect(faults).toEqual([]);
  });

  test('of an indicator leads to its statements', async (context) => {
    const { page } = await open(context, '/en/search/?q=primary care visits');
    await page.locator(READY).waitFor({ state: 'attached' });
    const indicator = page.locator('.result', { has: page.locator('[data-kind="indicator"]') }).first();
    await indicator.locator('summary').click();
    expect(await indicator.locator('details a').first().getAttribute('href')).toMatch(
      /^\/en\/documents\/[a-z-]+\/#[a-z]/,
    );
  });
});

describe('the page', () => {
  test('filters with counts, sorts by year, and keeps its state in the address', async (context) => {
    const { page } = await open(context, '/search/?q=%E5%8C%BB%E9%99%A2');
    await page.locator(READY).waitFor({ state: 'attached' });
    const option = page.locator('select[name="kind"] option[value="target"]');
    const count = Number(/\((\d+)\)/.exec((await option.textContent()) ?? '')?.[1]);
    await page.locator('select[name="kind"]').selectOption('target');
    await expect.poll(() => page.locator(LINK).count()).toBe(count);
    await page.locator('select[name="sort"]').selectOption('year');
    await page.waitForURL(/kind=target&sort=year/);
    const years = await page
      .locator('.kind')
      .evaluateAll((all) => all.map((one) => Number(/\d{4}$/.exec(one.textContent)?.[0] ?? 0)));
    expect(years).toEqual([...years].sort((a, b) => b - a));
    await page.reload();
    await page.locator(READY).waitFor({ state: 'attached' });
    expect(await page.locator(LINK).count()).toBe(count);
  });

  test('by keyboard: / to the box, arrows through the results, Esc back, Enter opens', async (context) => {
    const { page } = await open(context, '/search/?q=%E5%8C%BB%E5%85%B1%E4%BD%93');
    await page.locator(READY).waitFor({ state: 'attached' });
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.getAttribute('data-result') ?? document.activeElement?.getAttribute('name'),
      );
    const ids = await page
      .locator(LINK)
      .evaluateAll((links) => links.slice(0, 2).map((link) => link.getAttribute('data-result')));
    await page.keyboard.press('/');
    expect(await focused()).toBe('q');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(ids[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(ids[1]);
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.includes('/search/'));
  });

  test('fits 390 px, has targets for a finger, announces its results', async (context) => {
    const { page, faults } = await open(context, '/search/?q=90%25', { width: 390, hasTouch: true });
    await page.locator(READY).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const status = page.locator('[role="status"][aria-live="polite"][data-search-status]');
    expect(await status.textContent()).toMatch(/^\d+ 条结果，见于 \d+ 份文件，全部列出$/);
    await page.locator(LINK).first().tap();
    await page.waitForURL('**/documents/**');
    expect(faults).toEqual([]);
  });

  test('the box in the head of each page leads to it', async (context) => {
    const { page } = await open(context, '/');
    await page.keyboard.press('/');
    await page.keyboard.type('医共体');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=**');
    await page.locator(READY).waitFor({ state: 'attached' });
    expect(await page.locator(LINK).count()).toBeGreaterThan(0);
  });

  test('without JavaScript it says where to look instead', async (context) => {
    const { page } = await open(context, '/search/', { javaScriptEnabled: false });
    expect(
      (await page.locator('noscript a[href$="/documents/"]').count()) +
        (await page.locator('main a[href$="/documents/"]').count()),
    ).toBeGreaterThan(0);
  });
});
