/** Filling a form in a sheet and sending it in. */
import { type FunctionRow, route } from './function-row.ts';

export const filingFunctions = {
  'read-form': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    tables: {
      Persons: ['GetItem'],
      Directory: ['GetItem'],
      'Directory/byUnit': ['Query'],
      Submissions: ['GetItem', 'BatchGetItem', 'Query'],
      'Submissions/byPeriod': ['Query'],
      'Plans/byYear': ['Query'],
      // Each look at a case is in the record.
      Certificates: ['Query', 'PutItem'],
    },
    // The flags that a sheet may begin with; without the right to list, missing would be forbidden.
    buckets: { Archive: ['GetObject'], Reports: ['GetObject', 'ListBucket'] },
    settings: ['CITY'],
    impact: {
      zh: '无法生成新表，也无法取回已报送内容；已打开的表仍可填写。',
      en: 'Users cannot open new sheets or fetch rows submitted earlier; sheets already open can still be filled in.',
    },
  },
  'submit-form': {
    trigger: route,
    memory: 1769,
    seconds: 29,
    tables: {
      Persons: ['GetItem', 'PutItem'],
      Directory: ['GetItem'],
      Counts: ['UpdateItem'],
      // Valid certificates that a version in force would contradict.
      Certificates: ['Query'],
      // Events and contents of the version a roster is based on: its rows name persons without their numbers.
      Submissions: ['GetItem', 'BatchGetItem', 'Query', 'PutItem'],
      'Submissions/byPeriod': ['Query'],
      'Plans/byYear': ['Query'],
    },
    buckets: { Archive: ['GetObject', 'PutObject'] },
    secrets: ['PSEUDONYM'],
    settings: ['CITY'],
    impact: {
      zh: '各单位无法报送；表中内容不会丢失，恢复后再次选择“报送市局”即可。',
      en: 'Units cannot submit; nothing in their sheets is lost, and they can safely submit again later.',
    },
  },
} as const satisfies { readonly [name: string]: FunctionRow };
