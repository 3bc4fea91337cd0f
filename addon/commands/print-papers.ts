/**
 * 打印…: of the class in front its certificates and its book, else the register of a series or the notice of a month.
 * 打印个人学时证明…: of one person, whose number is asked for in a dialog and never stands in the sheet.
 */
import { printRecordNumber } from '../../shared/certificates/record-paper.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { printWords as words } from '../../shared/words/certificate-print.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { layPapers } from '../lay/certificate-papers.ts';
import { classOfTab } from '../lay/lay-certificates.ts';
import { askPurpose } from '../lay/paste-tab.ts';

/** Undefined when the person cancels. @throws Refusal */
const askOthers = ({ google, say, api }: Desk) => {
  const year = yearOf(api('whoAmI', {}).today);
  const text = google.askText(say(words.print), say(words.question, { year }));
  if (text === undefined) return undefined;
  const typed = text.normalize('NFKC').trim();
  const register = /^(\d{4})\s+(\d\d)$/.exec(typed);
  if (register) return { year: register[1] as string, series: register[2] as string };
  const [, ofYear, month] = /^(\d{4})-(0?[1-9]|1[0-2])$/.exec(typed) ?? [];
  if (ofYear !== undefined && month !== undefined) return { month: `${ofYear}-${`0${month}`.slice(-2)}` };
  throw new Refusal('not-understood', fill(words.notUnderstood, { text: typed.slice(0, 40) }));
};

export const printPapers = (desk: Desk): void => {
  const code = classOfTab(desk.google.activeTab());
  const query = code === undefined ? askOthers(desk) : { class: code };
  if (!query) return;
  const { papers } = desk.api('listPapers', { query });
  if (papers.length === 0) throw new Refusal('nothing-to-print', words.nothing);
  layPapers(desk, papers).activate();
};

export const printRecord = (desk: Desk): void => {
  const { google, say } = desk;
  const name = google.askText(say(words.printRecord), say(words.askName));
  if (!name) return;
  const citizenNumber = google.askText(say(words.printRecord), say(words.askNumber, { name }));
  if (!citizenNumber) return;
  const purpose = askPurpose(desk, words.printRecord);
  if (purpose === undefined) return;
  const {
    found,
    number = '',
    papers,
    left,
  } = desk.api('printRecord', {
    body: { citizenNumber, name, purpose },
  });
  if (!found) throw new Refusal('no-record', fill(words.notFound, { left }));
  const titled = papers.map(({ title, links }) => ({
    links,
    title: fill(words.recordTitle, { title, number: printRecordNumber(number) }),
  }));
  layPapers(desk, titled).activate();
};
