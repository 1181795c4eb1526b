import type { APIRoute } from 'astro';
import { fullHref } from '../data/site.ts';
import { fileHref } from '../i18n/href.ts';

export const GET: APIRoute = () => {
  const sitemap = fullHref(fileHref('/sitemap.xml'));
  return new Response(`User-agent: *\nAllow: /\n${sitemap === null ? '' : `\nSitemap: ${sitemap}\n`}`);
};
