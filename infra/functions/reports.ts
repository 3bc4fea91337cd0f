/** The monthly report. */
import { type FunctionRow, route } from './function-row.ts';

export const reportFunctions = {
  'list-reports': {
    trigger: route,
    memory: 512,
    seconds: 20,
    tables: { Directory: ['GetItem', 'Query'] },
    buckets: { Reports: ['GetObject', 'ListBucket'] },
    secrets: ['LINK'],
    settings: ['PUBLIC_URL', 'CITY'],
    impact: {
      zh: '无法在表格菜单中列出统计月报；邮件中的链接仍可打开。',
      en: 'The menu cannot list the monthly reports; links in mails still open.',
    },
  },
  'read-report': {
    trigger: route,
    memory: 512,
    seconds: 20,
    tables: { Directory: ['GetItem'], Counts: ['Query'] },
    buckets: { Reports: ['GetObject', 'ListBucket'] },
    secrets: ['LINK'],
    settings: ['PUBLIC_URL', 'CITY'],
    impact: {
      zh: '无法在表格中查看月报数据；邮件中的链接仍可打开。',
      en: 'Report figures cannot be shown in a sheet; links in mails still open.',
    },
  },
  'open-report': {
    trigger: route,
    memory: 512,
    seconds: 20,
    buckets: { Reports: ['GetObject', 'ListBucket'] },
    secrets: ['LINK'],
    settings: ['CITY'],
    impact: {
      zh: '邮件中的月报链接无法打开；月报本身完好。',
      en: 'Report links in mails do not open; the reports themselves are intact.',
    },
  },
  'compile-month': {
    // The 1st to the last day alike: it compiles once the month's due day has passed, and a day missed is
    // made up for on the next.
    trigger: { kind: 'schedule', cron: 'cron(0 2 * * ? *)' },
    memory: 1769,
    seconds: 900,
    tables: {
      Persons: ['GetItem'],
      Submissions: ['GetItem', 'Query'],
      'Submissions/byPeriod': ['Query'],
      'Plans/byYear': ['Query'],
      'Funding/byYear': ['Query'],
      'Trainees/byPerson': ['Query'],
      'Certificates/byYear': ['Query'],
      Directory: ['GetItem', 'Query', 'PutItem'],
      'Directory/byUnit': ['Query'],
      // Mails that did not leave, and months that wait.
      Counts: ['Query', 'UpdateItem', 'DeleteItem'],
    },
    buckets: { Reports: ['PutObject', 'GetObject', 'ListBucket'], Archive: ['GetObject'] },
    secrets: ['LINK'],
    mail: true,
    settings: ['PUBLIC_URL', 'CITY'],
    impact: {
      zh: '统计月报未编制完成或未发出；数据完好，可以补编。',
      en: 'The monthly report was not compiled or not mailed; no data are lost, and it can be compiled later.',
    },
  },
} as const satisfies { readonly [name: string]: FunctionRow };
