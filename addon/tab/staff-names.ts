/**
 * Names of the people on a staff list, by row, from the tab of the list in this spreadsheet: the bureau tells masks
 * alone. A name whose surname is not the mask's was typed over another person's and is nobody's here.
 */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { staffList } from '../../shared/forms/staff-list.ts';
import type { Google } from '../google/interface.ts';
import { Refusal } from '../google/refusal.ts';
import { readGrid } from './read-grid.ts';
import { documentKey, documentText } from './seal.ts';

type Told = Pick<BodyOf<'readStaffHours'>, 'unit' | 'year' | 'people'>;

/** Undefined where the list is not open, or nothing in its tab looks like its header. */
export const staffNames = (
  google: Google,
  { unit, year, people }: Told,
): ReadonlyMap<string, string> | undefined => {
  const text = documentText({ kind: 'fill', unit, form: staffList.id, period: year });
  const tab = google.tabRemembering(documentKey, text);
  if (!tab) return undefined;
  try {
    const { columnAt, rows, ids } = readGrid(google, tab, staffList, { keepIds: true });
    const column = columnAt.indexOf('name');
    const masks = new Map(people.map(({ row, mask }) => [row, mask] as const));
    const names = rows.map((cells, i) => [ids[i] as string, String(cells[column] ?? '').trim()] as const);
    return new Map(
      names.filter(([id, name]) => {
        const surname = String.fromCodePoint(name.codePointAt(0) ?? 63);
        return masks.get(id)?.indexOf(`${surname}*`) === 0;
      }),
    );
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
};
