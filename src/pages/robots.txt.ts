import type { APIRoute } from 'astro';
import { fileHref } from '../i18n/href.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(fileHref('/sitemap.xml'), site).href}\n`);
