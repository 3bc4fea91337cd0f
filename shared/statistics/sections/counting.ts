/**
 * From taking part to counting: 参训 → 合格 → 达到学时 → 计入任务, by category, unit, field and priority group (notice 6,
 * 14, 16, 29, 35, 67). Who failed or is still in class stands apart, so that the first number is always the sum of three.
 */
import { reportTexts } from '../../words/report.ts';
import { countingTexts as words } from '../../words/report-counting.ts';
import { defineSection } from '../define-section.ts';
import type { PersonFact } from '../facts.ts';
import { type Frame, lowestBit, onceAFrame } from '../frame.ts';
import { bump, zeros } from '../monoid.ts';
import { withSpan } from '../span.ts';
import type { Table, TableCell, TableRow } from '../table.ts';

const breakdowns = ['categories', 'units', 'fields', 'groups'] as const;
type Breakdown = (typeof breakdowns)[number];

/** Fields and groups have a place more for what is not stated. */
const sizeOf = (frame: Frame, by: Breakdown): number =>
  frame[by].length + (by === 'fields' || by === 'groups' ? 1 : 0);
/** Where the places of each breakdown begin; everybody's come last. */
const startsOf = onceAFrame((frame): Readonly<Record<Breakdown | 'all', number>> => {
  const starts = { categories: 0, units: 0, fields: 0, groups: 0, all: 0 };
  for (const by of breakdowns) {
    starts[by] = starts.all;
    starts.all += sizeOf(frame, by);
  }
  return starts;
});

const empty = (frame: Frame) => {
  const places = startsOf(frame).all + 1;
  return {
    persons: zeros(places),
    passed: zeros(places),
    studying: zeros(places),
    failed: zeros(places),
    reached: zeros(places),
    counted: zeros(places),
    /** By category: who counts through classes held here, and through classes of higher levels. */
    own: zeros(frame.categories.length),
    sent: zeros(frame.categories.length),
  };
};
type Counting = ReturnType<typeof empty>;

/** A person at a place: masks of what is said there, of any kind as long as none is no. */
const note = (
  tally: Counting,
  place: number,
  passed: number,
  studying: number,
  reached: number,
  counted: number,
): void => {
  bump(tally.persons, place);
  bump(passed !== 0 ? tally.passed : studying !== 0 ? tally.studying : tally.failed, place);
  if (reached !== 0) bump(tally.reached, place);
  if (counted !== 0) bump(tally.counted, place);
};

/** Categories the person counts for through a class of the field. */
const countedIn = ({ countedFields, counted }: PersonFact, field: number): number => {
  let mask = 0;
  for (let left = counted; left !== 0; left &= left - 1) {
    const category = lowestBit(left);
    if (((countedFields[category] as number) & (1 << field)) !== 0) mask |= 1 << category;
  }
  return mask;
};

const person = (tally: Counting, fact: PersonFact, frame: Frame): void => {
  if (!fact.inYear) return;
  const { passed, studying, reached, counted } = fact;
  const starts = startsOf(frame);
  note(tally, starts.all, passed, studying, reached, counted);
  for (let left = fact.categories; left !== 0; left &= left - 1) {
    const category = lowestBit(left);
    const bit = 1 << category;
    note(tally, category, passed & bit, studying & bit, reached & bit, counted & bit);
    if ((fact.own & counted & bit) !== 0) bump(tally.own, category);
    if ((fact.sent & counted & bit) !== 0) bump(tally.sent, category);
  }
  for (let i = 0; i < fact.unitCount; i++) {
    const through = fact.unitCounted[i] as number;
    note(
      tally,
      starts.units + (fact.units[i] as number),
      fact.unitPassed[i] as number,
      fact.unitStudying[i] as number,
      reached & through,
      counted & through,
    );
  }
  for (let left = fact.fields; left !== 0; left &= left - 1) {
    const field = lowestBit(left);
    const bit = 1 << field;
    const through = countedIn(fact, field);
    note(
      tally,
      starts.fields + field,
      fact.passedFields & bit,
      fact.studyingFields & bit,
      reached & through,
      through,
    );
  }
  for (let left = fact.groups; left !== 0; left &= left - 1)
    note(tally, starts.groups + lowestBit(left), passed, studying, reached, counted);
};

const print = (tally: Counting, frame: Frame): readonly Table[] => {
  const at = (list: readonly number[], place: number): number => list[place] as number;
  const row = (title: TableCell, place: number, hasFloor = true, role?: TableRow['role']): TableRow => ({
    cells: [
      title,
      at(tally.persons, place),
      at(tally.passed, place),
      at(tally.studying, place),
      at(tally.failed, place),
      hasFloor ? at(tally.reached, place) : null,
      at(tally.counted, place),
    ],
    ...(role && { role }),
  });
  const all = row(reportTexts.total, startsOf(frame).all, true, 'total');
  const columns: Table['columns'] = [
    { title: words.persons, format: 'count' },
    { title: words.passed, format: 'count' },
    { title: words.studying, format: 'count' },
    { title: words.failed, format: 'count' },
    { title: words.reached, format: 'count' },
    { title: words.counted, format: 'count' },
  ];
  const table = (by: Breakdown, rows: readonly TableRow[], notes: Table['notes']): Table => ({
    id: `counting-${by}`,
    title: withSpan(words.tables[by], frame),
    columns: [{ title: words.by[by], format: 'text' }, ...columns],
    rows: [...rows, all],
    notes,
  });
  const part = (title: TableCell, counted: number): TableRow => ({
    cells: [title, null, null, null, null, null, counted],
    role: 'part',
  });
  /** Names of a breakdown with their places; those that nobody is at are left out, apart from categories. */
  const named = (by: Breakdown): readonly (readonly [TableCell, number])[] => {
    const start = startsOf(frame)[by];
    const names: readonly TableCell[] =
      by === 'units' ? frame.units.map(({ name }) => name) : frame[by].map(({ zh, en }) => ({ zh, en }));
    return [...names, reportTexts.notStated]
      .slice(0, sizeOf(frame, by))
      .map((name, i) => [name, start + i] as const)
      .filter(([, place]) => at(tally.persons, place) > 0);
  };
  const rowsOf = (by: Breakdown): readonly TableRow[] => named(by).map(([name, place]) => row(name, place));
  const categories = frame.categories.flatMap(({ zh, en, hoursFloor, countsSent }, i) => [
    row({ zh, en }, i, hoursFloor > 0),
    ...(countsSent ? [part(words.own, at(tally.own, i)), part(words.sent, at(tally.sent, i))] : []),
  ]);
  return [
    table('categories', categories, [words.note, words.sentNote]),
    table('units', rowsOf('units'), [words.unitNote]),
    table('fields', rowsOf('fields'), [words.severalNote]),
    table('groups', rowsOf('groups'), [words.groupNote]),
  ];
};

export const counting = defineSection<Counting>({
  id: 'counting',
  title: words.title,
  empty,
  person,
  print,
});
