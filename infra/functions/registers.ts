/** What others see of what units have filed. */
import { type FunctionRow, route } from './function-row.ts';

/** Heads of the form's documents and, by hash, the rows in force. */
const reading = {
  trigger: route,
  memory: 1024,
  seconds: 29,
  tables: { Directory: ['GetItem'], 'Submissions/byPeriod': ['Query'] },
  buckets: { Archive: ['GetObject'] },
  settings: ['CITY'],
} as const;

export const registerFunctions = {
  'read-register': {
    ...reading,
    impact: {
      zh: '台账无法查看；填报、审核、统计不受影响。',
      en: 'Registers cannot be viewed; submission, review and statistics are not affected.',
    },
  },
  'download-register': {
    ...reading,
    impact: {
      zh: '台账无法下载为文件；可在表格中查看，填报、审核、统计不受影响。',
      en: 'Registers cannot be downloaded; they can be viewed in the sheet, and submission, review and statistics are not affected.',
    },
  },
  'open-register': {
    trigger: route,
    memory: 512,
    seconds: 20,
    // Without ListBucket a page that is not there would be refused, not missing.
    buckets: { Reports: ['GetObject', 'ListBucket'] },
    impact: {
      zh: '公开台账网页打不开；台账本身和填报、审核不受影响。',
      en: 'The public pages of registers do not open; the registers themselves, submission and review are not affected.',
    },
  },
  'publish-registers': {
    // Half past midnight by the clocks of the city.
    trigger: { kind: 'schedule', cron: 'cron(30 0 * * ? *)' },
    memory: 1024,
    seconds: 300,
    tables: { Directory: ['GetItem'], 'Submissions/byPeriod': ['Query'] },
    buckets: { Archive: ['GetObject'], Reports: ['GetObject', 'PutObject', 'ListBucket'] },
    // Pages of what is public no more (shared/registers/public-page-key.ts).
    removes: 'public/registers/',
    settings: ['CITY'],
    impact: {
      zh: '公开台账网页未更新，仍为前一日内容；下次运行自动补上。',
      en: 'Public pages of registers were not updated and show the day before; the next run makes up for it.',
    },
  },
} as const satisfies { readonly [name: string]: FunctionRow };
