/**
 * 继续教育登记导出: the certificates of a class joined with the roster in this very spreadsheet, which has the citizen
 * numbers; so the numbers never leave it. Marked afterwards, so that nobody is entered on the platform twice.
 */
import { certificateSheet as words } from '../../shared/words/certificate-sheet.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { classOfTab } from '../lay/lay-certificates.ts';
import { writeList } from '../lay/list-tab.ts';
import { figures, headers, lineOf, type RosterRow, rosterRows } from './registration-lines.ts';

export const exportId = 'registration-export/';

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
