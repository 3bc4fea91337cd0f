import { defineForm } from '../form/define-form.ts';
import { findingProblem } from './columns/finding-problem-columns.ts';
import { findingStage } from './columns/finding-stage-columns.ts';
import { usual } from './columns/usual-columns.ts';
import { classColumn } from './rules/class-of-unit.ts';
import { findingRegister } from './rules/finding-register.ts';
import { findingRules } from './rules/finding-rules.ts';
import { findingsOfFlags } from './rules/findings-of-flags.ts';

/**
 * 检查问题: findings one by one (notice 91), as items of an inspection. The unit is asked before one is final, answers it by a
 * rectification, and whoever inspected says whether it was rectified.
 */
export const inspectionFinding = defineForm({
  id: 'inspection-finding',
  version: 2,
  title: { zh: '检查问题清单', en: 'Findings of inspections' },
  purpose: {
    zh: '逐条登记检查发现的问题：先征求被检查单位意见，再定稿并限期整改，由检查部门认定整改结果。',
    en: 'What inspections found, one by one: the unit is asked first, then the finding is final and has a day, and those who inspected judge what was done.',
  },
  clauses: 'notice 63, 90–92, 94',
  letters: 'WT',
  period: 'year',
  review: 'automatic',
  nilAllowed: true,
  anew: true,
  aboutFlags: 'all',
  filedBy: 'supervisor',
  referredAs: 'inspection',
  register: findingRegister,
  columns: {
    number: {
      ...usual.number,
      min: 101,
      also: ['问题编号', '问题序号'],
      help: {
        zh: '检查序号后接两位问题序号，如第 1 次检查的第 2 个问题填 102，编号为 DC…-001-2；请保持不变。',
        en: 'The number of the inspection and two figures of the finding: 102 is the second of inspection 1, with the code DC…-001-2. Do not change it.',
      },
      example: '101',
    },
    unit: {
      kind: 'unit',
      required: true,
      header: { zh: '被检查单位', en: 'Unit inspected' },
      also: ['受检单位', '单位'],
    },
    class: {
      ...classColumn,
      help: {
        zh: '只涉及一个培训班的填写，列入该班的质量卡；涉及多个班的不填。',
        en: 'Of a finding about one class, which then stands on the card of the class; leave empty if it is about several.',
      },
    },
    ...findingProblem,
    flag: {
      kind: 'text',
      maxLength: 120,
      header: { zh: '比对编号', en: 'Flag' },
      also: ['比对情况编号'],
      help: { zh: '由比对情况转来的自动带出。', en: 'Filled in where the finding comes from a flag.' },
    },
    clause: {
      kind: 'text',
      maxLength: 200,
      width: 160,
      header: { zh: '依据', en: 'Basis' },
      also: ['依据条款', '定性依据'],
      example: '通知五（二）',
    },
    measure: {
      kind: 'text',
      maxLength: 500,
      width: 240,
      header: { zh: '整改要求', en: 'What is asked' },
      also: ['要求', '处理意见'],
      example: '补齐学时记录',
    },
    repeats: {
      kind: 'text',
      maxLength: 30,
      header: { zh: '重复问题编号', en: 'Found before as' },
      also: ['上次问题编号'],
      help: {
        zh: '以前检查已发现的，填当时的问题编号。',
        en: 'The code of the same finding of an earlier inspection.',
      },
    },
    ...findingStage,
    remark: usual.remark,
  },
  rowKey: ['number'],
  begins: findingsOfFlags,
  rowRules: findingRules,
  sheetRules: [],
});
