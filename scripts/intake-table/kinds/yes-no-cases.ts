/** What becomes of yes and no, and of boxes. */
import { header, type KindCases } from './kind-case.ts';

export const yesNoCases: KindCases = [
  {
    column: { kind: 'yes-no', header },
    cases: [
      ['是', true],
      [false, false],
      ['√', { note: true }],
      ['无', { note: false }],
      ['是的', { note: true }],
      ['☑', { note: true }],
      ['否。', { note: false }],
      // an empty box may be the form's own
      ['□', { code: 'yes-no-unclear' }],
      ['/', undefined],
      ['待定', { code: 'left-empty' }],
      ['是/否', { code: 'yes-no-unclear' }],
      ['是（已备案）', { code: 'yes-no-unclear' }],
      ['也许', { code: 'yes-no-unclear' }],
    ],
  },
];
