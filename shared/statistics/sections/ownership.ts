/** Ownership of employers: the channel for the non-public economy and social organisations is to widen (notice 70). */
import { reportTexts } from '../../words/report.ts';
import { ownershipTexts as words } from '../../words/report-people.ts';
import { defineSection } from '../define-section.ts';
import { type Frame, lowestBit } from '../frame.ts';
import { bump, zeros } from '../monoid.ts';
import { withSpan } from '../span.ts';
import { statedNotes } from '../stated-notes.ts';
import { share, type TableRow } from '../table.ts';

/** The last ownership is "not stated". */
const empty = ({ ownerships }: Frame) => ({
  persons: zeros(ownerships.length + 1),
  nonPublic: zeros(1),
  /** Whose employer's ownership is stated at least once. */
  stated: zeros(1),
  allPersons: zeros(1),
});
type Ownership = ReturnType<typeof empty>;

export const ownership = defineSection<Ownership>({
  id: 'ownership',
  title: words.title,
  empty,
  person: (tally, person, frame) => {
    if (!person.inYear) return;
    bump(tally.allPersons, 0);
    for (let left = person.ownerships; left !== 0; left &= left - 1) bump(tally.persons, lowestBit(left));
    if ((person.ownerships & ((1 << frame.ownerships.length) - 1)) !== 0) bump(tally.stated, 0);
    if ((person.ownerships & frame.nonPublic) !== 0) bump(tally.nonPublic, 0);
  },
  print: (tally, frame) => {
    const all = tally.allPersons[0] as number;
    const stated = tally.stated[0] as number;
    const cellsOf = (title: TableRow['cells'][number], persons: number): TableRow['cells'] => [
      title,
      persons,
      share(persons, stated),
    ];
    return [
      {
        id: 'ownership',
        title: words.table,
        columns: [
          { title: words.ownership, format: 'text' },
          { title: withSpan(words.persons, frame), format: 'count' },
          { title: reportTexts.shareOfStated, format: 'share' },
        ],
        rows: [
          ...frame.ownerships.map(
            ({ zh, en }, i): TableRow => ({ cells: cellsOf({ zh, en }, tally.persons[i] as number) }),
          ),
          { cells: [reportTexts.notStated, tally.persons[frame.ownerships.length] as number, null] },
          { cells: [reportTexts.total, all, null], role: 'total' },
          { cells: cellsOf(words.nonPublic, tally.nonPublic[0] as number), role: 'part' },
        ],
        notes: [...statedNotes(stated, all), words.note],
      },
    ];
  },
});
