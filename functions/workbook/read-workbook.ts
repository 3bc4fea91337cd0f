/**
 * An xlsx file as the grid that the add-on reads from a tab: the header wherever people moved it to, rows
 * without the styled blanks programs leave behind, ids kept or given.
 */
import type { Form } from '../../shared/form/define-form.ts';
import { searchDepth } from '../../shared/form/find-header-row.ts';
import { badWorkbook, noHeader } from './fault.ts';
import type { Grid } from './grid.ts';
import { gridOf } from './grid-of.ts';
import { homeTabs, isContent, type Look, likeliest, lookOf } from './likeliest-tab.ts';
import { listTabs } from './list-tabs.ts';
import { readTab } from './read-tab.ts';
import type { Parts } from './relationships.ts';
import { sealSheet } from './seal.ts';
import { surveySheet } from './survey-sheet.ts';

/** Tabs of a file that are looked through for the form. */
const tabsTried = 20;
/** Elements of texts and styles, which are gone through anew for every tab that is looked at. */
const sharedLimit = 3_000_000;

/**
 * The form's tab: a visible one before a hidden one, one with rows before an empty one, one with more of the form's
 * columns before a summary.
 * @param shared elements of texts and styles in it
 * @throws Problem bad-workbook, too-many-rows
 */
export const readGrid = async (form: Form, parts: Parts, shared = 0): Promise<Grid> => {
  const { tabs, telling } = listTabs(parts);
  // The home that comes with a form of ours; in a table of one's own a tab of that name may be anything.
  const isOurs = tabs.some(({ name }) => name === sealSheet);
  const all = tabs.filter((tab) => isContent(tab) && !(isOurs && homeTabs.includes(tab.name)));
  const looked = Math.min(tabsTried, Math.floor(sharedLimit / Math.max(1, shared)));
  const filled = all.slice(0, Math.max(1, looked));
  const inOrder = [...filled.filter(({ hidden }) => !hidden), ...filled.filter(({ hidden }) => hidden)];
  // One tab is read at once; of several the first rows tell which it is.
  const looks: Look[] = [];
  if (inOrder.length > 1)
    for (const tab of inOrder)
      looks.push(lookOf(form, tab, await readTab(form, parts, tab, [], searchDepth)));
  const own = inOrder.length > 1 ? likeliest(looks)?.tab : inOrder[0];
  const survey = own && surveySheet(own.part, telling);
  const read = own && (await readTab(form, parts, own, survey?.merges));
  if (!own || !read) throw filled.length < all.length ? badWorkbook('too-many-texts') : noHeader(form);
  // Hidden lists and notes are nobody's data; rows of the form are, wherever they stand.
  const others = [
    ...looks
      .filter(({ tab, hasRows }) => tab !== own && (!tab.hidden || hasRows))
      .map(({ tab, hasRows }) => ({ name: tab.name, table: hasRows })),
    ...all.slice(filled.length).flatMap(({ name, hidden }) => (hidden ? [] : [{ name, table: false }])),
  ];
  const grid = gridOf(form, read.rows, read.found, {
    ...survey,
    tabs: others,
    ...(own.hidden && { hiddenTab: own.name }),
  });
  return others.length ? { ...grid, tab: own.name } : grid;
};
