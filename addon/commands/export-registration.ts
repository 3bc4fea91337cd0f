/**
 * 继续教育登记导出: the certificates of a class joined with the roster in this very spreadsheet, which has the citizen
 * numbers; so the numbers never leave it. Marked afterwards, so that nobody is entered on the platform twice.
 */
import { printNumber } from '../../shared/certificates/number.ts';
import { limits } from '../../shared/contract/limits.ts';
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Cell } from '../../shared/form/define-form.ts';
import { traineeRoster } from '../../shared/forms/trainee-roster.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { periodName } from '../../shared/ground/period.ts';
import { parseDocumentPath } from '../../shared/submission/submission.ts';
import { certificateSheet as words } from '../../shared/words/certificate-sheet.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal, within } from '../google/refusal.ts';
import { classOfTab, layIssueSheet } from '../lay/lay-certificates.ts';
import { firstListRow, listIdOf, writeList } from '../lay/list-tab.ts';
import { readGrid } from '../tab/read-grid.ts';
import { documentKey, documentText } from '../tab/seal.ts';

type Told = BodyOf<'readClassCertificates'>;
type Person = Told['people'][number];
type RosterRow = { readonly [column in (typeof joined)[number]]: string };

const exportId = 'registration-export/';
const numberAt = 18;
const joined = ['citizenNumber', 'employer', 'creditCode'] as const;

/** Rows of a roster open in this spreadsheet, by their ids. @throws Refusal when it is not open here */
const rosterRows = ({ google }: Desk, path: string): ReadonlyMap<string, RosterRow> => {
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

const headers = [
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
const figures = [12, 13, 14];

const lineOf = ({ say }: Desk, { class: held }: Told, person: Person, row: RosterRow | undefined): Cell[] => {
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

export const exportRegistration = (desk: Desk): void => {
  const { google, say, api } = desk;
  const code = classOfTab(google.activeTab());
  if (code === undefined) throw new Refusal('no-class', words.openSheetFirst);
  const told = api('readClassCertificates', { params: { class: code } });
  const people = told.people.filter(({ standing, registered }) => standing === 'valid' && !registered);
  if (people.length === 0) throw new Refusal('nothing-to-export', words.nothingToExport);
  const rosters = new Map<string, ReadonlyMap<string, RosterRow>>();
  for (const { roster } of people) if (!rosters.has(roster)) rosters.set(roster, rosterRows(desk, roster));
  writeList(google, {
    id: exportId + code,
    name: `${say(words.exportTab)} ${code}`,
    title: say(words.exportTitle, { title: told.class.title, code, count: people.length }),
    headers: [say(sheetWords.idHeader), ...headers.map((each) => say(each))],
    widths: [40, ...headers.map((_, i) => (i === 2 || i === 17 ? 190 : i === 3 || i === 7 ? 220 : 110))],
    formats: ['@', ...headers.map((_, i) => (figures.indexOf(i + 1) >= 0 ? 'General' : '@'))],
    rows: people.map((person) => {
      const rows = rosters.get(person.roster);
      return lineOf(desk, told, person, rows?.get(person.row));
    }),
    hiddenKeys: true,
  }).activate();
};

/** 标记已登记…: the numbers of the export in front. */
export const noteRegistered = (desk: Desk): void => {
  const { google, say, api } = desk;
  const tab = google.activeTab();
  const id = listIdOf(tab) ?? '';
  if (id.indexOf(exportId) !== 0) throw new Refusal('no-export', words.openExportFirst);
  const numbers = tab
    .readAll()
    .slice(firstListRow - 1)
    .map((cells) => String(cells[numberAt] ?? '').trim())
    .filter((number) => number !== '');
  const platform = google.askText(say(words.register), say(words.askPlatform));
  if (!platform || numbers.length === 0) return;
  const total = { count: 0, before: 0 };
  for (let from = 0; from < numbers.length; from += limits.registeredAtOnce) {
    const some = numbers.slice(from, from + limits.registeredAtOnce);
    const body = { numbers: some, platform: within(limits.platform, platform) };
    const { registered, before } = api('registerCertificates', { body });
    total.count += registered.length;
    total.before += before.length;
  }
  const code = id.slice(exportId.length);
  layIssueSheet(desk, api('readClassCertificates', { params: { class: code } })).activate();
  const noted = say(words.noted, { count: total.count });
  google.toast(
    say(words.register),
    total.before ? noted + say(words.notedBefore, { before: total.before }) : noted,
  );
};
