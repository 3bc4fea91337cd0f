/** Columns and rules that the shared registers have in common (notice 74). */
import type { Columns, RowRule } from '../form/define-form.ts';
import type { Counted } from '../form/register.ts';
import { sharings } from './choices.ts';
import { usual } from './usual-columns.ts';

export const registerHead = { number: usual.number } as const satisfies Columns;

export const registerTail = {
  sharing: {
    kind: 'choice',
    required: true,
    options: sharings,
    header: { zh: '共享范围', en: 'Shared with' },
  },
  reused: {
    kind: 'integer',
    fresh: true,
    max: 10_000,
    units: ['次'],
    header: { zh: '本年被外单位使用次数', en: 'Uses by others this year' },
    also: ['使用次数', '共享次数', 'Used by other units this year'],
    help: { zh: '未被使用的填 0。', en: 'Enter 0 if not used.' },
  },
  contact: usual.contact,
  remark: usual.remark,
} as const satisfies Columns;

/** Who sees a row is what its unit says of it (notice 74); what is for its own use is for nobody else. */
export const asShared = { said: 'sharing', as: { public: 'public', members: 'members' } } as const;

export const sharedOnes = {
  title: { zh: '可共享', en: 'Shared' },
  column: 'sharing',
  is: ['public', 'members'],
} as const satisfies NonNullable<Counted['ofWhich']>[number];

export const registerRules: readonly RowRule[] = [
  {
    // notice 74: sharing means that others use it
    code: 'used-but-not-shared',
    severity: 'warning',
    reads: ['sharing', 'reused'],
    paints: 'sharing',
    message: {
      zh: '共享范围为“仅本单位使用”，但外单位使用 {reused} 次。',
      en: 'Shared with “Own use only”, but other units used it {reused} {reused|time|times}.',
    },
    fix: { zh: '请核实共享范围和使用次数。', en: 'Please check “Shared with” and the number of uses.' },
    broken: ({ sharing, reused }) =>
      sharing === 'own' && (reused as number) > 0 ? { reused: reused as number } : undefined,
  },
];
