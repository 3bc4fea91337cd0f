/** The rights of persons: what is kept about them, corrections, erasure. */
import { type FunctionRow, route } from './function-row.ts';

export const personsFunctions = {
  'keep-persons': {
    trigger: route,
    memory: 1769,
    seconds: 29,
    tables: {
      Directory: ['GetItem'],
      // The record, who waits to be erased, and keys of the contents that are read and kept.
      Persons: ['GetItem', 'Query', 'PutItem'],
      Submissions: ['GetItem', 'BatchGetItem', 'Query', 'PutItem'],
      // A name is not corrected away from a valid certificate.
      Certificates: ['Query'],
      'Trainees/byPerson': ['Query'],
    },
    buckets: { Archive: ['GetObject', 'PutObject'] },
    secrets: ['PSEUDONYM'],
    settings: ['CITY'],
    impact: {
      zh: '无法受理个人信息的查阅、更正、删除；填报、审核不受影响。法定期限内恢复后补办即可。',
      en: 'Requests about personal information cannot be taken; submission and review are not affected. Take them once it works, within the time the law gives.',
    },
  },
  'erase-persons': {
    trigger: { kind: 'schedule', cron: 'cron(0 2 * * ? *)' },
    memory: 1769,
    seconds: 900,
    tables: {
      Persons: ['GetItem', 'Query', 'PutItem', 'DeleteItem'],
      Submissions: ['GetItem', 'Query'],
      'Submissions/byPeriod': ['Query'],
      Trainees: ['GetItem', 'Query', 'PutItem', 'DeleteItem', 'ConditionCheckItem'],
      'Trainees/byPerson': ['Query'],
      // Certificates of whom is erased, and their rows in the index of persons.
      Certificates: ['Query', 'PutItem'],
      'Certificates/byPerson': ['Query'],
    },
    buckets: {
      Archive: ['GetObject', 'PutObject'],
      Reports: ['GetObject', 'PutObject', 'ListBucket', 'ListBucketVersions'],
    },
    unkeeps: 'reports/',
    settings: ['CITY'],
    impact: {
      zh: '当夜的个人信息删除未完成，次夜自动继续；统计数字不受影响。连续失败的，会超过法定办理期限。',
      en: 'Tonight’s erasure of personal information is not complete and goes on the next night; figures are not affected. Repeated failures exceed the time the law gives.',
    },
  },
} as const satisfies { readonly [name: string]: FunctionRow };
