/** From an uploaded file to the document it is and the cells it holds, for checking and submitting alike. */
import { limits, printBytes } from '../../shared/contract/limits.ts';
import { type Form, readsVersion } from '../../shared/form/define-form.ts';
import { applyMapping, type Mapping, noMapping, withHeaders } from '../../shared/form/map-columns.ts';
import { matchHeaders } from '../../shared/form/match-headers.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { periodName } from '../../shared/ground/period.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { type City, programmeOf } from '../../shared/programme/define-city.ts';
import { findForm } from '../../shared/programme/programmes.ts';

import type { DocumentId } from '../../shared/submission/submission.ts';
import { sealedThings } from '../../shared/words/workbook.ts';
import { badWorkbook } from './fault.ts';
import { fileKind } from './file-kind.ts';
import type { Grid } from './grid.ts';
import { inspectWorkbook } from './inspect-workbook.ts';
import { csvText, readCsv } from './read-csv.ts';
import { readSeal } from './read-seal.ts';
import { readGrid } from './read-workbook.ts';
import type { Seal } from './seal.ts';
import { withoutPhonetic } from './without-phonetic.ts';

/** What a request says of the file; it must not contradict the file's seal. */
export type Meant = { readonly [name in keyof DocumentId]?: string | undefined } & {
  readonly baseVersion?: number | undefined;
  /** Of a table with headers of its own. */
  readonly mapping?: Mapping | undefined;
};
export type OpenWorkbook = {
  readonly id: DocumentId;
  /** The one its period belongs to. */
  readonly programme: Programme;
  readonly form: Form;
  readonly formVersion: number;
  readonly baseVersion: number;
  readonly sealed: boolean;
  readonly grid: Grid;
  /** Columns of the file: those of the grid behind them came of the mapping. */
  readonly width: number;
};
type Known = { readonly id: DocumentId; readonly formVersion?: number; readonly baseVersion: number };

/** How people call what the seal and the request name. */
const named = (programme: Programme, thing: keyof DocumentId, value: string) => {
  if (thing === 'unit') return nameOfUnit(programme, value);
  return thing === 'form' ? findForm(programme, value).title : periodName(value);
};

const refuseOther = (programme: Programme, seal: Seal, meant: Meant): void => {
  if (seal.programme !== programme.id)
    throw new Problem('wrong-seal', {
      what: sealedThings.programme,
      given: seal.programme,
      asked: programme.id,
    });
  for (const thing of ['form', 'unit', 'period'] as const) {
    const asked = meant[thing];
    if (asked === undefined || asked === seal[thing]) continue;
    throw new Problem('wrong-seal', {
      what: sealedThings[thing],
      given: named(programme, thing, seal[thing]),
      asked: named(programme, thing, asked),
    });
  }
};

const identify = (city: City, seal: Seal | undefined, meant: Meant): Known => {
  if (seal) {
    refuseOther(programmeOf(city, seal.period), seal, meant);
    const { unit, form, period, formVersion, baseVersion } = seal;
    return { id: { unit, form, period }, formVersion, baseVersion };
  }
  const { form, unit, period } = meant;
  if (!form || !unit || !period) throw badWorkbook('no-seal');
  return { id: { form, unit, period }, baseVersion: 0 };
};

/**
 * The cells under the form's headers. A column that is missing from a file of ours was taken out, and is not made up
 * for by another unless somebody says so.
 */
const mapped = (form: Form, grid: Grid, mapping: Mapping | undefined, sealed: boolean): Grid => {
  if (sealed && !mapping) return grid;
  const cells = applyMapping(form, grid, mapping ?? noMapping);
  return { ...cells, columnAt: matchHeaders(form, cells.headers).columnAt };
};

/** A file's seal, which a csv has none of, and its cells as soon as the form is known. */
type Opened = { readonly seal: Seal | undefined; readonly read: (form: Form) => Promise<Grid> };

const openXlsx = async (given: Buffer): Promise<Opened> => {
  const { externalLinks, phonetic, parts: inspected, shared } = inspectWorkbook(given);
  const parts = phonetic ? withoutPhonetic(inspected) : inspected;
  const read = async (form: Form): Promise<Grid> => {
    const grid = await readGrid(form, parts, shared);
    return externalLinks ? { ...grid, around: { ...grid.around, externalLinks } } : grid;
  };
  return { seal: await readSeal(parts), read };
};

const openFile = async (file: Buffer): Promise<Opened> => {
  if (file.length > limits.body) throw new Problem('too-large', { limit: printBytes(limits.body) });
  if (fileKind(file) === 'xlsx') return openXlsx(file);
  const text = csvText(file);
  return { seal: undefined, read: async (form) => readCsv(form, text) };
};

/**
 * @param refuse looks at the document once it is known, before any cell is read
 * @throws Problem too-large, bad-workbook, wrong-seal, unknown-form, outdated-form, too-many-rows
 */
export const openWorkbook = async (
  bytes: Uint8Array,
  city: City,
  meant: Meant,
  refuse: (id: DocumentId, programme: Programme) => void = () => {},
): Promise<OpenWorkbook> => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { seal, read } = await openFile(file);
  const { id, formVersion, baseVersion } = identify(city, seal, meant);
  const programme = programmeOf(city, id.period);
  refuse(id, programme);
  const form = findForm(programme, id.form);
  if (formVersion !== undefined && !readsVersion(form, formVersion))
    throw new Problem('outdated-form', { version: formVersion, current: form.version });
  const { mapping } = meant;
  const grid = await read(withHeaders(form, mapping ?? noMapping));
  const sealed = seal !== undefined;
  return {
    id,
    programme,
    form,
    formVersion: formVersion ?? form.version,
    baseVersion: meant.baseVersion ?? baseVersion,
    sealed,
    grid: mapped(form, grid, mapping, sealed),
    width: grid.headers.length,
  };
};
