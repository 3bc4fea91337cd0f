/** Lines of other documents that figures of a row are counted over. */
import { planOfContent } from '../../shared/plan/compile-plan.ts';
import { monthsOf } from '../../shared/programme/days.ts';
import { findProgrammeOf } from '../../shared/programme/define-city.ts';
import { type DocumentId, documentPath } from '../../shared/submission/submission.ts';
import { ledgerOf, placeRows } from '../../shared/tables/project.ts';
import type { ClassRow, ProjectRow } from '../../shared/tables/rows.ts';
import { inLanes } from '../common/in-lanes.ts';
import { keepRecent } from '../common/keep-recent.ts';
import { planDocument } from '../plan/issued-plan.ts';
import type { ReferenceServices } from './unit-documents.ts';

export type Asked = Pick<DocumentId, 'unit' | 'period'>;

const mostRows = 20_000;
const kept = keepRecent<readonly ClassRow[]>(mostRows, ({ length }) => length + 1);

/** Classes of a year of all units, as they are in force. */
export const classesOf = async (year: string, services: ReferenceServices): Promise<readonly ClassRow[]> => {
  const programme = findProgrammeOf(services.city, year);
  const ledger = ledgerOf('class-return');
  if (!programme || !ledger) return [];
  const heads = await inLanes(monthsOf(year), (month) => services.submissions.inPeriod(month, ledger.form));
  const inForce = heads
    .flat()
    .flatMap(({ state: { inForce, aside }, ...id }) =>
      inForce && !inForce.nil && !aside ? [{ id, content: inForce.content }] : [],
    );
  const rows = await inLanes(inForce, ({ id, content }) =>
    kept(`${programme.id}/${documentPath(id)}/${content}`, async () => {
      const placed = placeRows(await services.archive.read(id, content), ledger, programme);
      return [...placed.values()].map(({ row }) => row as ClassRow);
    }),
  );
  return rows.flat();
};

/** Lines of the annual plans of these years as they were issued last. */
export const linesOf = async (
  years: readonly string[],
  { city, submissions, archive }: ReferenceServices,
): Promise<readonly Pick<ProjectRow, 'code' | 'host' | 'title'>[]> => {
  const plans = await inLanes(years, async (year) => {
    const programme = findProgrammeOf(city, year);
    if (!programme) return [];
    const id = planDocument(programme, year);
    const { inForce } = await submissions.load(id);
    return inForce ? planOfContent(programme, await archive.read(id, inForce.content)).lines : [];
  });
  return plans.flat();
};
