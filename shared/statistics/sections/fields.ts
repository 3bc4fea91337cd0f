/** The fields of the programme (notice 11, 12, 26), group by group, and those without any project or class, named. */
import { fill, listNames } from '../../ground/bilingual.ts';
import { reportTexts } from '../../words/report.ts';
import { fieldTexts as words } from '../../words/report-projects.ts';
import { defineSection } from '../define-section.ts';
import { type Frame, inMonth, lowestBit, months, untilMonth } from '../frame.ts';
import { bump, zeros } from '../monoid.ts';
import { withSpan } from '../span.ts';
import { share, type Table, type TableRow } from '../table.ts';

/** Lists by field have one place more, for projects no plan in force has. */
const empty = (frame: Frame) => {
  const places = frame.fields.length + 1;
  return {
    plannedProjects: zeros(places),
    plannedPersons: zeros(places),
    classes: zeros(places * months),
    enrolments: zeros(places * months),
    /** In classes held here, for which there are plans. */
    ownEnrolments: zeros(places * months),
    persons: zeros(places),
    /** Distinct persons of each group of fields, then of all. */
    groupPersons: zeros(frame.programme.fieldGroups.length + 1),
  };
};
type Fields = ReturnType<typeof empty>;

const print = (tally: Fields, frame: Frame): readonly Table[] => {
  const total = (
    list: readonly number[],
    places: readonly number[],
    by: (list: readonly number[], place: number) => number,
  ): number => places.reduce((all, place) => all + by(list, place), 0);
  const at = (list: readonly number[], place: number): number => list[place] as number;
  const month = (list: readonly number[], place: number): number => inMonth(list, place, frame);
  const toDate = (list: readonly number[], place: number): number => untilMonth(list, place, frame);

  const cellsOf = (
    title: TableRow['cells'][number],
    places: readonly number[],
    persons: number,
  ): TableRow['cells'] => {
    const planned = total(tally.plannedPersons, places, at);
    const enrolments = total(tally.enrolments, places, toDate);
    return [
      title,
      total(tally.plannedProjects, places, at),
      planned,
      total(tally.classes, places, month),
      total(tally.classes, places, toDate),
      total(tally.enrolments, places, month),
      enrolments,
      persons,
      share(total(tally.ownEnrolments, places, toDate), planned),
    ];
  };
  const placesOf = (group: string | undefined): readonly number[] =>
    frame.fields.flatMap((field, place) => (field.group === group ? [place] : []));
  const fieldRows = (group: string | undefined, role?: 'part'): TableRow[] =>
    placesOf(group).map((place) => {
      const { zh, en } = frame.fields[place] as Frame['fields'][number];
      return { cells: cellsOf({ zh, en }, [place], tally.persons[place] as number), ...(role && { role }) };
    });

  const unplaced = frame.fields.length;
  const { fieldGroups } = frame.programme;
  const rows: TableRow[] = [
    ...fieldGroups.flatMap(({ code, zh, en }, g): TableRow[] => [
      { cells: cellsOf({ zh, en }, placesOf(code), tally.groupPersons[g] as number), role: 'group' },
      ...fieldRows(code, 'part'),
    ]),
    ...fieldRows(undefined),
  ];
  if (toDate(tally.enrolments, unplaced) > 0 || toDate(tally.classes, unplaced) > 0)
    rows.push({ cells: cellsOf(words.unplaced, [unplaced], tally.persons[unplaced] as number) });
  const everywhere = [...frame.fields.keys(), unplaced];
  rows.push({
    cells: cellsOf(reportTexts.total, everywhere, tally.groupPersons[fieldGroups.length] as number),
    role: 'total',
  });

  const noPlan = frame.fields.filter((_, place) => tally.plannedProjects[place] === 0);
  const noClass = frame.fields.filter(
    (_, place) => tally.plannedProjects[place] !== 0 && toDate(tally.classes, place) === 0,
  );
  return [
    {
      id: 'fields',
      title: words.table,
      columns: [
        { title: words.field, format: 'text' },
        { title: words.projects, format: 'count' },
        { title: words.planned, format: 'count' },
        { title: words.classesMonth, format: 'count' },
        { title: withSpan(words.classes, frame), format: 'count' },
        { title: words.enrolmentsMonth, format: 'count' },
        { title: withSpan(words.enrolments, frame), format: 'count' },
        { title: withSpan(words.persons, frame), format: 'count' },
        { title: words.rate, format: 'share' },
      ],
      rows,
      notes: [
        words.personsNote,
        ...(noPlan.length ? [fill(words.noPlan, { list: listNames(noPlan) })] : []),
        ...(noClass.length ? [fill(words.noClass, { list: listNames(noClass) })] : []),
      ],
      chart: { kind: 'bars', planned: 2, actual: 6 },
    },
  ];
};

export const fields = defineSection<Fields>({
  id: 'fields',
  title: ({ programme }) => programme.fieldsName,
  empty,
  project: (tally, { field, persons }) => {
    bump(tally.plannedProjects, field);
    bump(tally.plannedPersons, field, persons);
  },
  held: (tally, { field, month, fresh }) => bump(tally.classes, field * months + month, fresh),
  enrolment: (tally, { field, month, fresh, relation }) => {
    bump(tally.enrolments, field * months + month, fresh);
    if (relation !== 'sent') bump(tally.ownEnrolments, field * months + month, fresh);
  },
  person: (tally, person, frame) => {
    if (!person.inYear) return;
    // One round for each field the person was in, most often one.
    for (let left = person.fields; left !== 0; left &= left - 1) bump(tally.persons, lowestBit(left));
    const { groupMasks } = frame;
    for (let group = 0; group < groupMasks.length; group++)
      if ((person.fields & (groupMasks[group] as number)) !== 0) bump(tally.groupPersons, group);
    bump(tally.groupPersons, groupMasks.length);
  },
  print,
});
