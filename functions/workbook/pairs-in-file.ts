/** Numbers and names out of an employer's own list, an xlsx or csv file: under any headings that say so, wherever they stand. */
import { limits, printBytes } from '../../shared/contract/limits.ts';
import type { Cell } from '../../shared/form/define-form.ts';
import { foldText } from '../../shared/form/fold-text.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { certificateSheet as words } from '../../shared/words/certificate-sheet.ts';
import { badWorkbook } from './fault.ts';
import { fileKind } from './file-kind.ts';
import { inspectWorkbook } from './inspect-workbook.ts';
import { listTabs } from './list-tabs.ts';
import { readCells } from './read-cells.ts';
import { csvText } from './read-csv.ts';
import { splitCsv } from './split-csv.ts';
import { withoutPhonetic } from './without-phonetic.ts';

/** Row of the file, from 1, and what it says; either may be empty. */
export type PairInFile = { readonly row: number; readonly number: string; readonly name: string };

/** Rows in which the headings are looked for, and tabs. */
const headerDepth = 30;
const tabsTried = 20;
/** Blank rows and notes that may stand between the lines. */
const spareRows = 100;
const numberHeader = /^(培训)?(结业)?(证书|证)(的)?(编号|号码|号)$|^CERTIFICATE(NO|NUMBER)\.?$|^NUMBER$/;
const nameHeader = /^(学员|持证人|员工)?姓名$|^(FULL)?NAME$/;

type Row = { readonly row: number; readonly cells: readonly Cell[] };

const textOf = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell).trim();

type Headers = { readonly row: number; readonly number: number; readonly name: number };
const headersOf = ({ row, cells }: Row): Headers | undefined => {
  const texts = cells.map((cell) => foldText(textOf(cell).split('\n')[0] as string));
  const [number, name] = [numberHeader, nameHeader].map((header) =>
    texts.findIndex((text) => header.test(text)),
  ) as [number, number];
  return number >= 0 && name >= 0 ? { row, number, name } : undefined;
};

/** Takes rows until there are too many of them, or it is seen that there are no headings. */
const collector = () => {
  const pairs: PairInFile[] = [];
  let headers: Headers | undefined;
  const take = ({ row, cells }: Row): boolean => {
    if (!headers) {
      headers = headersOf({ row, cells });
      return headers !== undefined || row < headerDepth;
    }
    const [number, name] = [textOf(cells[headers.number]), textOf(cells[headers.name])];
    if (number !== '' || name !== '') pairs.push({ row, number, name });
    return (
      row - headers.row <= limits.certificateChecks + spareRows && pairs.length <= limits.certificateChecks
    );
  };
  return { take, found: () => headers && pairs };
};

const pairsOfCsv = (bytes: Buffer): readonly PairInFile[] | undefined => {
  const text = csvText(bytes);
  for (const separator of [',', '\t', ';']) {
    const { take, found } = collector();
    splitCsv(text, separator, 1, headerDepth + limits.certificateChecks + spareRows + 2).every((cells, i) =>
      take({ row: i + 1, cells }),
    );
    const pairs = found();
    if (pairs) return pairs;
  }
  return undefined;
};

const pairsOfXlsx = async (bytes: Buffer): Promise<readonly PairInFile[] | undefined> => {
  const { parts: inspected, phonetic } = inspectWorkbook(bytes);
  const parts = phonetic ? withoutPhonetic(inspected) : inspected;
  const shown = listTabs(parts).tabs.filter(({ hidden }) => !hidden);
  for (const tab of shown.slice(0, tabsTried)) {
    const { take, found } = collector();
    await readCells(parts, tab, (at, cells) => take({ row: at + 1, cells }));
    const pairs = found();
    if (pairs) return pairs;
  }
  return undefined;
};

/** @throws Problem too-large, bad-workbook, too-many-rows; nothing has been looked up then */
export const pairsInFile = async (given: Uint8Array): Promise<readonly PairInFile[]> => {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  if (bytes.length > limits.body) throw new Problem('too-large', { limit: printBytes(limits.body) });
  const pairs = fileKind(bytes) === 'xlsx' ? await pairsOfXlsx(bytes) : pairsOfCsv(bytes);
  if (!pairs) throw badWorkbook('no-pairs', { number: words.number, name: words.name });
  if (pairs.length > limits.certificateChecks)
    throw new Problem('too-many-pairs', { limit: limits.certificateChecks });
  if (pairs.length === 0) throw badWorkbook('no-lines');
  return pairs;
};
