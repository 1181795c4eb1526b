/**
 * `/.well-known/security.txt` (RFC 9116): where to report a weakness or ask for something to be taken down. It must say
 * when it expires, and nothing here asks the clock: a year after the newest release. Null without an address or a release.
 */
export function writeSecurityText(contact: string | null, released: string | null): string | null {
  if (contact === null || released === null) return null;
  const expires = new Date(`${released}T00:00:00Z`);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  return `Contact: ${contact}\nExpires: ${expires.toISOString()}\nPreferred-Languages: zh, en\n`;
}
