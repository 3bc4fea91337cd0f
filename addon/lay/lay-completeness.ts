/**
 * The tab of who owes what: a line for each unit with its documents and rates, the total below. Column A,
 * hidden, names the unit, so that a deadline can be extended from a row. Registered rows that are due follow below.
 */
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Cell } from '../../shared/form/define-form.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { periodName } from '../../shared/ground/period.ts';
import type { OwedStatus } from '../../shared/submission/owed.ts';
import { cellText, columnsOf, mostUrgent } from '../../shared/submission/owed-matrix.ts';
import { completenessTexts } from '../../shared/words/completeness.ts';
import { completenessSheet as words } from '../../shared/words/completeness-sheet.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { headerColour, tones } from '../marks/tones.ts';
import { layDues } from './lay-dues.ts';
import { freeName } from './list-tab.ts';
import { timeText } from './status-line.ts';

type Owed = BodyOf<'readCompleteness'>;
type Counts = Owed['total'];

const completenessKey = 'zhixin.completeness';
/** Row 1 title, 2 figures, 3 link, 4 header; units from row 5. */
export const headerRow = 4;
/** Column A the unit's code, B its name, then the documents. */
export const firstDocumentColumn = 3;
/** In column A of the last line. */
export const totalKey = '*';

/** The period of the tab; undefined when it is not one of these. */
export const periodOfTab = (tab: Tab): string | undefined => tab.memory()[completenessKey];

const colours: Record<OwedStatus, string | null> = {
  'not-yet': null,
  open: null,
  'on-time': tones.added,
  late: tones.changed,
  waiting: tones.note,
  extended: tones.note,
  returned: tones.comment,
  withdrawn: tones.comment,
  overdue: tones.error,
  locked: tones.error,
};

const figuresOf = ({ due, onTime, late, pending, missing, completeRate, onTimeRate }: Counts): Cell[] => [
  due,
  onTime,
  late,
  pending,
  missing,
  completeRate,
  onTimeRate,
];

const tabFor = ({ google, say }: Desk, period: string): Tab => {
  const known = google.tabRemembering(completenessKey, period);
  if (known) {
    known.wipe();
    return known;
  }
  const tab = google.addTab(freeName(google, say(words.tab, { period })));
  tab.remember(completenessKey, period);
  return tab;
};

const leadOf = (
  { say }: Desk,
  { total: { due, onTime, late, pending, missing }, unreached = [] }: Owed,
): string => {
  const lead = due
    ? say(completenessTexts.lead, { due, onTime, late, pending, missing, filed: onTime + late })
    : say(completenessTexts.nothing);
  return unreached.length ? lead + say(words.unreached, { count: unreached.length }) : lead;
};

export const layCompleteness = (desk: Desk, owed: Owed): Tab => {
  const { say } = desk;
  const { period, units, forms, total, documents, links } = owed;
  const titleOf = (form: string) => forms.find((each) => each.form === form)?.title ?? { zh: form, en: form };
  const columns = columnsOf(period, documents, titleOf);
  const figureHeads = [
    completenessTexts.due,
    completenessTexts.onTimeHead,
    completenessTexts.late,
    completenessTexts.pending,
    completenessTexts.missing,
    words.completeRate,
    words.onTimeRate,
  ];
  const headers = [
    say(sheetWords.idHeader),
    say(completenessTexts.unit),
    ...columns.map(({ title }) => say(title)),
    ...figureHeads.map((head) => say(head)),
  ];
  const width = headers.length;
  const line = (text: string): Cell[] => ['', text, ...headers.slice(2).map(() => '')];
  const cellsOf = units.map(({ unit }) =>
    columns.map((column) => column.documents.filter((document) => document.unit === unit)),
  );
  const isUnreached = new Set(owed.unreached?.map(({ unit }) => unit));
  const rows = [
    ...units.map(({ unit, name, counts }, i): Cell[] => [
      unit,
      say(isUnreached.has(unit) ? fill(words.unreachedUnit, { unit: name }) : name),
      ...(cellsOf[i] ?? []).map((cell) => say(cellText(cell))),
      ...figuresOf(counts),
    ]),
    [totalKey, say(completenessTexts.total), ...columns.map(() => ''), ...figuresOf(total)],
  ];
  const plain = headers.map(() => null);
  const tab = tabFor(desk, period);
  tab.grow(headerRow + rows.length, width);
  const formats = headers.map((_, i) => (i < 2 + columns.length ? '@' : i < width - 2 ? '0' : '0.0'));
  tab.writeFormats(
    headerRow + 1,
    1,
    rows.map(() => formats),
  );
  tab.write(1, 1, [
    line(say(words.headline, { period: periodName(period), at: timeText(desk, owed.at) })),
    line(leadOf(desk, owed)),
    line(say(words.link) + links[desk.language]),
    headers,
    ...rows,
  ]);
  tab.writeColours(headerRow, 1, [
    headers.map(() => headerColour),
    ...cellsOf.map((cells) => [
      null,
      null,
      ...cells.map((cell) => {
        const status = mostUrgent(cell);
        return status ? colours[status] : null;
      }),
      ...figureHeads.map(() => null),
    ]),
    plain,
  ]);
  tab.writeWeights(
    headerRow,
    1,
    [headers, ...rows].map((_, i) => headers.map(() => i === 0 || i === rows.length)),
  );
  tab.style({ row: 1, column: 2, rows: 1, columns: 1 }, { bold: true, size: 14 });
  tab.style({ row: 2, column: 2, rows: 2, columns: 1 }, { colour: '#444444' });
  tab.style(
    { row: headerRow, column: 1, rows: 1, columns: width },
    { align: 'center', middle: true, wrap: true },
  );
  // Below the header, so that a name longer than its column is read to its end.
  tab.style(
    { row: headerRow + 1, column: 2, rows: rows.length, columns: width - 1 },
    { middle: true, wrap: true },
  );
  // Before the columns get their widths, which the heights of all rows follow.
  layDues(desk, tab, owed, headerRow + rows.length + 2);
  tab.widths(1, [
    40,
    200,
    ...columns.map(() => (period.length === 4 ? 170 : 150)),
    ...figureHeads.map(() => 80),
  ]);
  tab.freeze(headerRow);
  tab.hideColumn(1);
  return tab;
};
