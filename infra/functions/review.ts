/** What was filed: the queue, decisions, extensions, and the ledgers that follow. */
import { type FunctionRow, route } from './function-row.ts';

export const reviewFunctions = {
  'list-submissions': {
    trigger: route,
    memory: 512,
    seconds: 20,
    tables: {
      Directory: ['GetItem'],
      // Reviewers of the actor's unit: with whom each document lies.
      'Directory/byUnit': ['Query'],
      'Submissions/byState': ['Query'],
      'Submissions/byPeriod': ['Query'],
      'Submissions/byAside': ['Query'],
    },
    // Rows of plans that wait and those they are like.
    buckets: { Archive: ['GetObject'] },
    settings: ['CITY'],
    impact: {
      zh: '市局无法查看待审报表，各单位无法查看本单位报送记录。',
      en: 'The bureau cannot see its review queue, and units cannot see what they have submitted.',
    },
  },
  'read-submission': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    tables: {
      Persons: ['GetItem'],
      Directory: ['GetItem'],
      Submissions: ['Query'],
      // Each look at a case is in the record.
      Certificates: ['Query', 'PutItem'],
    },
    buckets: { Archive: ['GetObject'] },
    settings: ['CITY'],
    impact: {
      zh: '无法打开报表及其版本差异、审核意见。',
      en: 'Documents, their changes and comments cannot be opened.',
    },
  },
  'review-submission': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    tables: {
      Persons: ['GetItem'],
      Directory: ['GetItem'],
      // Valid certificates that a version in force would contradict.
      Certificates: ['Query'],
      // What others refer to does not go out of force from under them, and stands for what it did when it was filed.
      Submissions: ['GetItem', 'BatchGetItem', 'Query', 'PutItem'],
      'Submissions/byPeriod': ['Query'],
    },
    buckets: { Archive: ['GetObject'] },
    settings: ['CITY'],
    impact: {
      zh: '市局无法通过或退回报表；待审报表原样保留。',
      en: 'The bureau cannot approve or return documents; documents in review remain unchanged.',
    },
  },
  'approve-many': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    tables: {
      Directory: ['GetItem'],
      // Valid certificates that a version in force would contradict.
      Certificates: ['Query'],
      Submissions: ['GetItem', 'BatchGetItem', 'Query', 'PutItem'],
      'Submissions/byPeriod': ['Query'],
    },
    buckets: { Archive: ['GetObject'] },
    settings: ['CITY'],
    impact: {
      zh: '市局无法批量通过；逐份审核不受影响。',
      en: 'Documents cannot be approved in bulk; they can still be reviewed one by one.',
    },
  },
  'hand-over': {
    trigger: route,
    memory: 512,
    seconds: 29,
    tables: { Directory: ['GetItem'], Submissions: ['GetItem', 'PutItem'] },
    settings: ['CITY'],
    impact: {
      zh: '待审报表无法转交；审核不受影响，任何有权的审核人都可办理。',
      en: 'Documents in review cannot be handed over; any reviewer who may decide on them still can.',
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
      zh: '市局无法批准延期；已批准的延期仍然有效，已截止的报表暂时无法报送。',
      en: 'The bureau cannot extend deadlines; extensions already granted remain valid, and closed documents cannot be submitted for now.',
    },
  },
  'project-submission': {
    trigger: { kind: 'stream', table: 'Submissions', batchSize: 10, retries: 5 },
    memory: 1769,
    seconds: 300,
    tables: {
      Persons: ['GetItem'],
      // Written where a document is set aside, or taken in again; events of what people are mailed about.
      Submissions: ['GetItem', 'Query', 'PutItem'],
      // Rows go under their document's mark.
      Plans: ['GetItem', 'Query', 'PutItem', 'DeleteItem', 'ConditionCheckItem'],
      Trainees: ['GetItem', 'Query', 'PutItem', 'DeleteItem', 'ConditionCheckItem'],
      Funding: ['GetItem', 'Query', 'PutItem', 'DeleteItem', 'ConditionCheckItem'],
      // Who is mailed, how they want it, and claims of mails.
      Directory: ['GetItem', 'PutItem'],
      'Directory/byUnit': ['Query'],
      Counts: ['GetItem', 'UpdateItem', 'DeleteItem'],
    },
    buckets: { Archive: ['GetObject'] },
    mail: true,
    settings: ['CITY'],
    impact: {
      zh: '已通过的报表未计入台账；月报暂停编制，不会出现错误数据。',
      en: 'Approved documents do not reach the ledgers; reports are held back, so no wrong figures are issued.',
    },
  },
  'catch-up': {
    trigger: { kind: 'schedule', cron: 'cron(20 * * * ? *)' },
    memory: 1769,
    seconds: 900,
    tables: {
      Persons: ['GetItem'],
      Submissions: ['GetItem', 'Query', 'PutItem'],
      'Submissions/byState': ['Query'],
      // News of three days.
      'Submissions/byMonth': ['Query'],
      'Submissions/byAside': ['Query'],
      Plans: ['GetItem', 'Query', 'PutItem', 'DeleteItem', 'ConditionCheckItem'],
      Trainees: ['GetItem', 'Query', 'PutItem', 'DeleteItem', 'ConditionCheckItem'],
      Funding: ['GetItem', 'Query', 'PutItem', 'DeleteItem', 'ConditionCheckItem'],
      // Ledgers that a run left half-written.
      'Plans/byYear': ['Query'],
      'Trainees/byPerson': ['Query'],
      'Funding/byYear': ['Query'],
      // Claims of mails; registrations whose applicants have been told.
      Directory: ['GetItem', 'Query', 'PutItem', 'DeleteItem'],
      'Directory/byUnit': ['Query'],
      Counts: ['GetItem', 'UpdateItem', 'DeleteItem'],
    },
    buckets: { Archive: ['GetObject'] },
    mail: true,
    settings: ['CITY'],
    impact: {
      zh: '有报表暂不入账，或其通知邮件未发出：相关报表不计入统计，一天后月报不含其编制。',
      en: 'Documents were set aside, or mails about them were not sent: they count in no figure, and after a day reports are made without them.',
    },
  },
} as const satisfies { readonly [name: string]: FunctionRow };
