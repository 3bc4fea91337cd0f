/** The check of a tab before anything is sent: the same check as the bureau's. */
import { type CheckedSheet, checkSheet } from '../../shared/form/check-sheet.ts';
import { contextOf, type OpenTab } from './open-tab.ts';

export type CheckedTab = OpenTab & { readonly checked: CheckedSheet };

export const checkOpenTab = (open: OpenTab): CheckedTab => ({
  ...open,
  checked: checkSheet(open.form, open.grid, contextOf(open)),
});
