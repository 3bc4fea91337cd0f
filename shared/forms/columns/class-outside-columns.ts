import type { Columns } from '../../form/define-form.ts';

/** What the plan would have told of a class that is in none. */
export const classOutsidePlan = {
  outsideReason: {
    kind: 'text',
    maxLength: 200,
    width: 200,
    header: { zh: '计划外原因', en: 'Reason outside plan' },
    also: ['Reason outside the plan', '计划外办班原因', '计划外说明'],
    help: {
      zh: '未列入年度计划的培训班，填写举办原因。',
      en: 'For a class not in the annual plan, why it was held.',
    },
    fresh: true,
  },
  category: {
    kind: 'choice',
    options: 'categories',
    width: 160,
    header: { zh: '计划外班的类别', en: 'Category (unplanned)' },
    also: ['Category outside the plan', '计划外类别'],
    help: {
      zh: '计划外的培训班按此类别统计。',
      en: 'The project category under which the class is counted.',
    },
  },
  field: {
    kind: 'choice',
    options: 'fields',
    width: 140,
    header: { zh: '计划外班的领域', en: 'Field (unplanned)' },
    also: ['Field outside the plan', '计划外领域'],
  },
  // notice 68: a planned class has its project's
  majorProject: {
    kind: 'text',
    words: true,
    cites: 'major-project',
    maxLength: 80,
    width: 180,
    header: { zh: '计划外班结合的重大项目', en: 'Major project (unplanned)' },
    also: ['计划外班结合的重大专项', '计划外结合的重大项目', '计划外班衔接的重大工程'],
    example: '海洋强市建设',
    help: {
      zh: '计划外的培训班填写“重大项目登记表”中的编号或名称；计划内的以计划为准。',
      en: 'For a class outside the plan, a code or name in “Major projects”; a planned class has its project’s.',
    },
    fresh: true,
  },
} as const satisfies Columns;
