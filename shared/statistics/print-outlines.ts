/**
 * Outlines, courses and textbooks by field, and what classes made of them (notice 73): how many follow an outline, which
 * were awarded by the bureau, how many classes say what they used.
 */

import type { Row } from '../form/define-form.ts';
import { courseRegister } from '../forms/course-register.ts';
import { outlineRegister } from '../forms/outline-register.ts';
import { qualityAward } from '../forms/quality-award.ts';
import { textbookRegister } from '../forms/textbook-register.ts';
import { yearOf } from '../ground/period.ts';
import { sumOf } from '../money/account.ts';
import { lastDayOf } from '../programme/months.ts';
import { projectOfClass } from '../tables/codes.ts';
import { latestReturns } from '../tables/latest-returns.ts';
import type { ClassRow } from '../tables/rows.ts';
import { reportTexts } from '../words/report.ts';
import { outlineTexts as words } from '../words/report-needs.ts';
import { fieldTexts } from '../words/report-projects.ts';
import { frameOf, indexByCode, indexOrRest } from './frame.ts';
import { placesIn } from './project-places.ts';
import { type CodedRow, type OrganisationHoldings, rowsOfRegister } from './register-rows.ts';
import { withSpan } from './span.ts';
import type { Table } from './table.ts';

export const printOutlines = (holdings: OrganisationHoldings): readonly Table[] => {
  const { programme, month, registers, classes } = holdings;
  const rowsOf = (form: Parameters<typeof rowsOfRegister>[1]) => rowsOfRegister(registers, form);
  const [outlines, courses, textbooks] = [
    rowsOf(outlineRegister),
    rowsOf(courseRegister),
    rowsOf(textbookRegister),
  ];
  if (outlines.length + courses.length + textbooks.length === 0) return [];
  const day = lastDayOf(month);
  const awards = rowsOf(qualityAward).filter(({ row }) => String(row.to ?? '9999') >= day);
  const frame = frameOf(programme, month);
  const fields = indexByCode(frame.fields);
  const fieldOf = (row: Row | undefined): number => indexOrRest(fields, row?.field as string | undefined);
  const rowsByCode = new Map([...courses, ...textbooks].map(({ code, row }) => [code, row]));
  const awardedField = ({ row }: CodedRow): number => fieldOf(rowsByCode.get(String(row[String(row.kind)])));
  const places = placesIn(frame, holdings);
  const held = latestReturns(
    classes.filter((row) => yearOf(row.month) === yearOf(month) && row.month <= month),
  );
  const heldIn = (place: number): readonly ClassRow[] =>
    held.filter(({ code }) => places.of(projectOfClass(code)).field === place);
  const figuresOf = (place: number): readonly number[] => {
    const within = (rows: readonly CodedRow[]) => rows.filter(({ row }) => fieldOf(row) === place);
    const awarded = (kind: string): number =>
      awards.filter((award) => award.row.kind === kind && awardedField(award) === place).length;
    const tied = (rows: readonly CodedRow[]): number =>
      rows.filter(({ row }) => row.outline !== undefined).length;
    const own = heldIn(place);
    const [theirCourses, theirBooks] = [within(courses), within(textbooks)];
    return [
      within(outlines).length,
      theirCourses.length,
      tied(theirCourses),
      awarded('course'),
      theirBooks.length,
      tied(theirBooks),
      awarded('textbook'),
      own.length,
      own.filter(({ outline }) => outline !== undefined).length,
      own.filter((each) => each.courses?.length).length,
      own.filter((each) => each.textbooks?.length).length,
    ];
  };
  const everywhere = [...frame.fields.keys(), frame.fields.length].map(figuresOf);
  const rest = everywhere.at(-1) ?? [];
  return [
    {
      id: 'outlines-by-field',
      title: withSpan(words.table, frame),
      columns: [
        { title: fieldTexts.field, format: 'text' },
        ...(
          [
            'outlines',
            'courses',
            'tied',
            'modelCourses',
            'textbooks',
            'tied',
            'modelTextbooks',
            'classes',
            'following',
            'withCourses',
            'withTextbooks',
          ] as const
        ).map((name) => ({ title: words[name], format: 'count' as const })),
      ],
      rows: [
        ...frame.fields.map(({ zh, en }, place) => ({
          cells: [{ zh, en }, ...(everywhere[place] as readonly number[])],
        })),
        ...(sumOf(rest, (figure) => figure) > 0 ? [{ cells: [reportTexts.notStated, ...rest] }] : []),
        {
          cells: [
            reportTexts.total,
            ...rest.map((_, i) => sumOf(everywhere, (figures) => figures[i] as number)),
          ],
          role: 'total',
        },
      ],
      notes: [words.note],
    },
  ];
};
