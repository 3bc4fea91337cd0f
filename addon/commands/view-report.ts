import { fill } from '../../shared/ground/bilingual.ts';
import { escapeHtml } from '../../shared/ground/escape-html.ts';
import { periodName } from '../../shared/ground/period.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { layReport } from '../lay/lay-report.ts';

/** Months offered at once. */
const offered = 12;

/** Asks which month; the newest when nothing is typed, undefined when the person cancels. */
const chooseMonth = (desk: Desk): string | undefined => {
  const { reports } = desk.api('listReports', {});
  const [newest] = reports;
  if (!newest) throw new Refusal('report-not-found', sheetWords.reportNone);
  const shown = reports.slice(0, offered);
  const list = shown
    .map(({ month, issue }, i) =>
      desk.say(sheetWords.reportLine, { number: i + 1, month: periodName(month), issue }),
    )
    .join('\n');
  const answer = desk.google.askText(
    desk.say(sheetWords.reportTitle),
    desk.say(sheetWords.reportQuestion, { list }),
  );
  if (answer === undefined) return undefined;
  if (answer === '') return newest.month;
  const text = answer.normalize('NFKC');
  const chosen = shown[Number(text) - 1] ?? reports.find(({ month }) => month === text);
  if (!chosen)
    throw new Refusal(
      'wrong-number',
      fill(sheetWords.reportWrongNumber, { answer: answer.slice(0, 20), count: shown.length }),
    );
  return chosen.month;
};

/** 查看月报: the tables of a month in a tab, and links to the pages. */
export const viewReport = (desk: Desk): void => {
  const month = chooseMonth(desk);
  if (month === undefined) return;
  const report = desk.api('readReport', { params: { month }, query: { language: desk.language } });
  const tab = layReport(desk, report);
  const { say } = desk;
  const link = (href: string, text: string) =>
    `<p><a href="${escapeHtml(href)}" target="_blank" rel="noopener">${escapeHtml(text)}</a></p>`;
  desk.google.showHtml(
    say(report.title),
    `<body style="font-family:Arial,sans-serif;font-size:14px;line-height:1.6"><p>${escapeHtml(say(sheetWords.reportDone, { tab: tab.name(), count: report.tables.length }))}</p><p>${escapeHtml(say(sheetWords.reportLinks))}</p>${link(report.links.zh, say(sheetWords.linkChinese))}${link(report.links.en, say(sheetWords.linkEnglish))}</body>`,
  );
};
