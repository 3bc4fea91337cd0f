/** Title levels of those trained: middle and senior titles are where the programme starts and ends (notice 8). */
import { reportTexts } from '../../words/report.ts';
import { titleLevelTexts as words } from '../../words/report-people.ts';
import { defineSection } from '../define-section.ts';
import { type Frame, lowestBit } from '../frame.ts';
import { bump, zeros } from '../monoid.ts';
import { withSpan } from '../span.ts';
import { statedNotes } from '../stated-notes.ts';
import { share, type TableRow } from '../table.ts';

const middleOrHigher: readonly string[] = ['senior', 'associate', 'middle'];

/** persons[level * (categories + 1) + category]; the last level is "not stated", the last category "all". */
const empty = ({ titleLevels, categories }: Frame) => ({
  persons: zeros((titleLevels.length + 1) * (categories.length + 1)),
});
type TitleLevels = ReturnType<typeof empty>;

export const titleLevels = defineSection<TitleLevels>({
  id: 'title-levels',
  title: words.title,
  empty,
  person: (tally, person, frame) => {
    if (!person.inYear) return;
    const all = frame.categories.length;
    const first = person.title * (all + 1);
    bump(tally.persons, first + all);
    for (let left = person.categories; left !== 0; left &= left - 1)
      bump(tally.persons, first + lowestBit(left));
  },
  print: (tally, frame) => {
    const all = frame.categories.length;
    const count = (levels: readonly number[], category: number): number =>
      levels.reduce((total, level) => total + (tally.persons[level * (all + 1) + category] as number), 0);
    const stated = [...frame.titleLevels.keys()];
    const everyLevel = [...stated, frame.titleLevels.length];
    const cellsOf = (title: TableRow['cells'][number], levels: readonly number[]): TableRow['cells'] => [
      title,
      count(levels, all),
      // Of how many: those whose level nobody stated may have any.
      levels.includes(frame.titleLevels.length) ? null : share(count(levels, all), count(stated, all)),
      ...frame.categories.map((_, category) => count(levels, category)),
    ];
    const higher = frame.titleLevels.flatMap(({ code }, level) =>
      middleOrHigher.includes(code) ? [level] : [],
    );
    return [
      {
        id: 'title-levels',
        title: words.table,
        columns: [
          { title: words.level, format: 'text' },
          { title: withSpan(words.persons, frame), format: 'count' },
          { title: reportTexts.shareOfStated, format: 'share' },
          ...frame.categories.map(({ zh, en }) => ({ title: { zh, en }, format: 'count' as const })),
        ],
        rows: [
          ...frame.titleLevels.map(
            ({ zh, en }, level): TableRow => ({ cells: cellsOf({ zh, en }, [level]) }),
          ),
          { cells: cellsOf(reportTexts.notStated, [frame.titleLevels.length]) },
          { cells: cellsOf(reportTexts.total, everyLevel), role: 'total' },
          { cells: cellsOf(words.middleAndSenior, higher), role: 'part' },
        ],
        notes: [...statedNotes(count(stated, all), count(everyLevel, all)), words.note],
      },
    ];
  },
});
