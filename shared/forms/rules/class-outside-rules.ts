import type { RowRule } from '../../form/define-form.ts';
import { planSide } from './other-side.ts';
import { majorProjectListed } from './plan-links.ts';

/** A class is in the plan, or says why it is not and what it counts as. */
export const classOutsideRules: readonly RowRule[] = [
  {
    code: 'outside-reason-missing',
    severity: 'error',
    reads: ['run'],
    paints: 'outsideReason',
    message: {
      zh: '未选择培训项目，也未填写计划外原因。',
      en: 'No project is selected, and no reason outside plan is given.',
    },
    fix: {
      zh: '请选择年度计划中的项目；计划外的，请填写原因、类别和领域。',
      en: 'Select the project in the plan; for a class outside the plan, enter reason, category and field.',
    },
    broken: ({ project, outsideReason }) =>
      project === undefined && outsideReason === undefined ? {} : undefined,
  },
  {
    code: 'outside-kind-missing',
    severity: 'error',
    reads: ['outsideReason'],
    paints: 'category',
    message: {
      zh: '计划外的培训班未填写类别或领域。',
      en: 'A class outside the plan requires a category and a field.',
    },
    fix: {
      zh: '请选择类别和领域，以便归类统计。',
      en: 'Select both; the class is counted under them.',
    },
    broken: ({ project, category, field }) =>
      project === undefined && (category === undefined || field === undefined) ? {} : undefined,
  },
  {
    code: 'outside-unneeded',
    severity: 'warning',
    reads: ['project', 'outsideReason'],
    paints: 'outsideReason',
    message: {
      zh: '已选择{side}，同时填写了计划外原因。',
      en: 'Both {side} and a reason outside plan are given.',
    },
    fix: {
      zh: '请核实；现按计划内统计，确属计划外的，请清空“培训项目”。',
      en: 'Please check; the class counts as planned. If it is outside the plan, clear “Project”.',
    },
    broken: ({ project }, { find }) => {
      const planned = find('project', project);
      return planned ? { side: planSide(planned) } : undefined;
    },
  },
  {
    code: 'outside-major-unneeded',
    severity: 'warning',
    reads: ['project', 'majorProject'],
    paints: 'majorProject',
    message: {
      zh: '计划内的培训班以{side}所填的重大项目为准，本栏不计。',
      en: 'A planned class counts under the major project named by {side}; this column is not read.',
    },
    fix: {
      zh: '请核实；计划所填有误的，请调整计划。',
      en: 'Please check; if the plan is wrong, amend the plan.',
    },
    broken: ({ project }, { find }) => {
      const planned = find('project', project);
      return planned ? { side: planSide(planned) } : undefined;
    },
  },
  majorProjectListed,
];
