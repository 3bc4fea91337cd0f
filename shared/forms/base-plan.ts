import { defineForm } from '../form/define-form.ts';
import { baseLevels } from './columns/choices.ts';
import { registerHead } from './columns/register-columns.ts';
import { usual } from './columns/usual-columns.ts';

/** 继续教育基地建设规划表: in which trades bases are to be added, by when (notice 18, 40, 41, 76). */
export const basePlan = defineForm({
  id: 'base-plan',
  version: 1,
  title: { zh: '继续教育基地建设规划表', en: 'Plan of continuing-education bases' },
  purpose: {
    zh: '按行业、系统规划增设的继续教育基地；月报与已认定的基地对照。',
    en: 'Bases to be added, by sector; the report compares them with those designated.',
  },
  clauses: 'notice 18, 40, 41, 76',
  letters: 'GH',
  period: 'year',
  review: 'automatic',
  nilAllowed: false,
  register: {
    life: 'carried',
    shownTo: 'members',
    number: 'number',
    title: 'trade',
    listed: ['trade', 'level', 'bases', 'byYear'],
    filters: ['level'],
    counted: [
      {
        title: { zh: '继续教育基地建设规划（按级别）', en: 'Bases planned by level' },
        by: 'level',
        sums: ['bases'],
      },
    ],
  },
  columns: {
    ...registerHead,
    trade: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 60,
      width: 200,
      header: { zh: '行业、系统', en: 'Sector' },
      also: ['所属行业、系统', '行业', '系统'],
      example: '海洋渔业',
    },
    level: {
      kind: 'choice',
      required: true,
      options: baseLevels,
      header: { zh: '基地级别', en: 'Base level' },
      also: ['级别'],
      example: '市级',
    },
    bases: {
      kind: 'integer',
      required: true,
      min: 1,
      max: 99,
      units: ['个', '家'],
      header: { zh: '规划数（家）', en: 'Bases planned' },
      also: ['规划数', '计划数'],
      example: '2',
    },
    byYear: {
      kind: 'integer',
      required: true,
      min: 2013,
      max: 2100,
      units: ['年'],
      width: 90,
      header: { zh: '完成年份', en: 'By year' },
      also: ['完成时间', '建成年份'],
      example: '2017',
    },
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: [],
  sheetRules: [],
});
