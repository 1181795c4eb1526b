import type { APIRoute, GetStaticPaths } from 'astro';
import { listPagePaths } from '../data/page-paths.ts';
import { fullHref, site } from '../data/site.ts';
import { pageHref } from '../i18n/href.ts';
import { htmlLang, LANGS } from '../i18n/lang.ts';

/** A sitemap holds full addresses only: without a site there is none. */
export const getStaticPaths: GetStaticPaths = () =>
  site.site_url === null ? [] : [{ params: { sitemap: 'sitemap' } }];

export const GET: APIRoute = async () => {
  const absolute = (href: string): string => (fullHref(href) ?? href).replaceAll('&', '&amp;');
  const entries = (await listPagePaths()).flatMap((path) => {
    const alternates = LANGS.map(
      (lang) => `<xhtml:link rel="alternate" hreflang="${htmlLang[lang]}" href="${absolute(pageHref(lang, path))}"/>`,
    ).join('');
    return LANGS.map((lang) => `<url><loc>${absolute(pageHref(lang, path))}</loc>${alternates}</url>`);
  });
  const head =
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">';
  return new Response(`${head}\n${entries.join('\n')}\n</urlset>\n`, {
    headers: { 'content-type': 'application/xml' },
  });
};
