/** What was promised for and applied for on registers, by project. */
import type { Row } from '../../shared/form/define-form.ts';
import { findUnit } from '../../shared/ground/define-city.ts';
import { isFiledBy } from '../../shared/ground/obligation.ts';
import type { Promised } from '../../shared/money/before.ts';
import { obligationOf } from '../../shared/programme/reporting-calendar.ts';
import { inLanes } from '../common/in-lanes.ts';
import { documentsOf, type ReferenceServices } from './unit-documents.ts';

/** Rows in force of a register of the unit, of these years; undefined where it files none. */
const registeredRows = async (
  id: string,
  unit: string,
  years: readonly string[],
  today: string,
  services: ReferenceServices,
): Promise<readonly Row[] | undefined> => {
  const documents = documentsOf(services, [unit], years, today, (form) => form.id === id).filter(
    ({ programme }) => {
      const filer = findUnit(programme, unit);
      return filer !== undefined && isFiledBy(obligationOf(programme, id), filer);
    },
  );
  if (documents.length === 0) return undefined;
  const states = await services.submissions.loadAll(documents.map((document) => document.id));
  const inForce = documents.flatMap((document, i) => {
    const version = states[i]?.inForce;
    return version && !version.nil ? [{ id: document.id, content: version.content }] : [];
  });
  const contents = await inLanes(inForce, ({ id: of, content }) => services.archive.read(of, content));
  return contents.flatMap((content) => ('rows' in content ? (content.rows as readonly Row[]) : []));
};

export const promisesOf = async (
  ...of: [unit: string, years: readonly string[], today: string, services: ReferenceServices]
): Promise<readonly Promised[]> =>
  ((await registeredRows('matching', ...of)) ?? []).map((row) => ({
    project: String(row.project),
    source: String(row.source),
    level: row.fiscalLevel as string | undefined,
    fen: row.amount as number,
    dueOn: String(row.dueOn),
  }));

/**
 * Levels of government that the unit applied to for each of its projects (notice 80).
 * @returns undefined where the unit applies to none, as an enterprise
 */
export const appliedFor = async (
  ...of: [unit: string, years: readonly string[], today: string, services: ReferenceServices]
): Promise<((project: string) => readonly string[]) | undefined> => {
  const rows = await registeredRows('fiscal-application', ...of);
  return (
    rows && ((project) => rows.flatMap((row) => (row.project === project ? [String(row.fiscalLevel)] : [])))
  );
};
