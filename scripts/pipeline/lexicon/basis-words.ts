import { Cue } from '../cue.ts';

/** 「在去年建成162个监测哨点的基础上」: what something builds on. Group 1 is its year, 2 its end, 3 a year counted from the text’s own. */
export const ON_BASIS = new Cue(
  /在(?:((?:19|20)\d{2})年(?:(底|末)|度)?|(去年|上年)|现有|原有|目前)的?[^,。;\d]{0,10}$/,
);
export const BASIS_BEHIND = /^[^,。;]{0,30}基础上/;
