import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { streamXlsxRows } from 'hucre/xlsx';
import { inspectWorkbook } from '../../functions/workbook/inspect-workbook.ts';
import { readSeal } from '../../functions/workbook/read-seal.ts';
import { readGrid } from '../../functions/workbook/read-workbook.ts';
import { sealSheet } from '../../functions/workbook/seal.ts';
import { writeWorkbook } from '../../functions/workbook/write-workbook.ts';
import { layoutSheet } from '../../shared/form/sheet-layout.ts';
import { traineeRoster } from '../../shared/forms/trainee-roster.ts';
import { againstFloor, atMost, type Bench } from './figure.ts';
import { givenContext, givenRoster, period, unit } from './given-roster.ts';
import { compareWork, threadClock } from './measure.ts';

const rosterFile = async (rows: number): Promise<Buffer> => {
  const sheet = givenRoster(rows);
  return Buffer.from(
    await writeWorkbook({
      name: traineeRoster.title.zh,
      title: traineeRoster.title.zh,
      about: '',
      status: '',
      columns: layoutSheet(traineeRoster, givenContext(rows), 'zh'),
      rows: sheet.rows,
      ids: sheet.ids,
      seal: {
        programme: 'qingdao-2013-2020',
        form: traineeRoster.id,
        formVersion: traineeRoster.version,
        unit,
        period,
        baseVersion: 0,
      },
    }),
  );
};

/** The library alone, over the two sheets that matter: rows kept as they come. */
const readAlone = async (bytes: Buffer): Promise<unknown[]> => {
  const rows: unknown[] = [];
  for (const sheet of [sealSheet, 0])
    for await (const { values } of streamXlsxRows(bytes, { sheet })) rows.push(values);
  return rows;
};

const growthOf = async (small: Buffer, large: Buffer): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'zhixin-xlsx-'));
  const files = [small, large].map((bytes, i) => {
    const file = join(folder, `${i}.xlsx`);
    writeFileSync(file, bytes);
    return file;
  });
  const program = fileURLToPath(new URL('floor/read-workbook.ts', import.meta.url));
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [program, ...files]);
    return Number(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** From the bytes of an xlsx file to the grid that is checked, with all its limits, next to the library alone. */
export const readXlsx: Bench = {
  name: 'xlsx',
  async run({ rosterRows, rounds }) {
    const bytes = await rosterFile(rosterRows);
    const read = async () => {
      const { parts } = inspectWorkbook(bytes);
      await readSeal(parts);
      return readGrid(traineeRoster, parts);
    };
    const { rows } = await read();
    if (rows.length !== rosterRows) throw new Error(`${rows.length} rows came back`);
    const { ours, floor } = await compareWork(
      { ours: read, floor: () => readAlone(bytes) },
      { clock: threadClock, rounds },
    );
    const growth = await growthOf(await rosterFile(10), bytes);
    return [
      againstFloor(`read ${rosterRows} rows from xlsx`, ours, floor, 1.3, 'ms'),
      atMost('memory above idle for that', growth, 100, 'MB'),
    ];
  },
};
