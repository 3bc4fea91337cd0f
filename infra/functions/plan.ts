/** Targets of the units and the annual plan of the city. */
import { type FunctionRow, route } from './function-row.ts';

export const planFunctions = {
  'propose-targets': {
    trigger: route,
    memory: 512,
    seconds: 29,
    tables: { Directory: ['GetItem'], 'Plans/byYear': ['Query'] },
    settings: ['CITY'],
    impact: {
      zh: '市局无法自动拟定指标分解；可手工填写，下达不受影响。',
      en: 'The bureau cannot obtain a proposed allocation of targets; it can be typed in, and issuing is not affected.',
    },
  },
  'read-plan': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    tables: {
      Directory: ['GetItem'],
      Submissions: ['GetItem', 'BatchGetItem', 'Query'],
      'Submissions/byPeriod': ['Query'],
      'Plans/byYear': ['Query'],
    },
    buckets: { Archive: ['GetObject'] },
    secrets: ['LINK'],
    settings: ['PUBLIC_URL', 'CITY'],
    impact: {
      zh: '无法编制年度计划，也无法查看已下达的计划；邮件和文件中的链接仍可打开。',
      en: 'The annual plan cannot be compiled or viewed; links in mails and documents still open.',
    },
  },
  'issue-plan': {
    trigger: route,
    memory: 1769,
    seconds: 29,
    tables: {
      Directory: ['GetItem'],
      Submissions: ['GetItem', 'BatchGetItem', 'Query', 'PutItem'],
      'Submissions/byPeriod': ['Query'],
      'Plans/byYear': ['Query'],
    },
    buckets: { Archive: ['GetObject', 'PutObject'], Reports: ['PutObject'] },
    secrets: ['LINK'],
    settings: ['PUBLIC_URL', 'CITY'],
    impact: {
      zh: '无法下达年度计划和调整通知；已下达的内容完好，恢复后重新下达即可，不会重复。',
      en: 'The annual plan and amendment notices cannot be issued; earlier issues are intact, and issuing again is safe.',
    },
  },
  'open-plan': {
    trigger: route,
    // Makes the documents when they are opened for the first time: PDF, xlsx and page in two languages.
    memory: 1769,
    seconds: 29,
    native: 'typst',
    // Without the right to list, S3 answers forbidden instead of missing for a document that does not exist yet.
    buckets: { Reports: ['GetObject', 'PutObject', 'ListBucket'] },
    secrets: ['LINK'],
    settings: ['CITY'],
    impact: {
      zh: '年度计划、调整通知的文件无法打开；已下达的内容完好。',
      en: 'Documents of the annual plan and amendment notices do not open; what was issued is intact.',
    },
  },
} as const satisfies { readonly [name: string]: FunctionRow };
