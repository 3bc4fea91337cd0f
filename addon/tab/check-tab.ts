/** The check of a tab before anything is sent: the same check as the bureau's. */
import { type CheckedSheet, checkSheet } from '../../shared/form/check-sheet.ts';
import type { Desk } from '../google/desk.ts';
import { isFresh, tryKnown } from './known-document.ts';
import { contextOf, type OpenTab, openActiveTabAsKnown } from './open-tab.ts';

export type CheckedTab = OpenTab & { readonly checked: CheckedSheet };

export const checkOpenTab = (open: OpenTab): CheckedTab => ({
  ...open,
  checked: checkSheet(open.form, open.grid, contextOf(open)),
});

/**
 * By what was known when the form was opened; where that finds an error, which may be one no longer, by what is known now.
 * @param prepare what is done to the tab before
 * @returns `asOf` instant of what it was checked by, where that is no longer fresh
 */
export const checkAsKnown = (
  desk: Desk,
  prepare: (open: OpenTab) => OpenTab = (open) => open,
): CheckedTab & { readonly asOf?: string } => {
  const opened = openActiveTabAsKnown(desk);
  const open = checkOpenTab(prepare(opened));
  const hasErrors = open.checked.issues.some(({ severity }) => severity === 'error');
  const anew = hasErrors && opened.recalled ? tryKnown(desk, open.seal) : undefined;
  if (anew) return checkOpenTab({ ...open, known: anew.known });
  return isFresh(desk, opened) ? open : { ...open, asOf: opened.at };
};
