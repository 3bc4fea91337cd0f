/** The annual plan as it was issued and changed beside what is approved now: both states, and how one became the other. */
import { fill, same } from '../ground/bilingual.ts';
import { planReportTexts as words } from '../words/plan.ts';
import type { Filing } from './filing.ts';
import type { Projects } from './sections/projects.ts';
import type { Table } from './table.ts';

/** Nothing before the plan is issued. @param approved projects, where they are not those of the plan */
export const printIssues = (
  documents: readonly Filing[],
  { plannedProjects }: Pick<Projects, 'plannedProjects'>,
  approved = plannedProjects.at(-1) ?? 0,
): readonly Table[] => {
  const issues = documents.find(({ issues: told }) => told !== undefined)?.issues ?? [];
  if (issues.length === 0) return [];
  return [
    {
      id: 'plan-issues',
      title: words.title,
      columns: [
        { title: words.state, format: 'text' },
        { title: words.document, format: 'text' },
        { title: words.day, format: 'text' },
        { title: words.projects, format: 'count' },
      ],
      rows: [
        ...issues.map(({ notice, documentNumber, issuedOn, projects }) => ({
          cells: [
            notice === 0 ? words.issued : fill(words.notice, { notice }),
            same(documentNumber),
            same(issuedOn),
            projects,
          ],
        })),
        { cells: [words.now, null, null, approved], role: 'total' },
      ],
      notes: [words.note],
    },
  ];
};
