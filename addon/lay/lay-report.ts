/** The tab of a monthly report: its tables below each other, sums and groups set off, notes in lines of the tables' width. */
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { headerColour, sumColour } from '../marks/tones.ts';
import { linkToPage } from './link-cell.ts';
import { type Line, linesOf, noteLines, type Report } from './report-lines.ts';

const reportKey = 'zhixin.report';

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

/** Heads and rows of one table wrap, so that a unit's name and a column's title are read to their end. */
const wrapTables = (tab: Tab, lines: readonly Line[], width: number): void => {
  const isOfTable = (i: number) => ['head', 'row', 'sum'].includes(lines[i]?.kind ?? '');
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]?.kind !== 'head') continue;
    let end = i;
    while (isOfTable(end + 1)) end++;
    const area = { row: i + 1, column: 1, columns: width };
    tab.style({ ...area, rows: end - i + 1 }, { middle: true, wrap: true });
    tab.style({ ...area, rows: 1 }, { align: 'center' });
    // —— stands below the numbers, though it is a text.
    const { cells, numbersFrom = cells.length } = lines[i] as Line;
    if (end > i && numbersFrom < cells.length)
      tab.style(
        { row: i + 2, column: numbersFrom + 1, rows: end - i, columns: cells.length - numbersFrom },
        { align: 'right' },
      );
  }
};

/** The tab of the edition, written anew where it was there. */
export const layReport = (desk: Desk, report: Report): Tab => {
  const { say } = desk;
  const tab = tabFor(desk, report);
  const { revision, latest } = report;
  const lines: Line[] = [
    { kind: 'title', cells: [say(report.title)] },
    { kind: 'note', cells: [say(report.issue)] },
    ...(revision < latest
      ? [{ kind: 'title', cells: [say(sheetWords.reportSuperseded, { revision, latest })] } as const]
      : []),
    { kind: 'links', cells: [say(sheetWords.reportLinks)] },
    { kind: 'blank', cells: [] },
    ...report.tables.flatMap((table) => linesOf(desk, table)),
    ...report.notes.flatMap((note) => noteLines(say(note))),
  ];
  const width = Math.max(3, ...lines.map(({ cells }) => cells.length));
  const across = <T>(of: (column: number) => T): T[] => Array.from({ length: width }, (_, i) => of(i));
  tab.grow(lines.length, width);
  tab.writeFormats(
    1,
    1,
    lines.map(({ kind, formats }) =>
      across((i) => formats?.[i] ?? (kind === 'links' && i > 0 ? 'General' : '@')),
    ),
  );
  tab.write(
    1,
    1,
    lines.map(({ cells }) => across((i) => cells[i] ?? '')),
  );
  tab.writeBack(1 + lines.findIndex(({ kind }) => kind === 'links'), 2, [
    [
      linkToPage(report.links.zh, say(sheetWords.linkChinese)),
      linkToPage(report.links.en, say(sheetWords.linkEnglish)),
    ],
  ]);
  const colourOf = ({ kind }: Line) => (kind === 'head' ? headerColour : kind === 'sum' ? sumColour : null);
  tab.writeColours(
    1,
    1,
    lines.map((line) => across((i) => (i < line.cells.length ? colourOf(line) : null))),
  );
  tab.writeWeights(
    1,
    1,
    lines.map(({ kind }) => across(() => kind === 'head' || kind === 'title' || kind === 'sum')),
  );
  tab.style({ row: 1, column: 1, rows: 1, columns: 1 }, { size: 14 });
  wrapTables(tab, lines, width);
  tab.widths(
    1,
    across((i) => (i === 0 ? 260 : 120)),
  );
  tab.activate();
  return tab;
};
