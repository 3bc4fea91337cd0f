/** What can be merged: projects of one category, each once, for no more people than they had. */
import type { RowRule, SheetRule } from '../../form/define-form.ts';
import { sumOf } from './sum-of-projects.ts';
import { neededOnce } from './usual-rules.ts';

export const planMergeRowRules: readonly RowRule[] = [
  ...(['persons', 'budget'] as const).map((column) =>
    neededOnce(
      column,
      { column: 'result', is: (result) => result === 'merged' },
      {
        zh: '归并的应填写归并后的人数和经费预算。',
        en: 'A merger requires the participants and the budget after merging.',
      },
      { zh: '请补填。', en: 'Enter both.' },
    ),
  ),
  {
    code: 'merged-with-itself',
    severity: 'error',
    reads: ['project', 'others'],
    paints: 'others',
    message: { zh: '并入的项目中含保留的项目。', en: 'The project kept is among those merged into it.' },
    fix: { zh: '请删去其编号。', en: 'Remove its code.' },
    broken: ({ project, others }) =>
      (others as readonly string[]).includes(String(project)) ? {} : undefined,
  },
  {
    // Each category has its own target and hours (notice 15, 16).
    code: 'merged-categories-differ',
    stage: 'references',
    severity: 'error',
    reads: ['project', 'others', 'result'],
    paints: 'others',
    message: {
      zh: '项目 {code} 与保留的项目类别不同，不能归并。',
      en: 'Project {code} is of another category than the one kept and cannot be merged into it.',
    },
    fix: { zh: '请只归并同一类别的项目。', en: 'Merge projects of one category.' },
    broken: ({ project, others, result }, { find }) => {
      const category = find('project', project)?.facts.category;
      const code = (others as readonly string[]).find((each) => {
        const other = find('project', each);
        return other !== undefined && other.facts.category !== category;
      });
      return result === 'merged' && code !== undefined && category !== undefined ? { code } : undefined;
    },
  },
  {
    code: 'merged-above-sum',
    stage: 'references',
    severity: 'warning',
    reads: ['project', 'others', 'persons'],
    paints: 'persons',
    message: {
      zh: '归并后 {persons} 人，多于各项目计划人数之和 {sum} 人。',
      en: '{persons} participants after merging, more than the {sum} of all projects together.',
    },
    fix: { zh: '请核实人数。', en: 'Please check the number.' },
    broken: ({ project, others, persons }, { find }) => {
      const known = [String(project), ...(others as readonly string[])].flatMap(
        (code) => find('project', code) ?? [],
      );
      const sum = sumOf(known, 'persons');
      return known.length > (others as readonly string[]).length && (persons as number) > sum
        ? { persons: persons as number, sum }
        : undefined;
    },
  },
];

export const planMergeSheetRules: readonly SheetRule[] = [
  {
    code: 'merged-twice',
    severity: 'error',
    message: {
      zh: '项目 {code} 已在第 {row} 行并入其他项目。',
      en: 'Project {code} is merged into another one in row {row} already.',
    },
    fix: {
      zh: '一个项目只能并入一次；并入的项目不能再作为保留的项目。',
      en: 'A project is merged once, and one that is merged cannot be kept.',
    },
    broken: (rows, { rowNumber }) => {
      const merged = rows.flatMap(({ project, others = [], result }, row) =>
        result === 'merged' ? [{ row, project, others: others as readonly string[] }] : [],
      );
      return merged.flatMap(({ row, project, others }) =>
        [...new Set([...others, String(project)])].flatMap((code) => {
          const isKept = code === project;
          const other = merged.find(
            (each) => each.others.includes(code) && (isKept ? each.row !== row : each.row < row),
          );
          return other
            ? [
                {
                  row,
                  column: isKept ? 'project' : 'others',
                  params: { code, row: rowNumber(other.row) },
                },
              ]
            : [];
        }),
      );
    },
  },
];
