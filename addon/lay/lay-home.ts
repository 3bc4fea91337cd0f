/**
 * The home, the first tab of the spreadsheet, written anew each time: column A, hidden, names the document of a line, B is
 * its tick, C to H are the cells, I links to the tab where it is open already. Ticks that people have set stay.
 */
import type { Cell } from '../../shared/form/define-form.ts';
import { findUnit } from '../../shared/ground/define-city.ts';
import { isFiledBy } from '../../shared/ground/obligation.ts';
import { homeLines } from '../../shared/home/home-lines.ts';
import type { Home, HomeLine } from '../../shared/home/line.ts';
import { findForm, findProgramme } from '../../shared/programme/programmes.ts';
import { homeWords as words } from '../../shared/words/home.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { registersOf } from '../tab/choose-register.ts';
import {
  documentIn,
  homeKey,
  homeTabIn,
  homeText,
  markOf,
  rememberHome,
  tickedKeys,
  unreadIn,
} from '../tab/home-tab.ts';
import { documentKey } from '../tab/seal.ts';
import { cellColumns, choiceOf, coloursOf, isBold, isObject, ruleOf, shownOf } from './home-cells.ts';
import { linkToCell, linkToPage } from './link-cell.ts';
import { freeName } from './list-tab.ts';
import { timeText } from './status-line.ts';

/** Column of the ticks; the cells begin behind it, the link follows them. */
export const tickColumn = 2;
export const firstCell = 3;
const linkColumn = firstCell + cellColumns;
const widths = [40, 44, 200, 95, 145, 90, 235, 310, 80];

/** Titles of the forms that the person's unit submits; of a unit that the add-on does not know, all there are. */
const formTitles = ({ say }: Desk, { person, programme: { id } }: Home): readonly string[] => {
  const programme = findProgramme(id);
  const unit = findUnit(programme, person.unit);
  return programme.obligations
    .filter((obligation) => !unit || isFiledBy(obligation, unit))
    .map(({ form }) => say(findForm(programme, form).title));
};

/** Formulas, which must not be written as text. */
const writeLinks = (
  tab: Tab,
  lines: readonly HomeLine[],
  opened: ReadonlyMap<string, number>,
  text: string,
): void => {
  const formulas = lines.map(({ key }) => {
    const gid = key === undefined ? undefined : opened.get(documentIn(key));
    return [gid === undefined ? '' : linkToCell(gid, 1, 1, text)];
  });
  tab.writeBack(1, linkColumn, formulas);
  lines.forEach(({ cells }, i) => {
    cells.forEach((cell, j) => {
      if (isObject(cell) && 'url' in cell)
        tab.writeBack(i + 1, firstCell + j, [[linkToPage(cell.url, cell.text)]]);
    });
  });
};

/** Lines that stand below each other and wrap: names and reasons are longer than their columns. */
const wrapRuns = (tab: Tab, lines: readonly HomeLine[]): void => {
  for (let i = 0; i < lines.length; i++) {
    const first = i;
    while (lines[i]?.kind === 'line' || lines[i]?.kind === 'head') i++;
    if (i > first) {
      const rows = { row: first + 1, rows: i - first };
      tab.style({ ...rows, column: firstCell, columns: cellColumns + 1 }, { middle: true, wrap: true });
      tab.style({ ...rows, column: tickColumn, columns: 1 }, { align: 'center', middle: true });
    }
  }
};

const tabFor = ({ google, say }: Desk): { readonly tab: Tab; readonly known: boolean } => {
  const known = google.tabRemembering(homeKey, homeText);
  return known
    ? { tab: known, known: true }
    : { tab: google.addTab(freeName(google, say(words.home)), 'first'), known: false };
};

export const layHome = (desk: Desk, home: Home): Tab => {
  const { google, say, language } = desk;
  const opened = google.gidsRemembering(documentKey);
  const { tab, known } = tabFor(desk);
  const old = known ? homeTabIn(desk) : undefined;
  const before = old?.raw ?? [];
  const ticked = new Set(tickedKeys(before));
  const kept = unreadIn(desk, old, home);
  const asking = {
    forms: formTitles(desk, home),
    registers: registersOf(findProgramme(home.programme.id)).map(({ title }) => say(title)),
  };
  const lines = homeLines(home, { say, language, time: (instant) => timeText(desk, instant) }, asking);
  const height = Math.max(lines.length, before.length);
  if (known) tab.wipe();
  tab.grow(height, linkColumn);
  const blank = Array.from({ length: cellColumns }, () => '');
  tab.writeFormats(
    1,
    firstCell,
    lines.map(({ cells }) =>
      blank.map((_, i) => (isObject(cells[i] ?? '') && 'url' in Object(cells[i]) ? 'General' : '@')),
    ),
  );
  tab.write(
    1,
    1,
    lines.map(({ kind, key, cells }): Cell[] => [
      kind === 'head' ? say(sheetWords.idHeader) : (key ?? markOf(cells.map(choiceOf))),
      kind === 'head' ? say(words.tick) : key === undefined ? '' : ticked.has(key),
      ...blank.map((_, i) => shownOf(cells[i], kept)),
    ]),
  );
  tab.writeColours(1, firstCell, lines.map(coloursOf));
  tab.writeWeights(
    1,
    1,
    lines.map((line) => Array.from({ length: linkColumn }, () => isBold(line))),
  );
  tab.writeRules(
    1,
    tickColumn,
    Array.from({ length: height }, (_, i) => {
      const line = lines[i];
      return [line?.key === undefined ? null : 'tick', ...blank.map((__, j) => ruleOf(line?.cells[j]))];
    }),
  );
  writeLinks(tab, lines, opened, say(words.open));
  wrapRuns(tab, lines);
  tab.style({ row: 1, column: firstCell, rows: 1, columns: 1 }, { size: 14 });
  // Each time: rows are made as tall as what now stands in them.
  tab.widths(1, widths);
  if (!known) {
    tab.hideColumn(1);
    tab.freeze(1);
  }
  rememberHome(
    tab,
    {
      own: home.person.unit,
      person: home.person.email,
      ...(home.settings && { mail: home.settings.mail }),
    },
    known,
  );
  return tab;
};
