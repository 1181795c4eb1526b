/**
 * Up to this many places every list, chart and pairing covers them all. Beyond it they cover the first of them and say so,
 * or stay within one parent division, so that no page and no step of the build grows with the square of the places.
 */
export const MOST_LISTED = 60;
