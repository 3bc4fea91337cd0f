/**
 * What projects are tied to, as a paper names it: a plan holds codes of registers, and what is issued stands for itself.
 * Both registers are the bureau's and carried, so the latest one in force has every row.
 */
import type { Form } from '../../shared/form/define-form.ts';
import { legalBasis } from '../../shared/forms/legal-basis.ts';
import { majorProject } from '../../shared/forms/major-project.ts';
import { entriesOf } from '../../shared/registers/entries.ts';
import type { ProjectRow } from '../../shared/tables/rows.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';

type LinkedServices = Pick<Services, 'programme' | 'submissions' | 'archive'>;

const linked = {
  majorProject,
  talentProgramme: majorProject,
  basis: legalBasis,
} as const satisfies { readonly [column in keyof ProjectRow]?: Form };
const columns = Object.keys(linked) as (keyof typeof linked)[];

/** By code; of the register in force at the year's end. */
const titlesIn = async (
  form: Form,
  year: string,
  { programme, submissions, archive }: LinkedServices,
): Promise<readonly (readonly [string, string])[]> => {
  for (let at = Number(year); at >= programme.city.years[0]; at--) {
    const id = { unit: programme.bureau, form: form.id, period: String(at) };
    const { inForce } = await submissions.load(id);
    if (inForce)
      return entriesOf(form, id, await archive.read(id, inForce.content)).map(({ code, row }) => [
        code,
        String(row.name),
      ]);
  }
  return [];
};

/** The same projects, with names in place of codes; a code that no register has any more stays. */
export const nameLinks = async (
  projects: readonly ProjectRow[],
  year: string,
  services: LinkedServices,
): Promise<readonly ProjectRow[]> => {
  const forms = new Set(
    columns.flatMap((name) => (projects.some((row) => row[name] !== undefined) ? [linked[name]] : [])),
  );
  const found = await inLanes([...forms], (form) => titlesIn(form, year, services));
  const titles = new Map(found.flat());
  if (titles.size === 0) return projects;
  return projects.map((row) => ({
    ...row,
    ...Object.fromEntries(
      columns.flatMap((name) => {
        const title = titles.get(row[name] ?? '');
        return title === undefined ? [] : [[name, title]];
      }),
    ),
  }));
};
