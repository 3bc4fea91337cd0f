/** What was filed: the queue, decisions, extensions, and the ledgers that follow. */
import { type FunctionRow, route } from './function-row.ts';

export const reviewFunctions = {
  'list-submissions': {
    trigger: route,
    memory: 512,
    seconds: 20,
    tables: {
      Directory: ['GetItem'],
      'Submissions/byState': ['Query'],
      'Submissions/byPeriod': ['Query'],
    },
    settings: ['CITY'],
    impact: {
      zh: '市局看不到待审清单，各单位看不到本单位的报送记录。',
      en: 'The bureau does not see what awaits review, nor units what they have sent.',
    },
  },
  'read-submission': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    tables: { Directory: ['GetItem'], Submissions: ['Query'] },
    buckets: { Archive: ['GetObject'] },
    settings: ['CITY'],
    impact: {
      zh: '打不开单份报表、版本差异和审核意见。',
      en: 'A single document, its differences and its comments cannot be opened.',
    },
  },
  'review-submission': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    tables: {
      Directory: ['GetItem'],
      Submissions: ['GetItem', 'PutItem'],
    },
    buckets: { Archive: ['GetObject'] },
    settings: ['CITY'],
    impact: {
      zh: '市局不能通过或退回报表；待审报表原样保留。',
      en: 'The bureau can neither approve nor return; what awaits review stays as it is.',
    },
  },
  'approve-many': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    tables: {
      Directory: ['GetItem'],
      Submissions: ['GetItem', 'PutItem'],
    },
    buckets: { Archive: ['GetObject'] },
    settings: ['CITY'],
    impact: {
      zh: '市局不能批量通过；逐份审核不受影响。',
      en: 'Nobody can approve many documents at once; one by one still works.',
    },
  },
  'extend-deadlines': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    tables: {
      Directory: ['GetItem'],
      Submissions: ['GetItem', 'PutItem'],
      'Submissions/byPeriod': ['Query'],
    },
    settings: ['CITY'],
    impact: {
      zh: '市局不能批准延期；已批准的照常有效，已到截止日的报表暂时报不进来。',
      en: 'The bureau cannot extend a deadline; extensions given before hold, and closed documents have to wait.',
    },
  },
  'project-submission': {
    trigger: { kind: 'stream', table: 'Submissions', batchSize: 10, retries: 5 },
    memory: 1769,
    seconds: 300,
    tables: {
      Submissions: ['GetItem'],
      // Rows go in batches, marks one by one.
      Plans: ['GetItem', 'Query', 'PutItem', 'BatchWriteItem'],
      Trainees: ['GetItem', 'Query', 'PutItem', 'BatchWriteItem'],
      Funding: ['GetItem', 'Query', 'PutItem', 'BatchWriteItem'],
    },
    buckets: { Archive: ['GetObject'] },
    settings: ['CITY'],
    impact: {
      zh: '已通过的报表没有进入台账；月报会因此停发，不会出错数。',
      en: 'Approved documents do not reach the ledgers; reports wait for them rather than count wrongly.',
    },
  },
} as const satisfies { readonly [name: string]: FunctionRow };
