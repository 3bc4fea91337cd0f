/** What projects are tied to, as a paper names it: a plan holds codes of registers, and what is issued stands for itself. */
import type { RegisterTarget } from '../../shared/form/define-form.ts';
import type { ProjectRow } from '../../shared/tables/rows.ts';
import { inLanes } from '../common/in-lanes.ts';
import { type RegisterServices, readEntries } from '../registers/read-entries.ts';
import { formsReferredAs } from '../registers/refer-to-rows.ts';

const linked = {
  majorProject: 'major-project',
  talentProgramme: 'major-project',
  basis: 'basis',
} as const satisfies { readonly [column in keyof ProjectRow]?: RegisterTarget };
const columns = Object.keys(linked) as (keyof typeof linked)[];

/** The same projects, with titles in place of codes; a code that no register has any more stays. */
export const nameLinks = async (
  projects: readonly ProjectRow[],
  year: string,
  services: RegisterServices,
): Promise<readonly ProjectRow[]> => {
  const targets = new Set(
    columns.flatMap((name) => (projects.some((row) => row[name] !== undefined) ? [linked[name]] : [])),
  );
  const forms = [...targets].flatMap((target) => formsReferredAs(services, target));
  const entries = await inLanes(forms, (form) => readEntries(form, year, services));
  const titles = new Map(entries.flat().map(({ code, title }) => [code, title]));
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
