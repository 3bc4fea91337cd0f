/**
 * What the rows of a sheet add up to against what was asked for, in the line about unit and period: a plan
 * against the unit's target, the targets against the city's figure; and the guide a plan follows. Written anew whenever the rows were read.
 */
import { headOf } from '../../shared/form/head-of.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Grid } from '../tab/grid.ts';
import type { Known } from '../tab/known-document.ts';
import { contextOf, formOf, type OpenTab } from '../tab/open-tab.ts';
import type { Seal } from '../tab/seal.ts';
import { writeAbout } from './lay-document.ts';
import { aboutOf } from './status-line.ts';

/** Empty where the form has no such line, the unit no target and the plan no guide. */
export const headLine = (
  desk: Desk,
  { seal, known }: { readonly seal: Seal; readonly known: Known },
  cells: Pick<Grid, 'headers' | 'rows' | 'ids'>,
): string => {
  const line = headOf(formOf(seal), cells, contextOf({ seal, known }), known.guide);
  return line ? desk.say(line) : '';
};

const signedBegins = (['zh', 'en'] as const).map((language) => {
  const [begin] = sheetWords.aboutSigned[language].split('{');
  return begin as string;
});

/** Who signed the version the sheet shows; a colleague's newer one is reported by the refresh and not here. */
const signedIn = (about: string): string => {
  const at = Math.max(...signedBegins.map((begin) => about.indexOf(begin)));
  return at < 0 ? '' : about.slice(at);
};

/** Brings the line up to date after the rows were read; a sheet without one is left alone. */
export const renewHead = (desk: Desk, open: OpenTab, grid: Grid = open.grid): void => {
  const line = headLine(desk, open, grid);
  if (!line) return;
  const now = grid.about?.text ?? '';
  const about = aboutOf(desk, { ...open.known, standing: undefined }, line) + signedIn(now);
  if (about !== now) writeAbout(open.tab, grid, about);
};
