/**
 * 发证…: anywhere else it lists the classes of a unit, in the list it opens the class of the selected line, and in the
 * sheet of a class it issues certificates to the lines that say so, and notes the blanks whose serials stand there.
 */
import { printNumber } from '../../shared/certificates/number.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { certificateSheet as words } from '../../shared/words/certificate-sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { Refusal } from '../google/refusal.ts';
import {
  blanksTyped,
  classInLine,
  classOfTab,
  isClassList,
  layIssueSheet,
  nowColumn,
  versionOfTab,
} from '../lay/lay-certificates.ts';
import { layClasses } from '../lay/lay-classes.ts';
import { firstListRow } from '../lay/list-tab.ts';
import { askUnitYear } from '../tab/ask-unit-year.ts';
import { sendBlanks } from './note-blanks.ts';

const listClasses = (desk: Desk): void => {
  const me = desk.api('whoAmI', {});
  const asked = askUnitYear(desk, me, words.issue, words);
  if (!asked) return;
  const told = desk.api('listCertificateClasses', { query: asked });
  if (told.classes.length === 0)
    throw new Refusal('no-classes', fill(words.noClasses, { unit: told.unitName, year: told.year }));
  layClasses(desk, told, asked.unit === me.person.unit).activate();
};

const openClass = (desk: Desk, tab: Tab): void => {
  const code = classInLine(tab, desk.google.activeRow());
  if (code === undefined) throw new Refusal('no-row', words.chooseClass);
  layIssueSheet(desk, desk.api('readClassCertificates', { params: { class: code } })).activate();
};

/** Row ids of the lines that say so; a line that people moved keeps its id. */
const chosenIn = (tab: Tab): readonly string[] =>
  tab
    .readAll()
    .slice(firstListRow - 1)
    .flatMap((cells) => {
      const row = String(cells[0] ?? '');
      return row !== '' && String(cells[nowColumn - 1] ?? '').trim() !== '' ? [row] : [];
    });

const issueHere = (desk: Desk, tab: Tab, code: string): void => {
  const { google, say, api } = desk;
  const baseVersion = versionOfTab(tab);
  const wanted = chosenIn(tab);
  const blanks = blanksTyped(tab);
  const told = api('readClassCertificates', { params: { class: code } });
  const rows = told.people
    .filter(({ row, standing }) => standing === 'eligible' && wanted.indexOf(row) >= 0)
    .map(({ row }) => row);
  if (rows.length === 0) {
    // It may have been laid before a roster was corrected.
    layIssueSheet(desk, told);
    throw new Refusal('nobody-chosen', words.nobodyChosen);
  }
  const { title } = told.class;
  if (!desk.confirm(words.issue, say(words.confirmIssue, { title, count: rows.length }))) return;
  google.toast(say(words.issue), say(words.working));
  const { numbers } = api('issueCertificates', { params: { class: code }, body: { baseVersion, rows } });
  const used = numbers.flatMap(({ row, number }) =>
    blanks.filter((each) => each.row === row).map(({ blank }) => ({ number, blank })),
  );
  try {
    sendBlanks(desk, code, used);
  } finally {
    layIssueSheet(desk, api('readClassCertificates', { params: { class: code } })).activate();
  }
  const [first, last] = [numbers[0], numbers[numbers.length - 1]].map((each) =>
    printNumber(each ? each.number : ''),
  ) as [string, string];
  google.toast(say(words.issue), say(words.issuedToast, { count: numbers.length, first, last }));
};

export const issueCertificates = (desk: Desk): void => {
  const tab = desk.google.activeTab();
  const code = classOfTab(tab);
  if (code !== undefined) issueHere(desk, tab, code);
  else if (isClassList(tab)) openClass(desk, tab);
  else listClasses(desk);
};
