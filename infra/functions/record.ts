/** The record of what happened, and its nightly proof. */
import { type FunctionRow, route } from './function-row.ts';

export const recordFunctions = {
  'query-audit': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    tables: {
      Directory: ['GetItem', 'Query'],
      Submissions: ['Query'],
      'Submissions/byPeriod': ['Query'],
      'Submissions/byActor': ['Query'],
      'Submissions/byMonth': ['Query'],
    },
    settings: ['CITY'],
    impact: {
      zh: '查不到办理记录；填报、审核照常，记录本身不受影响。',
      en: 'The record of events cannot be queried; reporting and review go on, and the record itself is whole.',
    },
  },
  'verify-record': {
    trigger: { kind: 'schedule', cron: 'cron(0 1 * * ? *)' },
    memory: 1769,
    seconds: 900,
    tables: {
      Submissions: ['GetItem', 'Query'],
      'Submissions/byPeriod': ['Query'],
      Directory: ['Query'],
    },
    // Versions, because a root that was deleted or written over shows itself only there.
    buckets: { Archive: ['GetObject', 'PutObject', 'ListBucket', 'ListBucketVersions'] },
    settings: ['CITY'],
    impact: {
      zh: '办理记录当夜没有核验通过，当天的记录根没有存入归档。先照手册查明原因，不要改动任何数据。',
      en: 'The record was not proved whole that night and no root of the day was archived. Find out why by the runbook; change nothing.',
    },
  },
} as const satisfies { readonly [name: string]: FunctionRow };
