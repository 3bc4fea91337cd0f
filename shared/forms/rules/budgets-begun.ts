import type { Form, Row } from '../../form/define-form.ts';
import { wholeLine } from '../columns/budget-lines.ts';
import { levelOfProject } from './level-of-task.ts';

/** Of each project of the plan that no return has told of yet, its budget by source. */
export const budgetsBegun: NonNullable<Form['begins']> = {
  from: { zh: '年度计划', en: 'Annual plan' },
  by: ['project'],
  rows: (context) =>
    context.references.project
      .filter(({ money, facts }) => money === undefined && facts.unit === context.unit)
      .flatMap((project): readonly Row[] => {
        const sources = (project.facts.sources as readonly string[] | undefined) ?? [];
        return sources.map((source) => ({
          project: project.code,
          source,
          fiscalLevel: source === 'government' ? levelOfProject(project, context) : undefined,
          line: wholeLine.code,
          budgeted: sources.length === 1 ? project.facts.budget : undefined,
        }));
      }),
};
