/** Loaded into a build before anything else: its clock runs more than a year ahead. */
const AHEAD_MS = 400 * 24 * 60 * 60 * 1000;
const Now = Date;

globalThis.Date = class extends Now {
  /** @param {[]} given */
  constructor(...given) {
    if (given.length === 0) super(Now.now() + AHEAD_MS);
    else super(...given);
  }
  static now() {
    return Now.now() + AHEAD_MS;
  }
};
