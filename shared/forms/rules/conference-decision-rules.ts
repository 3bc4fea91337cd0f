/** A decision against its meeting, and whether it was carried out in time. */
import type { RowRule } from '../../form/define-form.ts';
import { hasHappened, neededOnce, withinYear } from './usual-rules.ts';

export const conferenceDecisionRowRules: readonly RowRule[] = [
  hasHappened({ column: 'heldOn', zh: '会议日期', en: 'The meeting date' }),
  withinYear({ column: 'heldOn', zh: '会议日期', en: 'The meeting date' }),
  neededOnce(
    'document',
    { column: 'matter', is: (value) => value === 'plan' || value === 'targets' },
    {
      zh: '下达计划、调整指标应填写文号。',
      en: 'Issuing a plan or changing targets requires a document number.',
    },
    { zh: '请填写印发文件的文号。', en: 'Enter the number of the issuing document.' },
  ),
  neededOnce(
    'lead',
    { column: 'dueOn', is: (value) => value !== undefined },
    {
      zh: '填写了落实期限，未填写牵头单位。',
      en: 'There is a deadline but no lead unit.',
    },
    { zh: '请填写牵头单位，到期由其收到提醒。', en: 'Enter the unit that will be reminded.' },
  ),
  {
    code: 'meeting-differs',
    stage: 'references',
    severity: 'error',
    reads: ['session', 'heldOn'],
    paints: 'heldOn',
    message: {
      zh: '“{title}”登记的会议日期为 {held}，与本行不一致。',
      en: '“{title}” was held on {held} according to its record.',
    },
    fix: { zh: '请核对会议编号和会议日期。', en: 'Check the meeting and the date.' },
    broken: ({ session, heldOn }, { find }) => {
      const meeting = find('meeting', session);
      const held = meeting?.facts.heldOn;
      return meeting && typeof held === 'string' && held !== heldOn
        ? { title: meeting.title, held }
        : undefined;
    },
  },
  {
    code: 'decision-overdue',
    severity: 'warning',
    reads: ['dueOn', 'status'],
    paints: 'status',
    message: {
      zh: '落实期限 {due} 已过，尚未落实。',
      en: 'The deadline {due} has passed and the decision has not been carried out.',
    },
    fix: { zh: '请督促落实，或更新落实情况。', en: 'Follow it up, or update the status.' },
    broken: ({ dueOn, status }, { today }) =>
      status === 'running' && (dueOn as string) < today ? { due: dueOn as string } : undefined,
  },
];
