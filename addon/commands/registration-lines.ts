/** The lines that the registration platform takes. */
import { printNumber } from '../../shared/certificates/number.ts';
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Cell } from '../../shared/form/define-form.ts';
import { traineeRoster } from '../../shared/forms/trainee-roster.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { periodName } from '../../shared/ground/period.ts';
import { parseDocumentPath } from '../../shared/submission/submission.ts';
import { certificateSheet as words } from '../../shared/words/certificate-sheet.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { readGrid } from '../tab/read-grid.ts';
import { documentKey, documentText } from '../tab/seal.ts';

export const joined = ['citizenNumber', 'employer', 'creditCode'] as const;

type Told = BodyOf<'readClassCertificates'>;
type Person = Told['people'][number];
export type RosterRow = { readonly [column in (typeof joined)[number]]: string };
export const numberAt = 18;

/** Rows of a roster open in this spreadsheet, by their ids. @throws Refusal when it is not open here */
export const rosterRows = ({ google }: Desk, path: string): ReadonlyMap<string, RosterRow> => {
  const id = parseDocumentPath(path);
  const tab = google.tabRemembering(documentKey, documentText({ kind: 'fill', ...id }));
  if (!tab)
    throw new Refusal('roster-missing', fill(words.openRosterFirst, { period: periodName(id.period) }));
  const { columnAt, rows, ids } = readGrid(google, tab, traineeRoster, { keepIds: true });
  return new Map(
    rows.map((cells, i) => {
      const [citizenNumber, employer, creditCode] = joined.map((name) => {
        const cell = cells[columnAt.indexOf(name)];
        return cell === null || cell === undefined ? '' : String(cell);
      }) as [string, string, string];
      return [ids[i] as string, { citizenNumber, employer, creditCode }];
    }),
  );
};

export const headers = [
  words.name,
  words.documentKind,
  words.documentNumber,
  words.employer,
  words.creditCode,
  words.year,
  words.subject,
  words.project,
  words.classCode,
  words.category,
  words.host,
  words.onSite,
  words.onlineHours,
  words.total,
  words.starts,
  words.ends,
  words.result,
  words.number,
  words.issuedOn,
  words.remark,
];
export const figures = [12, 13, 14];

export const lineOf = (
  { say }: Desk,
  { class: held }: Told,
  person: Person,
  row: RosterRow | undefined,
): Cell[] => {
  const { onlineHours = 0, hours } = person;
  const { citizenNumber = '', employer = '', creditCode = '' } = row ?? {};
  // Another document stands in the roster with its name before its number.
  const [, kind = '', number = citizenNumber] = /^(\p{Script=Han}+)\s*(.+)$/u.exec(citizenNumber) ?? [];
  return [
    person.row,
    person.name,
    citizenNumber === '' ? '' : kind || say(words.idCard),
    number,
    employer,
    creditCode,
    held.end.slice(0, 4),
    held.subject ? say(words[held.subject]) : '',
    held.title,
    held.code,
    say(held.category),
    say(held.host),
    hours - onlineHours,
    onlineHours,
    hours,
    held.start,
    held.end,
    say(words.passedResult),
    printNumber(person.number ?? ''),
    person.issuedOn ?? '',
    '',
  ];
};
