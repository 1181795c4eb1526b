import type { Lang } from './lang.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address below the base path; data and schemas live here, once for both languages. */
export function fileHref(path: string): string {
  return `${base}${path}`;
}

/** The address of a page: Chinese at the root, English under /en/. */
export function pageHref(lang: Lang, path: string): string {
  return lang === 'en' ? `${base}/en${path}` : `${base}${path}`;
}

/** The same page's path without base and language, from the address that Astro reports. */
export function neutralPath(pathname: string): string {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return path.startsWith('/en/') ? path.slice(3) : path === '/en' ? '/' : path;
}
