/**
 * The colours of the pages, by day and by night, as custom properties. Plain rules in a media query: `light-dark()` is
 * unknown to browsers before Chromium 123, and to the many Chinese shells that lag behind, and takes every colour
 * with it there. On paper it is always day.
 */
const colours = {
  bg: ['#f4f5f7', '#0f141b'],
  card: ['#fff', '#171e28'],
  fg: ['#1d2939', '#e6eaf0'],
  mut: ['#566172', '#9aa6b5'],
  line: ['#dfe4ea', '#2b3644'],
  pri: ['#1d5fa8', '#6ea8e6'],
  red: ['#c8102e', '#ff6b76'],
  set: ['#d5dde8', '#33415a'],
  s0: ['#1d5fa8', '#6ea8e6'],
  s1: ['#2d7d72', '#5fc3b5'],
  s2: ['#9a5f12', '#e0a756'],
  s3: ['#7a57a3', '#b79ada'],
  s4: ['#5b6675', '#9aa6b5'],
  s5: ['#a03048', '#ef94a6'],
  band: ['#f7f9fb', '#1b2431'],
  in: ['#fff', '#0b1420'],
  'ok-bg': ['#e1f1ea', '#14352c'],
  ok: ['#1b5e49', '#8fdcc0'],
  'late-bg': ['#fbeed4', '#3b2c10'],
  late: ['#744809', '#efc67c'],
  'wait-bg': ['#e3edf8', '#17304c'],
  wait: ['#174f8d', '#9cc6f3'],
  'back-bg': ['#efe6f7', '#322347'],
  back: ['#5c3a86', '#ceb4ec'],
  'over-bg': ['#fbe3e5', '#451a20'],
  over: ['#96142a', '#ffa9b1'],
} as const satisfies { readonly [name: string]: readonly [day: string, night: string] };

const properties = (at: 0 | 1): string =>
  Object.entries(colours)
    .map(([name, both]) => `--${name}:${both[at]}`)
    .join(';');

export const pageColours =
  `:root{color-scheme:light;${properties(0)}}` +
  `@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;${properties(1)}}}`;
