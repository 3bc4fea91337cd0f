/**
 * The frame of a certificate, drawn once for every page: a band of three waves between fine rules, a meander in each
 * corner, and a pale rosette behind the text. Units are tenths of a millimetre of an A4 page on its side. Half-waves
 * are one curve each, a third of the bytes of a line through points; every page of a PDF holds them again.
 */
const width = 2970;
const height = 2100;
const colours = { strong: '#9a6f1c', band: '#c29a4b', pale: '#f0e4c8' };

/** Distance of the edges from the page, outermost first. */
const [outer, inner, lower] = [72, 92, 158] as const;
/** Where a corner's ornament ends. */
const corner = 242;

const stroke = (colour: string, breadth: number, d: string): string =>
  `<path fill="none" stroke="${colour}" stroke-width="${breadth}" d="${d}"/>`;

const rectangle = (edge: number): string => `M${edge} ${edge}H${width - edge}V${height - edge}H${edge}Z`;

/** Half-waves from `from` to `to` along one axis, `rise` high, about `at` on the other. */
const wave = (
  at: number,
  from: number,
  to: number,
  halves: number,
  rise: number,
  along: 'x' | 'y',
): string => {
  const step = (to - from) / halves;
  const point = (on: number, off: number): string =>
    along === 'x' ? `${round(on)} ${round(off)}` : `${round(off)} ${round(on)}`;
  const curve = (half: number): string => {
    const off = (half % 2 === 0 ? 1 : -1) * rise * (4 / 3);
    return `c${point(step * 0.3642, off)} ${point(step * 0.6358, off)} ${point(step, 0)}`;
  };
  return `M${point(from, at)}${Array.from({ length: halves }, (_, half) => curve(half)).join('')}`;
};

const round = (value: number): number => Math.round(value * 10) / 10;

const middle = (inner + lower) / 2;
const rise = (lower - inner) / 2 - 8;

const band = (far: number, length: number, along: 'x' | 'y'): string => {
  const halves = 2 * Math.round((length - 2 * corner) / 110);
  return [
    [colours.strong, rise],
    [colours.band, -rise],
    [colours.band, rise * 0.45],
  ]
    .map(([colour, height]) =>
      stroke(
        colour as string,
        3.2,
        [middle, far - middle]
          .map((at) => wave(at, corner, length - corner, halves, height as number, along))
          .join(''),
      ),
    )
    .join('');
};

/** Turns inwards, as on bronzes; drawn for the corner at the origin and mirrored to the others. */
const meander = `M${outer} ${corner - 12}H${corner - 12}V${outer}M${inner + 8} ${corner - 32}V${inner + 8}H${corner - 32}V${corner - 32}H${inner + 40}V${inner + 40}H${corner - 64}V${corner - 64}H${inner + 72}`;

const corners = [
  [0, 0, 1, 1],
  [width, 0, -1, 1],
  [0, height, 1, -1],
  [width, height, -1, -1],
]
  .map(
    ([x, y, across, down]) =>
      `<g transform="translate(${x} ${y}) scale(${across} ${down})">${stroke(colours.strong, 11, meander)}</g>`,
  )
  .join('');

/** Circles about a circle: every point of the ring lies on two of them. */
const rosette = Array.from({ length: 36 }, (_, turn) => {
  const angle = (turn * Math.PI) / 18;
  const [x, y] = [width / 2 + 215 * Math.cos(angle), height / 2 + 60 + 215 * Math.sin(angle)];
  return `<circle cx="${round(x)}" cy="${round(y)}" r="330" fill="none" stroke="${colours.pale}" stroke-width="2.6"/>`;
}).join('');

export const certificateFrame = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="297mm" height="210mm">${rosette}${stroke(
  colours.strong,
  13,
  rectangle(outer),
)}${stroke(colours.strong, 3, rectangle(inner))}${stroke(colours.band, 3, rectangle(lower))}${stroke(colours.band, 3, rectangle(lower + 10))}${band(height, width, 'x')}${band(width, height, 'y')}${corners}</svg>`;
