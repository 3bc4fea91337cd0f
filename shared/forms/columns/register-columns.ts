/** Columns and rules that the shared registers have in common (notice 74). */
import type { Columns } from '../../form/define-form.ts';
import type { Counted } from '../../form/register.ts';
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
