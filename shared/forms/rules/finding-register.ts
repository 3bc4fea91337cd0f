import type { Register } from '../../form/register.ts';

/** What becomes of a finding: listed by its inspection, due to be answered and rectified, counted by area and kind. */
export const findingRegister = {
  life: 'period',
  itemsOf: { letters: 'DC' },
  shownTo: { concerned: 'unit', unless: { column: 'stage', is: ['site'] } },
  number: 'number',
  title: 'problems',
  listed: [
    'problems',
    'unit',
    'class',
    'object',
    'kind',
    'amount',
    'clause',
    'measure',
    'stage',
    'askedOn',
    'opinionBy',
    'rectifyBy',
    'judged',
    'againBy',
    'flag',
  ],
  // A rectification says when it is later than was asked, and what was returned since and for what.
  facts: ['rectifyBy', 'askedOn', 'class', 'flag'],
  filters: ['unit', 'object', 'kind', 'stage', 'judged'],
  searched: ['measure', 'class'],
  due: [
    {
      what: { zh: '对检查问题的意见', en: 'Opinion on a finding' },
      on: 'opinionBy',
      while: { column: 'stage', is: ['opinion'] },
      done: { answeredBy: 'finding-opinion' },
      tells: 'concerned',
    },
    {
      what: { zh: '检查问题整改', en: 'Rectification of findings' },
      on: 'rectifyBy',
      while: { column: 'stage', is: ['final'] },
      done: { answeredBy: 'rectification' },
      tells: 'concerned',
    },
    {
      // Returned by whoever inspected.
      what: { zh: '检查问题再次整改', en: 'Rectification, again' },
      on: 'againBy',
      while: { column: 'judged', is: ['going-on', 'not-done'] },
      done: { column: 'judged', is: ['done'] },
      tells: 'concerned',
    },
  ],
  counted: [
    {
      title: { zh: '检查问题（按方面）', en: 'Findings by area' },
      by: 'object',
      sums: ['amount'],
      ofWhich: [{ title: { zh: '已整改', en: 'Rectified' }, column: 'judged', is: ['done'] }],
    },
    { title: { zh: '检查问题（按类别）', en: 'Findings by kind' }, by: 'kind', sums: ['amount'] },
  ],
} as const satisfies Register;
