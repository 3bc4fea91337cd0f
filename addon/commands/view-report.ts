import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Cell } from '../../shared/form/define-form.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { escapeHtml } from '../../shared/ground/escape-html.ts';
import { periodName } from '../../shared/ground/period.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/google.ts';
import { Refusal } from '../google/refusal.ts';
import { headerColour } from '../marks/paint.ts';

type Report = BodyOf<'readReport'>;
type Table = Report['tables'][number];
const reportKey = 'zhixin.report';
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

type Line = { readonly kind: 'title' | 'head' | 'row' | 'note' | 'blank'; readonly cells: readonly Cell[] };

const linesOf = ({ say }: Desk, { title, columns, rows, note }: Table): Line[] => [
  { kind: 'title', cells: [say(title)] },
  { kind: 'head', cells: columns.map((column) => say(column)) },
  ...rows.map(
    (row): Line => ({
      kind: 'row',
      cells: row.map((cell) => (cell !== null && typeof cell === 'object' ? say(cell) : cell)),
    }),
  ),
  ...(note ? [{ kind: 'note', cells: [say(note)] } as const] : []),
  { kind: 'blank', cells: [] },
];

/** Whole numbers with separators, others with two decimals, texts as texts. */
const formatOf = (cell: Cell | undefined): string =>
  typeof cell !== 'number' ? '@' : Number.isInteger(cell) ? '#,##0' : '#,##0.00';

/** Each edition has a tab of its own, so that an old one can be laid beside the new. */
const tabFor = ({ google, say }: Desk, { month, revision }: Report): Tab => {
  const edition = `${month} ${revision}`;
  const known = google.tabRemembering(reportKey, edition);
  if (known) {
    known.wipe();
    return known;
  }
  const text = revision > 1 ? sheetWords.reportTabCorrected : sheetWords.reportTab;
  const name = say(text, { month, revision });
  const tab = google.addTab(google.tabNamed(name) ? `${name} ${google.uuid().slice(0, 4)}` : name);
  tab.remember(reportKey, edition);
  return tab;
};

const layReport = (desk: Desk, report: Report): Tab => {
  const { say } = desk;
  const tab = tabFor(desk, report);
  const { revision, latest } = report;
  const lines: Line[] = [
    { kind: 'title', cells: [say(report.title)] },
    { kind: 'note', cells: [say(report.issue)] },
    ...(revision < latest
      ? [{ kind: 'title', cells: [say(sheetWords.reportSuperseded, { revision, latest })] } as const]
      : []),
    { kind: 'note', cells: [`${say(sheetWords.reportLinks)}${report.links[desk.language]}`] },
    { kind: 'blank', cells: [] },
    ...report.tables.flatMap((table) => linesOf(desk, table)),
    ...report.notes.map((note): Line => ({ kind: 'note', cells: [say(note)] })),
  ];
  const width = Math.max(2, ...lines.map(({ cells }) => cells.length));
  const across = (text: string) => Array.from({ length: width }, () => text);
  const grid = lines.map(({ cells }) => across('').map((empty, i) => cells[i] ?? empty));
  tab.grow(grid.length, width);
  tab.writeFormats(
    1,
    1,
    grid.map((line) => line.map(formatOf)),
  );
  tab.write(1, 1, grid);
  tab.writeColours(
    1,
    1,
    lines.map(({ kind }) => across('').map(() => (kind === 'head' ? headerColour : null))),
  );
  tab.writeWeights(
    1,
    1,
    lines.map(({ kind }) => across('').map(() => kind === 'head' || kind === 'title')),
  );
  tab.style({ row: 1, column: 1, rows: 1, columns: 1 }, { size: 14 });
  tab.widths(
    1,
    across('').map((_, i) => (i === 0 ? 260 : 120)),
  );
  tab.activate();
  return tab;
};

/** 查看月报: the tables of a month in a tab, and links to the pages. */
export const viewReport = (desk: Desk): void => {
  const chosen = chooseReport(desk);
  if (!chosen) return;
  const { month, revision } = chosen;
  const query = { language: desk.language, ...(revision && { revision }) };
  const report = desk.api('readReport', { params: { month }, query });
  const tab = layReport(desk, report);
  const { say } = desk;
  const link = (href: string, text: string) =>
    `<p><a href="${escapeHtml(href)}" target="_blank" rel="noopener">${escapeHtml(text)}</a></p>`;
  desk.google.showHtml(
    say(report.title),
    `<body style="font-family:Arial,sans-serif;font-size:14px;line-height:1.6"><p>${escapeHtml(say(sheetWords.reportDone, { tab: tab.name(), count: report.tables.length }))}</p><p>${escapeHtml(say(sheetWords.reportLinks))}</p>${link(report.links.zh, say(sheetWords.linkChinese))}${link(report.links.en, say(sheetWords.linkEnglish))}</body>`,
  );
};
