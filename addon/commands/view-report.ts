import type { BodyOf } from '../../shared/contract/routes.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { periodName } from '../../shared/ground/period.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { layReport } from '../lay/lay-report.ts';

/** Months offered at once. */
const offered = 12;

type Listed = BodyOf<'listReports'>['reports'][number];
type Chosen = { readonly month: string; readonly revision?: number };

const lineOf = ({ say }: Desk, { month, issue, editions }: Listed, i: number): string => {
  const count = editions.length;
  const values = { number: i + 1, month: periodName(month), issue, count };
  return say(count > 1 ? sheetWords.reportLineOfMany : sheetWords.reportLine, values);
};

/** Asks which month, and which edition of it: the newest where none is typed; undefined when the person cancels. */
const chooseReport = (desk: Desk): Chosen | undefined => {
  const { reports } = desk.api('listReports', {});
  const [newest] = reports;
  if (!newest) throw new Refusal('report-not-found', sheetWords.reportNone);
  const shown = reports.slice(0, offered);
  const list = shown.map((report, i) => lineOf(desk, report, i)).join('\n');
  const many = shown.findIndex(({ editions }) => editions.length > 1);
  const older = many < 0 ? '' : desk.say(sheetWords.reportOlder, { number: many + 1 });
  const answer = desk.google.askText(
    desk.say(sheetWords.reportTitle),
    desk.say(sheetWords.reportQuestion, { list, older }),
  );
  if (answer === undefined) return undefined;
  if (answer === '') return { month: newest.month };
  const [, text = '', revision] = /^(.*?)\s*(?:\/\s*(\d+))?$/.exec(answer.normalize('NFKC').trim()) ?? [];
  const chosen = shown[Number(text) - 1] ?? reports.find(({ month }) => month === text);
  const isThere = (given: string) =>
    chosen?.editions.some((edition) => edition.revision === Number(given)) ?? false;
  if (!chosen || (revision !== undefined && !isThere(revision)))
    throw new Refusal(
      'wrong-number',
      fill(sheetWords.reportWrongNumber, { answer: answer.slice(0, 20), count: shown.length }),
    );
  return { month: chosen.month, ...(revision !== undefined && { revision: Number(revision) }) };
};

/** 查看月报: the tables of a month in a tab, with links to the pages. */
export const viewReport = (desk: Desk): void => {
  const chosen = chooseReport(desk);
  if (!chosen) return;
  const { month, revision } = chosen;
  const query = { language: desk.language, ...(revision && { revision }) };
  const report = desk.api('readReport', { params: { month }, query });
  const tab = layReport(desk, report);
  tab.activate();
  const told = { tab: tab.name(), count: report.tables.length };
  desk.google.toast(desk.say(report.title), desk.say(sheetWords.reportDone, told));
};
