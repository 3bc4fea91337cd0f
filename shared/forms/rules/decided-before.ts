import type { RowRule } from '../../form/define-form.ts';
import type { Matter } from '../../ground/define-programme.ts';
import { type Act, namedBy } from './decision-named.ts';

/** What was done before it was decided does not rest on the decision. */
export const decidedBefore = ({ column, instead, zh, en }: Act, matter?: Matter): RowRule => ({
  code: 'decided-afterwards',
  stage: 'references',
  severity: 'error',
  reads: ['decision', column],
  paints: 'decision',
  message: {
    zh: `联席会议于 {held} 作出决定，晚于${zh}（{day}）。`,
    en: `The joint conference decided on {held}, after ${en} ({day}).`,
  },
  fix: { zh: '请核对所依据的决定和日期。', en: 'Check the decision and the date.' },
  broken: (row, context) => {
    const held = namedBy(row, context, matter)?.facts.heldOn;
    const day = (instead === undefined ? undefined : row[instead]) ?? row[column];
    return typeof held === 'string' && typeof day === 'string' && held > day ? { held, day } : undefined;
  },
});
