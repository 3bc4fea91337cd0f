/** What stands in the tab of a register. A row is known by the code that people see; the hidden one is for a tab without. */
import { forms } from '../../shared/programme/programmes.ts';
import { parseRowCode } from '../../shared/registers/codes.ts';
import { registerWords } from '../../shared/words/registers.ts';
import type { Area, Tab } from '../google/interface.ts';
import { firstListRow, listIdOf } from '../lay/list-tab.ts';

const prefix = 'register/';
export const registerId = (form: string): string => prefix + form;

/** Form whose register the tab lists; undefined for any other tab. */
export const registerIn = (tab: Tab): string | undefined => {
  const id = listIdOf(tab);
  return id?.indexOf(prefix) === 0 ? id.slice(prefix.length) : undefined;
};

/** Codes of the rows selected, from above; rows without one are left out. */
export const selectedCodes = (tab: Tab, { row, rows }: Pick<Area, 'row' | 'rows'>): readonly string[] => {
  const raw = tab.readAll();
  const { zh, en } = registerWords.code;
  const at = Math.max(
    0,
    (raw[1] ?? []).findIndex((text) => text === zh || text === en),
  );
  return raw
    .slice(Math.max(firstListRow, row) - 1, Math.max(0, row - 1 + rows))
    .map((line) => String(line[at] ?? '').trim())
    .filter((code) => parseRowCode(forms, code) !== undefined);
};
