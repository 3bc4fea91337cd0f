/**
 * The rows of a register as they are in force, read where they are proven: heads say which version is in force, the
 * archive has it under its hash. There is no table beside them that could lag. Contents never change under their
 * hash, so a container reads each of them once.
 */
import type { Form } from '../../shared/form/define-form.ts';
import { compareRowCodes } from '../../shared/registers/codes.ts';
import { type Entry, entriesOf, holding, standing } from '../../shared/registers/entries.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import { inLanes } from '../common/in-lanes.ts';
import { keepRecent } from '../common/keep-recent.ts';
import type { Services } from '../common/services.ts';
import type { Head } from '../services/submissions.ts';
import { onlyFiler, periodsOfRegister, type RegisterServices, readHeads } from './register-heads.ts';

/** Rows kept. */
const mostRows = 20_000;
const kept = keepRecent<readonly Entry[]>(mostRows, ({ length }) => 1 + length);

const byCode = (a: Entry, b: Entry): number => compareRowCodes(a.code, b.code);

/** Rows of one document as it is in force, by number. */
export const entriesIn = async (
  form: Form,
  { state: { inForce }, ...id }: Pick<Head, 'unit' | 'form' | 'period' | 'state'>,
  archive: Pick<Services['archive'], 'read'>,
): Promise<readonly Entry[]> =>
  !inForce || inForce.nil
    ? []
    : kept(`${form.version}/${documentPath(id)}/${inForce.content}`, async () =>
        [...entriesOf(form, id, await archive.read(id, inForce.content))].sort(byCode),
      );

/** Rows of these documents that hold in the period, by unit and number. @param heads of the form, as they stood */
export const readHolding = async (
  form: Form,
  period: string,
  heads: readonly Head[],
  { city, archive }: Pick<Services, 'city' | 'archive'>,
): Promise<readonly Entry[]> => {
  const inForce = holding(
    form,
    heads.filter(({ state }) => state.inForce),
    city.units,
    period,
  );
  return standing(form, await readInForce(form, inForce, { archive }), period);
};

/** All rows of these documents, as they are in force, by unit and number. */
export const readInForce = async (
  form: Form,
  heads: readonly Head[],
  { archive }: Pick<Services, 'archive'>,
): Promise<readonly Entry[]> => {
  const entries = await inLanes(heads, (head) => entriesIn(form, head, archive));
  // Each document's are in order: those of the documents follow each other as their prefixes do.
  return entries
    .filter(({ length }) => length > 0)
    .sort(([a], [b]) => byCode(a as Entry, b as Entry))
    .flat();
};

export const readEntries = async (
  form: Form,
  period: string,
  services: RegisterServices,
): Promise<readonly Entry[]> =>
  form.register ? readHolding(form, period, await readHeads(form, period, services), services) : [];

/**
 * Rows that hold in any of these periods, those of each in their order. What one unit alone files, as the bureau its
 * registers, is asked for by name and in one request, however many years have gone by: a sheet is opened with them.
 */
export const readEntriesOf = async (
  form: Form,
  periods: readonly string[],
  services: RegisterServices,
): Promise<readonly Entry[]> => {
  const { city, submissions } = services;
  const filer = onlyFiler(city, form);
  if (filer === undefined || !form.register)
    return (await inLanes(periods, (period) => readEntries(form, period, services))).flat();
  const asked = periods.map((period) => ({ period, from: periodsOfRegister(city, form, period) }));
  const ids = [...new Set(asked.flatMap(({ from }) => from))].map((period) => ({
    unit: filer,
    form: form.id,
    period,
  }));
  const states = await submissions.loadAll(ids);
  const heads = ids.map((id, i): Head => ({ ...id, state: states[i] as Head['state'] }));
  const held = await inLanes(asked, ({ period, from }) =>
    readHolding(
      form,
      period,
      heads.filter((head) => from.includes(head.period)),
      services,
    ),
  );
  return held.flat();
};
