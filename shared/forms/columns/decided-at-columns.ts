import type { Columns } from '../../form/define-form.ts';

/** At which meeting something was decided. */
export const decidedAt = {
  meeting: {
    kind: 'text',
    words: true,
    required: true,
    maxLength: 80,
    width: 200,
    header: { zh: '会议', en: 'Meeting' },
    also: ['会议名称'],
    example: '{year}年第一次联席会议',
  },
  session: {
    kind: 'reference',
    to: 'meeting',
    width: 240,
    header: { zh: '会议编号', en: 'Meeting on record' },
    help: {
      zh: '选择“联席会议会议登记表”中的会议。',
      en: 'The meeting in “Joint conference meetings”.',
    },
  },
  heldOn: {
    kind: 'date',
    required: true,
    header: { zh: '会议日期', en: 'Held on' },
    also: ['会议时间', '召开日期', '召开时间'],
  },
  present: {
    kind: 'integer',
    min: 1,
    max: 200,
    units: ['个', '家'],
    width: 120,
    header: { zh: '到会成员单位数', en: 'Members present' },
    also: ['到会单位数', '参会单位数'],
  },
} as const satisfies Columns;
