/** The five areas of an inspection, each with a score of its own. */
import type { Columns } from '../../form/define-form.ts';
import type { Bilingual } from '../../ground/bilingual.ts';
import { inspectionObjects } from './choices.ts';
import { scoreUnits } from './usual-columns.ts';

const score = (object: (typeof inspectionObjects)[number]['code']) => {
  const { zh, en } = inspectionObjects.find(({ code }) => code === object) as Bilingual;
  return {
    kind: 'integer',
    min: 0,
    max: 100,
    units: scoreUnits,
    width: 110,
    header: { zh, en },
    help: { zh: '填 0—100 分；未检查的方面不填。', en: '0 to 100; leave empty if not inspected.' },
    example: '90',
  } as const;
};
/** One score for each of the five areas, 0 to 100 (notice 91). */
export const scores = {
  implementation: score('implementation'),
  subjects: score('subjects'),
  methods: score('methods'),
  effect: score('effect'),
  funds: score('funds'),
} as const satisfies Columns;

export const objectCodes = [
  'implementation',
  'subjects',
  'methods',
  'effect',
  'funds',
] as const satisfies readonly (keyof typeof scores)[];
