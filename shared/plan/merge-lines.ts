/**
 * What becomes of the projects of units in the plan of the city where the bureau has merged them (notice 86): one stays,
 * with those who hold it together, the others are struck with the reason. The units' own plans are left as approved, so
 * a merger that is taken back brings every project back.
 */
import type { Row } from '../form/define-form.ts';
import type { ProjectRow } from '../tables/rows.ts';

/** A row of 项目归并登记表 in force (shared/forms/plan-merge.ts). */
export type Merge = {
  readonly project: string;
  readonly others: readonly string[];
  readonly result: 'merged' | 'kept';
  readonly persons?: number;
  readonly budget?: number;
  readonly reason: string;
};
export const mergesOf = (rows: readonly Row[]): readonly Merge[] => rows as unknown as readonly Merge[];

/** A project that the plan of the city lists under another one. */
export type Struck = Pick<ProjectRow, 'code' | 'unit' | 'title'> & {
  readonly into: string;
  readonly reason: string;
};

/** Nothing is merged into a project that is not there. */
export const mergeProjects = (
  projects: readonly ProjectRow[],
  merges: readonly Merge[],
): { readonly projects: readonly ProjectRow[]; readonly struck: readonly Struck[] } => {
  const byCode = new Map(projects.map((each) => [each.code, each]));
  const merged = merges.filter(({ result, project }) => result === 'merged' && byCode.has(project));
  const struck = merged.flatMap(({ project, others, reason }) =>
    others.flatMap((code): readonly Struck[] => {
      const other = code === project ? undefined : byCode.get(code);
      return other ? [{ code, unit: other.unit, title: other.title, into: project, reason }] : [];
    }),
  );
  const gone = new Set(struck.map(({ code }) => code));
  return {
    struck,
    projects: projects
      .filter(({ code }) => !gone.has(code))
      .map((project) => {
        const parts = struck.filter(({ into }) => into === project.code);
        if (parts.length === 0) return project;
        const { persons = project.persons, budget = project.budget } =
          merged.find((each) => each.project === project.code) ?? {};
        const unlike = (name: 'unit' | 'host'): readonly string[] => [
          ...new Set(
            parts
              .map(({ code }) => byCode.get(code)?.[name] as string)
              .filter((each) => each !== project[name]),
          ),
        ];
        const [units, hosts] = [unlike('unit'), unlike('host')];
        return {
          ...project,
          persons,
          budget,
          ...(units.length && { jointUnits: units }),
          ...(hosts.length && { jointHosts: hosts.join('、') }),
        };
      }),
  };
};

/** Of each project the one it was merged into, and those that it was decided about with, by code. */
export const decidedOf = (
  merges: readonly Merge[],
): {
  readonly into: ReadonlyMap<string, string>;
  readonly with: ReadonlyMap<string, ReadonlySet<string>>;
} => {
  const [into, together] = [new Map<string, string>(), new Map<string, Set<string>>()];
  for (const { project, others, result } of merges) {
    const all = [project, ...others];
    for (const code of all) together.set(code, new Set([...(together.get(code) ?? []), ...all]));
    if (result === 'merged') for (const code of others) into.set(code, project);
  }
  return { into, with: together };
};
