import type { Columns } from '../../form/define-form.ts';
import { fundingLines } from './budget-lines.ts';
import { fiscalLevels } from './choices.ts';

/** Which money it is: of what project, from where, for which line, and its budget. */
export const fundingAccount = {
  project: {
    kind: 'reference',
    required: true,
    to: 'project',
    // Last year’s projects may be paid this year.
    lastYear: true,
    width: 280,
    orClass: true,
    money: true,
    hosted: true,
    header: { zh: '项目或培训班', en: 'Project or class' },
    help: {
      zh: '支出填到培训班；到位、转拨、退回和不分班的支出填项目。计划外的直接填培训班。',
      en: 'Spending goes to the class; money received, passed on or returned, and costs of no one class, to the project. A class outside the plan is entered itself.',
    },
    also: [
      '培训项目',
      'Project',
      '项目',
      '项目或班次',
      '班次',
      '培训班',
      '项目编号',
      '项目名称',
      '项目代码',
      '对应项目',
      '所属项目',
      '班次编号',
      '培训班编号',
      '培训班名称',
      '培训项目名称',
      '培训项目编号',
      'Project code',
      'Class',
      'Class code',
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
    width: 140,
    header: { zh: '财政级次', en: 'Fiscal level' },
    also: ['财政级别', '财政资金级次', '资金级次', '资金层级', '财政层级'],
  },
  line: {
    kind: 'choice',
    required: true,
    options: fundingLines,
    width: 160,
    help: {
      zh: '到位、转拨、退回不分科目的，选“不分科目（总额）”；支出须分科目。',
      en: 'For money received, passed on or returned as a whole, choose “All lines together”; spending goes by line.',
    },
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
      zh: '存量：该来源、该级次、该科目的预算总额。未变的可不填，调整后填新数。',
      en: 'A stock: the total budget of this source, level and line. Leave it empty if unchanged; after a change, the new figure.',
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
} as const satisfies Columns;
