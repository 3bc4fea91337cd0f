/**
 * What a benchmark answers. Times depend on the machine, so what counts is the ratio to a floor measured
 * in the same run: the least work anybody would have to do for the same result.
 */
export type Figure = {
  readonly name: string;
  readonly ours: number;
  /** null where the goal is about `ours` itself. */
  readonly floor: number | null;
  readonly ratio: number | null;
  /** Most the ratio may be; without a floor, the bound of `ours`. */
  readonly goal: number;
  /** Of ours and floor. */
  readonly unit: string;
  readonly ok: boolean;
  /** True where `ours` must reach the goal instead of staying below it. */
  readonly least?: true;
};

export type Sizes = {
  readonly rosterRows: number;
  /** Enrolments of the month, and the sizes of the growth row, smallest first. */
  readonly enrolments: number;
  readonly growth: readonly number[];
  /** Rows of the large sheet of the call counts; the small one has 10. */
  readonly sheetRows: number;
  /** Rows of the roster whose units are counted. */
  readonly projectedRows: number;
  /** Measurements of which the median is taken. */
  readonly rounds: number;
  readonly coldStarts: number;
  /** Plans that are filed in the last so many seconds. */
  readonly rush: { readonly plans: number; readonly seconds: number };
  /** People who ask at once for so many seconds, and files an honest one has checked beside hostile ones. */
  readonly crowd: { readonly clients: number; readonly seconds: number; readonly rounds: number };
};

/** A file of this folder: one piece of work, with the figures it gives. */
export type Bench = {
  readonly name: string;
  /** All its figures are counts, the same on every machine: a missed one is a fault. */
  readonly counted?: true;
  /** Starts the whole system, or many programs, however little is measured in them: tried before a landing. */
  readonly wholeSystem?: true;
  readonly run: (sizes: Sizes) => Promise<readonly Figure[]>;
};

export const againstFloor = (
  name: string,
  ours: number,
  floor: number,
  goal: number,
  unit: string,
): Figure => ({
  name,
  ours,
  floor,
  ratio: ours / floor,
  goal,
  unit,
  // Two digits are what is printed and what a measurement is good for.
  ok: Math.round((ours / floor) * 100) / 100 <= goal,
});

export const atMost = (name: string, ours: number, goal: number, unit: string): Figure => ({
  name,
  ours,
  floor: null,
  ratio: null,
  goal,
  unit,
  ok: ours <= goal,
});

export const atLeast = (name: string, ours: number, goal: number, unit: string): Figure => ({
  ...atMost(name, ours, goal, unit),
  ok: ours >= goal,
  least: true,
});

const digits = (value: number): string =>
  value >= 1_000 ? String(Math.round(value)) : String(Number(value.toPrecision(4)));

const goalText = ({ goal, ratio, least, unit }: Figure): string =>
  ratio === null ? `${least ? '≥' : '≤'} ${digits(goal)} ${unit}` : `≤ ${digits(goal)} ×`;

/** Lines of a table; the names are English, so characters are columns. */
export const printFigures = (figures: readonly Figure[]): string =>
  figures
    .map((figure) =>
      [
        figure.ok ? 'ok    ' : 'MISSED',
        figure.name.padEnd(58),
        `${digits(figure.ours)} ${figure.unit}`.padStart(14),
        (figure.floor === null ? '' : `floor ${digits(figure.floor)}`).padStart(14),
        (figure.ratio === null ? '' : `${figure.ratio.toFixed(2)} ×`).padStart(8),
        ` goal ${goalText(figure)}`,
      ].join(' '),
    )
    .join('\n');

export const jsonOf = ({ name, ours, floor, ratio, goal, unit, ok }: Figure) => ({
  name,
  ours,
  floor,
  ratio,
  goal,
  unit,
  ok,
});
