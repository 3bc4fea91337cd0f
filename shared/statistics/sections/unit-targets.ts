/**
 * Each unit against its target, by category (notice 57). The section appears once targets were
 * issued; the city's own targets are in `progress`, and neither is derived from the other (notice 15).
 */
import { fill } from '../../ground/bilingual.ts';
import type { Target } from '../../ground/define-programme.ts';
import { cityTarget } from '../../targets/target.ts';
import { unitTargetTexts as words } from '../../words/targets.ts';
import { defineSection } from '../define-section.ts';
import { type Frame, lowestBit } from '../frame.ts';
import { bump, zeros } from '../monoid.ts';
import { withSpan } from '../span.ts';
import { printNumber, share, type Table, type TableRow } from '../table.ts';
import { countedEnrolments, printTarget } from '../targets.ts';

type Way = Pick<Target, 'operator' | 'basis'>;
const ways: readonly Way[] = (['≥', '≈', '='] as const).flatMap((operator) =>
  (['persons', 'enrolments'] as const).map((basis) => ({ operator, basis })),
);

/** Lists by unit and category. A target has a place for each way it may be worded, so that it is a sum like all figures. */
const empty = ({ units, categories }: Frame) => {
  const places = units.length * categories.length;
  return {
    asked: zeros(places * ways.length),
    planned: zeros(places),
    persons: zeros(places),
    /** Those who count: see programme/counting.ts. */
    counted: zeros(places),
    /** Enrolments passed, or all where the category counts those. */
    enrolments: zeros(places),
  };
};
type UnitTargets = ReturnType<typeof empty>;

type AskedOf = Way & { readonly value: number };

/** The target at a place, undefined where none was issued or it was taken back. */
const askedAt = (tally: UnitTargets, place: number): AskedOf | undefined => {
  const at = ways.findIndex((_, way) => (tally.asked[place * ways.length + way] as number) > 0);
  const way = ways[at];
  return way && { ...way, value: tally.asked[place * ways.length + at] as number };
};

const rowsOf = (tally: UnitTargets, category: number, frame: Frame): readonly TableRow[] =>
  frame.units.flatMap((unit, u): readonly TableRow[] => {
    const place = u * frame.categories.length + category;
    const asked = askedAt(tally, place);
    if (!asked) return [];
    const counted = (asked.basis === 'persons' ? tally.counted : tally.enrolments)[place] as number;
    return [
      {
        cells: [
          unit.name,
          printTarget(asked),
          tally.planned[place] as number,
          tally.persons[place] as number,
          counted,
          share(counted, asked.value),
          Math.max(0, asked.value - counted),
        ],
      },
    ];
  });

/** What was allocated of the city's figure, counted as the city counts. */
const splitNote = (tally: UnitTargets, category: number, frame: Frame) => {
  const { code, zh, en } = frame.categories[category] as Frame['categories'][number];
  const city = cityTarget(frame.programme, code);
  if (!city) return [];
  const given = frame.units.flatMap((_, u) => {
    const asked = askedAt(tally, u * frame.categories.length + category);
    return asked?.basis === city.basis ? [asked.value] : [];
  });
  if (given.length === 0) return [];
  const sum = given.reduce((total, value) => total + value, 0);
  const values = { city: printTarget(city), sum: printNumber(sum, 'count'), units: given.length };
  return [fill(words.split, { category: { zh, en }, ...values })];
};

const print = (tally: UnitTargets, frame: Frame): readonly Table[] => {
  const rows = frame.categories.flatMap(({ zh, en }, category): readonly TableRow[] => {
    const own = rowsOf(tally, category, frame);
    if (own.length === 0) return [];
    return [{ cells: [{ zh, en }, null, null, null, null, null, null], role: 'group' }, ...own];
  });
  if (rows.length === 0) return [];
  return [
    {
      id: 'unit-targets',
      title: words.table,
      columns: [
        { title: words.unit, format: 'text' },
        { title: words.target, format: 'text' },
        { title: words.planned, format: 'count' },
        { title: withSpan(words.persons, frame), format: 'count' },
        { title: words.counted, format: 'count' },
        { title: words.rate, format: 'share' },
        { title: words.left, format: 'count' },
      ],
      rows,
      notes: [...frame.categories.flatMap((_, i) => splitNote(tally, i, frame)), words.note],
    },
  ];
};

export const unitTargets = defineSection<UnitTargets>({
  id: 'unit-targets',
  title: words.title,
  empty,
  target: (tally, { unit, category, number, operator, basis }, frame) => {
    const way = ways.findIndex((each) => each.operator === operator && each.basis === basis);
    bump(tally.asked, (unit * frame.categories.length + category) * ways.length + way, number);
  },
  project: (tally, { unit, category, persons }, frame) =>
    bump(tally.planned, unit * frame.categories.length + category, persons),
  enrolment: (tally, fact, frame) =>
    bump(
      tally.enrolments,
      fact.unit * frame.categories.length + fact.category,
      countedEnrolments(fact, frame),
    ),
  person: (tally, person, frame) => {
    if (!person.inYear) return;
    const all = frame.categories.length;
    for (let i = 0; i < person.unitCount; i++) {
      const first = (person.units[i] as number) * all;
      for (let left = person.unitCategories[i] as number; left !== 0; left &= left - 1) {
        const category = lowestBit(left);
        bump(tally.persons, first + category);
        // Whichever units' classes the hours were reached in: the one of a class that counts has the person.
        const counts = person.counted & (person.unitCounted[i] as number);
        if ((counts & (1 << category)) !== 0) bump(tally.counted, first + category);
      }
    }
  },
  print,
});
