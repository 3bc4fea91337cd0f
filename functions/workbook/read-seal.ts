/** The seal of a file that was downloaded from here. */
import type { Cell } from '../../shared/form/define-form.ts';
import { listTabs } from './list-tabs.ts';
import { readCells } from './read-cells.ts';
import type { Parts } from './relationships.ts';
import { parseSeal, type Seal, sealSheet } from './seal.ts';

/** Lines of a seal that are looked at. */
const sealLimit = 20;

/** undefined when the file was not downloaded from here. @throws Problem bad-workbook */
export const readSeal = async (parts: Parts): Promise<Seal | undefined> => {
  const tab = listTabs(parts).tabs.find(({ name }) => name === sealSheet);
  if (!tab) return undefined;
  const lines: Cell[][] = [];
  await readCells(parts, tab, (_, cells) => lines.push(cells) < sealLimit);
  return lines.length ? parseSeal(lines) : undefined;
};
