import { defineForm, type Row } from '../form/define-form.ts';
import { fiscalLevels, fundingLines, wholeLine } from './choices.ts';
import { fundingBudgetRules } from './funding-budget-rules.ts';
import { fundingRowRules } from './funding-return-rules.ts';
import { fundingSheetRules } from './funding-sheet-rules.ts';
import { levelOfProject } from './level-of-task.ts';
import { fundingTitle, moneyColumns, payers } from './money-columns.ts';
import { moneyHead } from './money-head.ts';
import { normOfSpending } from './norms-beside.ts';

/** 经费执行情况表: funds budgeted, received and spent by project, source and budget line (notice 62, 77–88). */
export const fundingReturn = defineForm({
  id: 'funding-return',
  version: 4,
  title: fundingTitle,
  purpose: {
    zh: '按月填报各项目、培训班经费的预算及本月到位、转拨、支出、退回情况；每行填写一种来源、一个科目，发生了什么填什么。',
    en: 'Budgets of projects and classes, and what was received, passed on, spent and returned this month, by source and budget line.',
  },
  clauses: 'notice 62, 77–88, 93',
  letters: 'JF',
  period: 'month',
  review: 'automatic',
  nilAllowed: true,
  money: true,
  // What was handed over or passed on once is not so every month.
  carries: ({ peer }) => peer === undefined,
  head: moneyHead,
  headOfMoney: true,
  beside: normOfSpending,
  columns: {
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
    received: {
      kind: 'money',
      fresh: true,
      header: { zh: '本月到位（元）', en: 'Received (yuan)' },
      help: {
        zh: '流量：本月从财政、单位、个人、社会收到的款项；其他报送单位转来的填“本月收到转拨”。',
        en: 'A flow: money that came in this month from the treasury, employers, persons or society. Money from another reporting unit goes under “Handed over to us”.',
      },
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
    payer: {
      kind: 'choice',
      options: payers,
      header: { zh: '出资方', en: 'Payer' },
      also: ['出资单位', '出资方类别', '资金提供方'],
      help: {
        zh: '社会资金、个人等非财政经费到位时填写；同一来源有几个出资方的分行填写。',
        en: 'For money received that is not government’s; several payers of one source have a row each.',
      },
    },
    handed: {
      kind: 'money',
      fresh: true,
      width: 140,
      header: { zh: '本月收到转拨（元）', en: 'Handed over to us (yuan)' },
      help: {
        zh: '流量：其他报送单位本月转来的款项，对方填“本月转拨”。同时填写转拨单位。',
        en: 'A flow: money another reporting unit passed to yours this month; it enters the same under “Passed on”. Name the unit.',
      },
      also: ['收到转拨', '转入', '转入资金', '本月转入', '上级转拨', 'Handed'],
    },
    passed: {
      kind: 'money',
      fresh: true,
      header: { zh: '本月转拨（元）', en: 'Passed on (yuan)' },
      help: {
        zh: '流量：本月转给其他报送单位（如承办基地）的款项，不是支出。同时填写转拨单位。',
        en: 'A flow: money passed to another reporting unit this month, such as the base that holds the class. It is not spending. Name the unit.',
      },
      also: ['转拨', '转出', '转拨金额', '本月转出', '拨付承办单位', '本月拨付', 'Passed'],
    },
    peer: {
      kind: 'unit',
      width: 180,
      header: { zh: '转拨单位', en: 'Other unit' },
      help: {
        zh: '转来或转往的单位；一行只填一个方向。',
        en: 'The unit that handed the money over or received it; one direction a row.',
      },
      also: ['对方单位', '往来单位', '拨入单位', '拨出单位', '收款单位', 'Peer'],
    },
    spent: {
      kind: 'money',
      fresh: true,
      header: { zh: '本月支出（元）', en: 'Spent (yuan)' },
      help: { zh: '流量：本月实际支出，分科目填写。', en: 'A flow: what was spent this month, by line.' },
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
    recovered: {
      kind: 'money',
      fresh: true,
      header: { zh: '本月收回支出（元）', en: 'Recovered (yuan)' },
      help: {
        zh: '流量：本月追回、冲减的以前支出，填正数；不要在支出栏填负数。',
        en: 'A flow: spending of before that was taken back this month, as a positive amount. Spending itself is never negative.',
      },
      also: ['收回', '收回支出', '追回', '冲减支出', '收回资金', 'Recovered'],
    },
    returned: {
      kind: 'money',
      fresh: true,
      header: { zh: '本月退回（元）', en: 'Returned (yuan)' },
      help: {
        zh: '流量：本月退回财政或出资方的款项；退给转拨单位的，填“本月转拨”。',
        en: 'A flow: money given back this month to the treasury or to the one who had paid it. What goes back to a unit that handed it over is “Passed on”.',
      },
      also: ['退回', '退回资金', '交回', '退回财政', '缴回', '退还', 'Returned'],
    },
    moveReason: {
      kind: 'text',
      fresh: true,
      maxLength: 200,
      width: 200,
      header: { zh: '预算调整原因', en: 'Reason for the budget change' },
      help: {
        zh: '科目间调剂或预算调增、调减时填写。',
        en: 'When money is moved between lines, or a budget is raised or lowered.',
      },
      also: ['调剂原因', '调整原因', '预算调剂原因', '调整说明', 'Reason'],
      example: '两期合班，资料费增加',
    },
    explanation: moneyColumns.explanation,
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
  // Of each project of the plan that no return has told of yet, its budget by source.
  begins: {
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
  },
  rowKey: ['project', 'source', 'fiscalLevel', 'line', 'peer', 'payer'],
  // Money of no level, money that no other unit is concerned with, and money that nobody pays in.
  emptyInKey: ['fiscalLevel', 'peer', 'payer'],
  rowRules: fundingRowRules,
  sheetRules: [...fundingBudgetRules, ...fundingSheetRules],
});
