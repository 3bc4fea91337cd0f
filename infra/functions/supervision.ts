/** Flags and what supervision reads. */
import { type FunctionRow, route } from './function-row.ts';

export const supervisionFunctions = {
  'read-supervision': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    tables: {
      Directory: ['GetItem'],
      // Keys of the rosters that lines are drawn from.
      Persons: ['GetItem'],
      // What was said and decided, and the lists that samples are drawn from.
      'Submissions/byPeriod': ['Query'],
      'Plans/byYear': ['Query'],
      // The money and the timeliness of a unit, and the rosters of a class.
      'Funding/byYear': ['Query'],
      Submissions: ['Query', 'BatchGetItem'],
      // Looks at cases.
      Certificates: ['Query'],
    },
    // Without the right to list, S3 answers forbidden instead of missing before the first night.
    buckets: { Archive: ['GetObject'], Reports: ['GetObject', 'ListBucket'] },
    settings: ['CITY'],
    impact: {
      zh: '比对情况、抽样名单无法查看；填报、审核、统计不受影响。',
      en: 'Flags and samples cannot be viewed; submission, review and statistics are not affected.',
    },
  },
  'find-flags': {
    // After the reports of the night.
    trigger: { kind: 'schedule', cron: 'cron(30 3 * * ? *)' },
    memory: 1769,
    seconds: 300,
    tables: {
      Directory: ['GetItem'],
      'Submissions/byPeriod': ['Query'],
      'Plans/byYear': ['Query'],
      'Funding/byYear': ['Query'],
    },
    buckets: { Archive: ['GetObject'], Reports: ['GetObject', 'PutObject', 'ListBucket'] },
    settings: ['CITY'],
    impact: {
      zh: '当夜未比对，比对情况仍为前一日内容；下次运行自动更新。',
      en: 'Nothing was compared tonight, and flags are those of the day before; the next run makes up for it.',
    },
  },
} as const satisfies { readonly [name: string]: FunctionRow };
