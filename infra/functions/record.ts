/** The record of what happened, and its nightly proof. */
import { type FunctionRow, route } from './function-row.ts';

export const recordFunctions = {
  'query-audit': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    tables: {
      Persons: ['Query'],
      Directory: ['GetItem', 'Query'],
      // People by their names.
      'Directory/byUnit': ['Query'],
      Submissions: ['Query'],
      'Submissions/byUnit': ['Query'],
      'Submissions/byPeriod': ['Query'],
      'Submissions/byActor': ['Query'],
      'Submissions/byMonth': ['Query'],
      Certificates: ['Query'],
      'Certificates/byYear': ['Query'],
    },
    settings: ['CITY'],
    impact: {
      zh: '无法查询办理记录；填报、审核不受影响，记录本身完好。',
      en: 'The history cannot be searched; submission and review are not affected, and the record itself is intact.',
    },
  },
  'verify-record': {
    trigger: { kind: 'schedule', cron: 'cron(0 1 * * ? *)' },
    memory: 1769,
    seconds: 900,
    tables: {
      Persons: ['GetItem', 'Query'],
      Submissions: ['GetItem', 'Query'],
      'Submissions/byPeriod': ['Query'],
      Directory: ['Query'],
      // Chains, ranges and ends of certificates.
      Certificates: ['GetItem', 'BatchGetItem', 'Query'],
      'Certificates/byYear': ['Query'],
    },
    // Versions, because a root that was deleted or overwritten is visible only there.
    buckets: { Archive: ['GetObject', 'PutObject', 'ListBucket', 'ListBucketVersions'] },
    settings: ['CITY'],
    impact: {
      zh: '办理记录当夜核验未通过，当天的记录根未存入归档。请先按手册查明原因，请勿改动任何数据。',
      en: 'The nightly verification of the record failed, and the day’s root was not archived. Follow the runbook to find the cause; do not change any data.',
    },
  },
} as const satisfies { readonly [name: string]: FunctionRow };
