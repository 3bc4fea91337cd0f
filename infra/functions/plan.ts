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
      zh: '市局不能自动拟定指标分解；可以手工填写，下达不受影响。',
      en: 'The bureau cannot have a split of the targets proposed; it can be typed, and issuing goes on.',
    },
  },
  'read-plan': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    tables: {
      Directory: ['GetItem'],
      Submissions: ['GetItem', 'Query'],
      'Submissions/byPeriod': ['Query'],
      'Plans/byYear': ['Query'],
    },
    buckets: { Archive: ['GetObject'] },
    secret: true,
    settings: ['PUBLIC_URL', 'CITY'],
    impact: {
      zh: '年度计划不能编制，也看不到已下达的；邮件和文件里的链接仍可打开。',
      en: 'The annual plan can neither be compiled nor looked at; links to its documents still open.',
    },
  },
  'issue-plan': {
    trigger: route,
    memory: 1769,
    seconds: 29,
    tables: {
      Directory: ['GetItem'],
      Submissions: ['GetItem', 'Query', 'PutItem'],
      'Submissions/byPeriod': ['Query'],
      'Plans/byYear': ['Query'],
    },
    buckets: { Archive: ['GetObject', 'PutObject'], Reports: ['PutObject'] },
    secret: true,
    settings: ['PUBLIC_URL', 'CITY'],
    impact: {
      zh: '年度计划和变更通知不能下达；已下达的内容完好，重复下达是安全的。',
      en: 'Neither plan nor change notices can be issued; what was issued is whole, and issuing again is safe.',
    },
  },
  'open-plan': {
    trigger: route,
    // Makes the documents when they are opened for the first time: PDF, xlsx and page in two languages.
    memory: 1769,
    seconds: 29,
    native: 'typst',
    // Without the right to list, S3 calls a document that nobody has made yet forbidden instead of missing.
    buckets: { Reports: ['GetObject', 'PutObject', 'ListBucket'] },
    secret: true,
    settings: ['CITY'],
    impact: {
      zh: '年度计划、变更通知的文件打不开；已下达的内容完好。',
      en: 'Documents of the plan and its change notices do not open; what was issued is whole.',
    },
  },
} as const satisfies { readonly [name: string]: FunctionRow };
