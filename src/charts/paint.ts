import type { Attributes } from './svg.ts';

/** Colours of a drawing that stands alone; on a page the classes take the page's own, also in the dark. */
const PAINTS = {
  paper: '#fbfaf6',
  tint: '#efebdf',
  ink: '#1d1c1a',
  soft: '#5a554c',
  line: '#d8d2c4',
  target: '#0d5653',
  achieved: '#3a4788',
  norm: '#7c4708',
  doubt: '#96281b',
} as const;

export type Paint = keyof typeof PAINTS;

export function fill(paint: Paint): Attributes {
  return { class: `f-${paint}`, fill: PAINTS[paint] };
}

export function stroke(paint: Paint, width = 1): Attributes {
  return { class: `s-${paint}`, fill: 'none', stroke: PAINTS[paint], 'stroke-width': width };
}

export function fillAndStroke(inside: Paint, outline: Paint, width = 1): Attributes {
  return {
    class: `f-${inside} s-${outline}`,
    fill: PAINTS[inside],
    stroke: PAINTS[outline],
    'stroke-width': width,
  };
}

/** Text that stays legible where it crosses a line. */
export function withHalo(paint: Paint): Attributes {
  return { ...fillAndStroke(paint, 'paper', 3), 'paint-order': 'stroke', 'stroke-linejoin': 'round' };
}
