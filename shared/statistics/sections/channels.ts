/**
 * Through whom training comes into the programme: departments, districts, bases, and the direct channel of associations and
 * enterprises (notice 55, 69, 70). Told once there is a unit of the direct channel: before, the table of units has it all.
 */
import { existsIn, registeringKinds, type Unit, type UnitKind, unitKinds } from '../../ground/define-city.ts';
import { reportTexts } from '../../words/report.ts';
import { channelTexts as words } from '../../words/report-units.ts';
import { unitKindTexts } from '../../words/unit-kinds.ts';
import { defineSection } from '../define-section.ts';
import { type Frame, inMonth, lowestBit, months, untilMonth } from '../frame.ts';
import { bump, zeros } from '../monoid.ts';
import { withSpan } from '../span.ts';
import { type Table, type TableRow, yuan } from '../table.ts';

const empty = () => ({
  plannedProjects: zeros(unitKinds.length),
  classes: zeros(unitKinds.length * months),
  enrolments: zeros(unitKinds.length * months),
  persons: zeros(unitKinds.length),
  /** Of them those who count through a class of the channel (programme/counting.ts). */
  counted: zeros(unitKinds.length),
  allPersons: zeros(1),
  allCounted: zeros(1),
  /** Fen. */
  spent: zeros(unitKinds.length * months),
});
type Channels = ReturnType<typeof empty>;

/** Place of the unit's channel in the lists. */
const channelOf = (unit: number, { units }: Frame): number => unitKinds.indexOf((units[unit] as Unit).kind);

const isDirect = (kind: UnitKind): boolean => (registeringKinds as readonly UnitKind[]).includes(kind);

const print = (tally: Channels, frame: Frame): readonly Table[] => {
  const units = frame.units.filter((unit) => existsIn(unit, frame.month));
  if (!units.some(({ kind }) => isDirect(kind))) return [];
  const lines = unitKinds
    .map((kind, place) => ({
      kind,
      cells: [
        units.filter((unit) => unit.kind === kind).length,
        tally.plannedProjects[place] as number,
        inMonth(tally.classes, place, frame),
        untilMonth(tally.classes, place, frame),
        inMonth(tally.enrolments, place, frame),
        untilMonth(tally.enrolments, place, frame),
        tally.persons[place] as number,
        tally.counted[place] as number,
        untilMonth(tally.spent, place, frame),
      ],
    }))
    // The bureau reports nothing of its own, and few cities list the other departments of their districts.
    .filter(({ kind, cells: [count, ...figures] }) =>
      kind === 'bureau'
        ? figures.some((figure) => figure !== 0)
        : kind !== 'district-department' || count !== 0,
    );
  const total = (lines[0]?.cells ?? []).map((_, i) =>
    lines.reduce((all, { cells }) => all + (cells[i] as number), 0),
  );
  // A person trained through two channels is one person of the city.
  total[6] = tally.allPersons[0] as number;
  total[7] = tally.allCounted[0] as number;
  const printed = (cells: readonly number[]): number[] =>
    cells.map((value, i) => (i === 8 ? yuan(value) : value));
  const rows: TableRow[] = [
    ...lines.map(({ kind, cells }) => ({ cells: [unitKindTexts[kind], ...printed(cells)] })),
    { cells: [reportTexts.total, ...printed(total)], role: 'total' },
  ];
  return [
    {
      id: 'channels',
      title: words.table,
      columns: [
        { title: words.channel, format: 'text' },
        { title: words.units, format: 'count' },
        { title: words.projects, format: 'count' },
        { title: words.classesMonth, format: 'count' },
        { title: withSpan(words.classes, frame), format: 'count' },
        { title: words.enrolmentsMonth, format: 'count' },
        { title: withSpan(words.enrolments, frame), format: 'count' },
        { title: withSpan(words.persons, frame), format: 'count' },
        { title: words.counted, format: 'count' },
        { title: withSpan(words.spent, frame), format: 'money' },
      ],
      rows,
      notes: [words.note],
    },
  ];
};

export const channels = defineSection<Channels>({
  id: 'channels',
  title: words.title,
  empty,
  project: (tally, { unit }, frame) => bump(tally.plannedProjects, channelOf(unit, frame)),
  held: (tally, { unit, month, fresh }, frame) =>
    bump(tally.classes, channelOf(unit, frame) * months + month, fresh),
  enrolment: (tally, { unit, month, fresh }, frame) =>
    bump(tally.enrolments, channelOf(unit, frame) * months + month, fresh),
  person: (tally, { inYear, units, unitCount, unitCounted, counted }, frame) => {
    if (!inYear) return;
    // Several units of a channel report one person of it.
    let seen = 0;
    let counts = 0;
    for (let i = 0; i < unitCount; i++) {
      const channel = 1 << channelOf(units[i] as number, frame);
      seen |= channel;
      if ((counted & (unitCounted[i] as number)) !== 0) counts |= channel;
    }
    for (let left = seen; left !== 0; left &= left - 1) bump(tally.persons, lowestBit(left));
    for (let left = counts; left !== 0; left &= left - 1) bump(tally.counted, lowestBit(left));
    bump(tally.allPersons, 0);
    if (counted !== 0) bump(tally.allCounted, 0);
  },
  money: (tally, { unit, month, spent }, frame) =>
    bump(tally.spent, channelOf(unit, frame) * months + month, spent),
  print,
});
