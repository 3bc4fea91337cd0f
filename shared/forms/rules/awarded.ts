/** That a course or textbook is a model one rests on an award of the bureau (notice 73; quality-award.ts). */
import type { Columns, RowRule } from '../../form/define-form.ts';
import { qualities } from '../columns/choices.ts';
import { planLine } from './other-side.ts';
import { neededOnce } from './usual-rules.ts';

export const awardColumns = {
  quality: {
    kind: 'choice',
    required: true,
    options: qualities,
    width: 110,
    header: { zh: '精品建设', en: 'Quality' },
    also: ['是否精品', '精品课程', '是否精品课程', '精品教材', '是否精品教材'],
  },
  award: {
    kind: 'reference',
    to: 'award',
    width: 200,
    header: { zh: '精品认定编号', en: 'Award' },
    also: ['认定文号或荣誉', '认定编号', 'Award or document number'],
    help: {
      zh: '选择“精品课程、教材认定表”中的认定；以前获得的，请市局先补登。',
      en: 'An award of “Model courses and textbooks”; awards of before are first registered by the HR bureau.',
    },
    example: 'JP-{bureau}-001',
  },
} as const satisfies Columns;

/** Is the row of this unit and number the one that a code names? */
const isNamed = (code: unknown, unit: string, number: unknown): boolean =>
  typeof code === 'string' && code.split('-')[1] === unit.toUpperCase() && planLine(code) === number;

/** @param kind what the rows of the form are */
export const awardRules = (kind: 'course' | 'textbook'): readonly RowRule[] => [
  neededOnce(
    'award',
    { column: 'quality', is: (value) => value === 'model' },
    {
      zh: '已列为“精品”，未填写精品认定编号。',
      en: 'Marked “Model”, but no award is given.',
    },
    {
      zh: '请选择认定编号；尚在建设的请选“精品建设中”。',
      en: 'Select the award, or select “Model candidate”.',
    },
  ),
  {
    code: 'award-not-of-this',
    stage: 'references',
    severity: 'error',
    reads: ['award', 'number'],
    paints: 'award',
    message: {
      zh: '认定 {award} 不是对本行的认定。',
      en: 'Award {award} is not about this row.',
    },
    fix: {
      zh: '请核对认定编号；尚未认定的请选“精品建设中”。',
      en: 'Check the code, or select “Model candidate” until it is awarded.',
    },
    broken: ({ award, number }, { find, unit }) => {
      const found = find('award', award);
      if (!found) return undefined;
      const { kind: of } = found.facts;
      const named = found.facts[kind];
      return (of !== undefined && of !== kind) || (named !== undefined && !isNamed(named, unit, number))
        ? { award: String(award) }
        : undefined;
    },
  },
  {
    code: 'award-ended',
    stage: 'references',
    severity: 'error',
    reads: ['award', 'quality'],
    paints: 'award',
    message: { zh: '认定 {award} 已于 {to} 到期或撤销。', en: 'Award {award} ended on {to}.' },
    fix: { zh: '请将“精品建设”改为“一般”或“精品建设中”。', en: 'Change “Quality” to standard or candidate.' },
    broken: ({ award, quality }, { find, today }) => {
      const to = find('award', award)?.facts.to;
      return quality === 'model' && typeof to === 'string' && to < today
        ? { award: String(award), to }
        : undefined;
    },
  },
];
