import { parse } from 'yaml';
import configured from '../../content/site.yaml?raw';
import { type SiteConfig, siteSchema } from '../schemas/site.ts';

const file = siteSchema.parse(parse(configured));

/** What the operator set; the environment wins over content/site.yaml. */
export const site: SiteConfig = siteSchema.parse({
  site_url: process.env.SITE_URL || file.site_url,
  base_path: file.base_path,
  contact_url: process.env.CONTACT_URL || file.contact_url,
  repo_url: process.env.REPO_URL || file.repo_url,
  icp_number: process.env.ICP_NUMBER || file.icp_number,
});

/** An address of this site in full; null where the operator named no site, since what is built then lives nowhere yet. */
export function fullHref(href: string): string | null {
  return site.site_url === null ? null : new URL(href, site.site_url).href;
}
