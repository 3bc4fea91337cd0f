/** Who sat at a meeting against who sits on the conference. */
import type { RowRule } from '../../form/define-form.ts';
import { sitsOn } from './sits-on.ts';
import { hasHappened, withinYear } from './usual-rules.ts';

/** Share of the members that a meeting needs so that nobody asks; ours, the notice has no quorum. */
const enough = 1 / 2;

export const conferenceMeetingsRowRules: readonly RowRule[] = [
  hasHappened({ column: 'heldOn', zh: '会议日期', en: 'The meeting date' }),
  withinYear({ column: 'heldOn', zh: '会议日期', en: 'The meeting date' }),
  {
    code: 'present-not-member',
    stage: 'references',
    severity: 'error',
    reads: ['heldOn', 'attended'],
    paints: 'attended',
    message: {
      zh: '{post}于会议当日（{day}）不是成员。',
      en: '{post} was no member on the day of the meeting ({day}).',
    },
    fix: {
      zh: '请核对编号，或先更新“联席会议成员登记表”。',
      en: 'Check the code, or update “Joint conference members” first.',
    },
    broken: ({ heldOn, attended }, { find }) => {
      const day = heldOn as string;
      const other = (attended as readonly string[])
        .map((code) => find('member', code))
        .find((member) => member && !sitsOn(member.facts, day));
      return other ? { post: other.title, day } : undefined;
    },
  },
  {
    code: 'few-present',
    stage: 'references',
    severity: 'warning',
    reads: ['heldOn', 'attended'],
    paints: 'attended',
    message: {
      zh: '到会 {present} 名，不足在任成员（{members} 名）的半数。',
      en: '{present} of {members} members were present, less than half.',
    },
    fix: { zh: '请核实到会情况；属实的可以报送。', en: 'Please check; if correct, you may submit.' },
    broken: ({ heldOn, attended }, { references }) => {
      const members = (references.member ?? []).filter(({ facts }) => sitsOn(facts, heldOn as string));
      const present = (attended as readonly string[]).length;
      return present < members.length * enough ? { present, members: members.length } : undefined;
    },
  },
];
