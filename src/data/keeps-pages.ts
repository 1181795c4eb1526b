/** Whether this build may keep pages of the one before; only then is it worth the time to hash what pages read. */
export const keepsPages = process.env['INCREMENTAL'] === '1';
