import { z } from 'zod';

/** An address that a reader may be sent to: no `javascript:`, no `data:`. */
const webAddress = z.url({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://' });

/** `content/site.yaml`: what an operator may configure; environment variables of the same upper-case names win. */
export const siteSchema = z.strictObject({
  site_url: webAddress.nullable(),
  base_path: z
    .string()
    .regex(/^\/([a-z0-9-]+\/)*$/)
    .nullable(),
  contact_url: z
    .url({ protocol: /^(https?|mailto)$/, error: 'must be an address that begins with https://, http:// or mailto:' })
    .nullable(),
  repo_url: webAddress.nullable(),
  icp_number: z.string().nullable(),
});
export type SiteConfig = z.infer<typeof siteSchema>;
