/** Courseware in its order: made, published in time, and found where it is said to be. */
import type { RowRule } from '../../form/define-form.ts';
import { hasHappened, inOrder, neededOnce } from './usual-rules.ts';
import { lineInYuan } from './yuan-net.ts';

/** Days from completion within which courseware is to be published; ours, the notice names none. */
export const publishWithin = 90;

export const publicCoursewareRowRules: readonly RowRule[] = [
  ...lineInYuan('cost'),
  hasHappened({ column: 'completedOn', zh: '完成日期', en: 'The completion date' }),
  hasHappened({ column: 'publishedOn', zh: '公开日期', en: 'The publication date' }),
  inOrder(
    { column: 'completedOn', zh: '完成日期', en: 'the completion date' },
    { column: 'publishedOn', zh: '公开日期', en: 'The publication date' },
  ),
  ...(['publishedOn', 'place'] as const).map((column) =>
    neededOnce(
      column,
      { column: 'status', is: (value) => value === 'published' },
      {
        zh: '已公开的课件应填写公开日期和公开平台。',
        en: 'Published courseware requires a date and a platform.',
      },
      { zh: '请补填；尚未公开的请选“待公开”。', en: 'Enter both, or select “Pending”.' },
    ),
  ),
  neededOnce(
    'reason',
    { column: 'status', is: (value) => value === 'withheld' },
    { zh: '不宜公开的应写明原因。', en: 'Withheld courseware requires a reason.' },
    {
      zh: '请填写未公开原因，如涉密、著作权限制。',
      en: 'Enter a reason, such as confidentiality or copyright.',
    },
  ),
  {
    // notice 83: whoever looks for it has to find it.
    code: 'published-where',
    severity: 'warning',
    reads: ['status'],
    paints: 'address',
    message: {
      zh: '已公开的课件没有可以打开的网址。',
      en: 'Published courseware has no address at which it can be opened.',
    },
    fix: {
      zh: '请填写网址，如 https://…；确无网址的，请在备注中写明查找办法。',
      en: 'Enter its address, such as https://…, or say under “Remarks” how it is found.',
    },
    broken: ({ status, address, remark }) =>
      status === 'published' && remark === undefined && !/[a-z0-9-]+\.[a-z]{2,}/i.test(String(address ?? ''))
        ? {}
        : undefined,
  },
  {
    code: 'published-while-waiting',
    severity: 'error',
    reads: ['status', 'publishedOn'],
    paints: 'status',
    message: {
      zh: '已填写公开日期，但公开情况不是“已公开”。',
      en: 'A date of publication is given, but the status is not “Published”.',
    },
    fix: { zh: '请选择“已公开”，或删除公开日期。', en: 'Select “Published”, or remove the date.' },
    broken: ({ status }) => (status === 'published' ? undefined : {}),
  },
  {
    code: 'publication-overdue',
    severity: 'warning',
    reads: ['status', 'completedOn'],
    paints: 'status',
    message: {
      zh: '完成已 {days} 天尚未公开，超过 {within} 天期限。',
      en: 'Completed {days} {days|day|days} ago and not yet published (limit: {within} days).',
    },
    fix: {
      zh: '请抓紧公开，或在“未公开原因”中说明。',
      en: 'Publish it, or explain under “Reason not published”.',
    },
    broken: ({ status, completedOn, reason }, { today }) => {
      const days = (Date.parse(today) - Date.parse(completedOn as string)) / 86_400_000;
      return status === 'waiting' && reason === undefined && days > publishWithin
        ? { days, within: publishWithin }
        : undefined;
    },
  },
];
