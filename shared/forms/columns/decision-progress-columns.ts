import type { Columns } from '../../form/define-form.ts';
import { list } from './choices.ts';

const statuses = list(
  { code: 'running', zh: '落实中', en: 'In progress' },
  { code: 'done', zh: '已落实', en: 'Completed' },
);

/** Who carries a decision out, by when, and how far it is. */
export const decisionProgress = {
  lead: {
    kind: 'unit',
    header: { zh: '牵头单位', en: 'Lead unit' },
    also: ['Unit in the lead', '责任单位', '牵头部门'],
  },
  goal: {
    kind: 'text',
    maxLength: 300,
    width: 240,
    header: { zh: '落实目标', en: 'Objective' },
    also: ['目标', '目标要求'],
    example: '9月底前全部下达到承办单位',
  },
  dueOn: { kind: 'date', header: { zh: '落实期限', en: 'Due on' }, also: ['完成时限', '落实时限'] },
  status: {
    kind: 'choice',
    required: true,
    options: statuses,
    width: 90,
    header: { zh: '落实情况', en: 'Status' },
    also: ['进展', '落实进展'],
  },
} as const satisfies Columns;
