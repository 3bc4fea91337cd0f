/** What a unit held in a year and who took part, from its documents in force. */
import type { RosterLine } from '../../shared/certificates/eligible.ts';
import { traineeRoster } from '../../shared/forms/trainee-roster.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import type { ClassRow, LedgerRow, ProjectRow } from '../../shared/tables/rows.ts';
import { inLanes } from '../common/in-lanes.ts';
import { documentsOf, mayBeNamedBy, readSaid, type Said } from '../references/unit-documents.ts';
import type { ClassServices } from './document-of-class.ts';

/** What a unit held and who took part, for however many classes are looked at. */
export type HeldBy = {
  readonly classes: ReadonlyMap<string, ClassRow>;
  readonly projects: ReadonlyMap<string, ProjectRow>;
  readonly lines: ReadonlyMap<string, readonly RosterLine[]>;
};

/**
 * A class is reported in the months of its year, or in those of the next.
 * @param only reads rosters that name this class alone
 */
export const readHeld = async (
  unit: string,
  year: string,
  today: string,
  services: ClassServices,
  only?: string,
): Promise<HeldBy> => {
  const documents = documentsOf(
    services,
    mayBeNamedBy(services, unit, today),
    [year, String(Number(year) + 1)],
    today,
    ({ id, referredAs }) => id === traineeRoster.id || referredAs === 'class' || referredAs === 'project',
  );
  const said = await readSaid(documents, services);
  const offered = said.flatMap((each) => [...each.offered]);
  const ofType = <R extends LedgerRow>(type: R['type']) =>
    new Map(offered.filter(([, row]) => row.type === type)) as unknown as ReadonlyMap<string, R>;
  const rosters = said.filter(
    ({ form, named }) => form.id === traineeRoster.id && (only === undefined || named('class').has(only)),
  );
  const lines = await linesOf(rosters, services);
  return { classes: ofType<ClassRow>('class'), projects: ofType<ProjectRow>('project'), lines };
};

type RosterRow = Omit<RosterLine, 'row' | 'roster' | 'rosterVersion' | 'oldNumber'> & {
  readonly class: string;
  readonly certificate?: string;
};

/** By class; rosters that the ledgers have set aside count nowhere. */
const linesOf = async (
  rosters: readonly Said[],
  { submissions, archive }: ClassServices,
): Promise<HeldBy['lines']> => {
  const states = await submissions.loadAll(rosters.map(({ id }) => id));
  const contents = await inLanes(rosters.keys(), async (i) => {
    const { id } = rosters[i] as Said;
    const { inForce, aside } = states[i] as DocumentState;
    if (!inForce || inForce.nil || aside) return [];
    const { rows, ids } = await archive.read(id, inForce.content);
    return (rows as unknown as readonly RosterRow[]).flatMap((row, at) =>
      row.person === undefined
        ? []
        : [
            {
              code: row.class,
              line: lineOf(row, ids[at] as string, documentPath(id), inForce.version),
            },
          ],
    );
  });
  const lines = new Map<string, RosterLine[]>();
  for (const { code, line } of contents.flat()) {
    const known = lines.get(code);
    if (known) known.push(line);
    else lines.set(code, [line]);
  }
  return lines;
};

const lineOf = (
  { person, mask, name, hours, onlineHours, result, certificate }: RosterRow,
  row: string,
  roster: string,
  rosterVersion: number,
): RosterLine => ({
  row,
  person,
  mask,
  name,
  hours,
  ...(onlineHours !== undefined && { onlineHours }),
  result,
  ...(certificate !== undefined && { oldNumber: certificate }),
  roster,
  rosterVersion,
});
