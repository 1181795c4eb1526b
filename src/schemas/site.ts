import { z } from 'zod';

/** `content/site.yaml`: what an operator may configure; environment variables of the same upper-case names win. */
export const siteSchema = z.strictObject({
  site_url: z.url().nullable(),
  base_path: z
    .string()
    .regex(/^\/([a-z0-9-]+\/)*$/)
    .nullable(),
  contact_url: z.url().nullable(),
  repo_url: z.url().nullable(),
  icp_number: z.string().nullable(),
});
export type SiteConfig = z.infer<typeof siteSchema>;
