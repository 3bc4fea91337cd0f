import { defineForm } from '../form/define-form.ts';
import { printYuan } from '../form/kinds/money.ts';
import { budgetLines, fiscalLevels } from './choices.ts';
import { planSide } from './other-side.ts';
import { lineInYuan } from './yuan-net.ts';

/** 经费执行情况表: funds budgeted, received and spent by project, source and budget line (notice 62, 77–88). */
export const fundingReturn = defineForm({
  id: 'funding-return',
  version: 2,
  title: { zh: '经费执行情况表', en: 'Funding return' },
  purpose: {
    zh: '按月填报各项目经费预算总额及本月到位、支出情况；每行填写一个项目的一种来源、一个科目。',
    en: 'Each project’s budget, and the funds received and spent this month; one row per source and budget line.',
  },
  clauses: 'notice 62, 77–88',
  letters: 'JF',
  period: 'month',
  review: 'automatic',
  nilAllowed: true,
  columns: {
    project: {
      kind: 'reference',
      required: true,
      to: 'project',
      // Last year’s projects may be paid this year.
      lastYear: true,
      width: 280,
      header: { zh: '培训项目', en: 'Project' },
      also: [
        '项目',
        '项目编号',
        '项目名称',
        '项目代码',
        '对应项目',
        '所属项目',
        '培训项目名称',
        '培训项目编号',
        'Project code',
      ],
    },
    source: {
      kind: 'choice',
      required: true,
      options: 'fundingSources',
      header: { zh: '经费来源', en: 'Funding source' },
      also: ['Source', '资金来源', '资金渠道', '经费渠道', '列支渠道', '经费列支渠道', '费用来源'],
    },
    fiscalLevel: {
      kind: 'choice',
      options: fiscalLevels,
      header: { zh: '财政级次', en: 'Fiscal level' },
      also: ['财政级别', '财政资金级次', '资金级次', '资金层级', '财政层级'],
    },
    line: {
      kind: 'choice',
      required: true,
      options: budgetLines,
      header: { zh: '支出科目', en: 'Budget line' },
      also: [
        '科目',
        '支出项目',
        '支出类别',
        '支出内容',
        '费用项目',
        '费用类别',
        '费用科目',
        '开支项目',
        '经济科目',
        'Item',
      ],
    },
    budgeted: {
      kind: 'money',
      header: { zh: '项目预算（元）', en: 'Budgeted (yuan)' },
      // Statistics take the figure stated last; they do not add up months.
      help: {
        zh: '填写该来源、该科目的预算总额，各月相同；预算调整后填写新数。',
        en: 'The total budget for this source and line, the same every month; after a budget change, the new figure.',
      },
      also: [
        '预算',
        '预算金额',
        '项目预算',
        '预算数',
        '预算额',
        '经费预算',
        '项目经费预算',
        '预算经费',
        'Budget',
      ],
    },
    received: {
      kind: 'money',
      fresh: true,
      header: { zh: '本月到位（元）', en: 'Received (yuan)' },
      also: [
        '到位',
        '到位金额',
        '到位数',
        '到位经费',
        '到位资金',
        '本月到位金额',
        '本月到位经费',
        '本月到位资金',
        '本月拨入',
        '本月收入',
      ],
    },
    spent: {
      kind: 'money',
      fresh: true,
      required: true,
      header: { zh: '本月支出（元）', en: 'Spent (yuan)' },
      also: [
        '支出',
        '支出金额',
        '支出数',
        '本月支出金额',
        '本月支出经费',
        '本月使用',
        '本月开支',
        '实际支出',
        '使用金额',
      ],
    },
    basis: {
      kind: 'text',
      maxLength: 200,
      width: 220,
      header: { zh: '计算说明', en: 'Calculation' },
      also: ['Basis', '计算依据', '计算过程', '测算说明', '测算依据'],
      help: { zh: '如“单价×人数×天数”。', en: 'For example price × people × days.' },
      example: '340×60×5',
    },
    remark: {
      kind: 'text',
      maxLength: 200,
      header: { zh: '备注', en: 'Remarks' },
      also: ['备考', '附注', '其他说明', '备注说明', '备注信息', 'Notes', 'Comments', 'Remark'],
    },
  },
  rowKey: ['project', 'source', 'line'],
  rowRules: [
    ...['budgeted', 'received', 'spent'].flatMap(lineInYuan),
    {
      // notice 78
      code: 'fiscal-level-missing',
      severity: 'error',
      reads: ['source'],
      paints: 'fiscalLevel',
      message: { zh: '使用政府财政经费的，应填写财政级次。', en: 'Government funds require a fiscal level.' },
      fix: { zh: '请选择负责保障的财政级次。', en: 'Select the level of government that pays.' },
      broken: ({ source, fiscalLevel }) =>
        source === 'government' && fiscalLevel === undefined ? {} : undefined,
    },
    {
      // notice 84
      code: 'association-channel',
      severity: 'warning',
      reads: ['project', 'source'],
      paints: 'source',
      message: {
        zh: '{side}由行业协会承担，应由原经费渠道保障。',
        en: 'An industry association hosts {side}; it should be funded through the association’s own channel.',
      },
      fix: { zh: '请核实经费来源。', en: 'Please check the funding source.' },
      broken: ({ project, source }, { find }) => {
        const side = find('project', project);
        return source === 'government' && side?.facts.hostKind === 'association'
          ? { side: planSide(side) }
          : undefined;
      },
    },
    {
      // notice 85: construction and running costs of bases keep their original channel
      code: 'base-costs-from-programme',
      severity: 'error',
      reads: ['source', 'line'],
      paints: 'line',
      message: {
        zh: '基地基本建设和日常经费由原渠道解决，不得使用工程财政经费。',
        en: 'Base construction and running costs may not be paid from the programme’s public funds.',
      },
      fix: {
        zh: '请更正支出科目，或填写实际经费来源。',
        en: 'Correct the budget line, or enter the actual funding source.',
      },
      broken: ({ source, line }) =>
        source === 'government' && (line === 'construction' || line === 'running') ? {} : undefined,
    },
    {
      code: 'received-above-budgeted',
      severity: 'warning',
      reads: ['budgeted', 'received'],
      paints: 'received',
      message: {
        zh: '本月到位 {received} 元，多于项目预算 {budgeted} 元。',
        en: 'Funds received ({received} yuan) exceed the budget ({budgeted} yuan).',
      },
      fix: {
        zh: '请核实；预算已调整的，请填写调整后的数。',
        en: 'Please check; if the budget was changed, enter the new figure.',
      },
      broken: ({ budgeted, received }) =>
        (received as number) > (budgeted as number)
          ? { received: printYuan(received as number), budgeted: printYuan(budgeted as number) }
          : undefined,
    },
    {
      code: 'spent-above-received',
      severity: 'warning',
      reads: ['received', 'spent'],
      paints: 'spent',
      message: {
        zh: '本月支出 {spent} 元，多于本月到位 {received} 元。',
        en: 'Funds spent ({spent} yuan) exceed funds received ({received} yuan).',
      },
      fix: {
        zh: '请核实；使用以前月份到位经费的可以报送。',
        en: 'Please check; you may submit if funds received in earlier months were used.',
      },
      broken: ({ received, spent }) =>
        (spent as number) > (received as number)
          ? { spent: printYuan(spent as number), received: printYuan(received as number) }
          : undefined,
    },
  ],
  sheetRules: [
    {
      code: 'budgeted-above-plan',
      severity: 'warning',
      message: {
        zh: '各来源、科目的预算合计 {budgeted} 元，多于{side}的预算 {budget} 元。',
        en: 'The total of all sources and lines ({budgeted} yuan) exceeds the budget of {side} ({budget} yuan).',
      },
      fix: {
        zh: '请核实；预算已调整的，请同时调整年度计划。',
        en: 'Please check; if the budget was changed, amend the plan as well.',
      },
      broken: (rows, { find }) => {
        const sums = new Map<unknown, { row: number; budgeted: number }>();
        rows.forEach(({ project, budgeted }, row) => {
          if (project === undefined || budgeted === undefined) return;
          const sum = sums.get(project);
          if (sum) sum.budgeted += budgeted as number;
          else sums.set(project, { row, budgeted: budgeted as number });
        });
        return [...sums].flatMap(([project, { row, budgeted }]) => {
          const side = find('project', project as string);
          const budget = side?.facts.budget as number | undefined;
          return side && budget !== undefined && budgeted > budget
            ? [
                {
                  row,
                  column: 'budgeted',
                  params: {
                    budgeted: printYuan(budgeted),
                    budget: printYuan(budget),
                    side: planSide(side),
                  },
                },
              ]
            : [];
        });
      },
    },
  ],
});
