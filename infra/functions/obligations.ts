/** Who owes what: units their documents, people their hours. */
import { type FunctionRow, route } from './function-row.ts';

export const obligationFunctions = {
  'read-completeness': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    tables: {
      Directory: ['GetItem'],
      'Directory/byUnit': ['Query'],
      'Submissions/byPeriod': ['Query'],
      // The first version of an amended document came in earlier than its head knows; rosters of classes that wait.
      Submissions: ['Query', 'BatchGetItem'],
      Persons: ['GetItem'],
      'Plans/byYear': ['Query'],
      Certificates: ['Query'],
    },
    // Due rows of registers.
    buckets: { Archive: ['GetObject'] },
    secrets: ['LINK'],
    settings: ['PUBLIC_URL', 'CITY'],
    impact: {
      zh: '无法在表格中查看报送情况；报送、审核、催报不受影响。',
      en: 'The submission status cannot be viewed in the sheet; submission, review and reminders are not affected.',
    },
  },
  'read-staff-hours': {
    trigger: route,
    memory: 1769,
    seconds: 29,
    tables: {
      Persons: ['GetItem'],
      Directory: ['GetItem'],
      Submissions: ['GetItem'],
      // Documents set aside: nothing of them counts.
      'Submissions/byAside': ['Query'],
      // Of each person on the list; classes tell subject and cohort.
      'Trainees/byPerson': ['Query'],
      'Plans/byYear': ['Query'],
    },
    // The list itself.
    buckets: { Archive: ['GetObject'] },
    settings: ['CITY'],
    impact: {
      zh: '单位无法查看名册上谁的学时有差额；报送、审核、统计不受影响。',
      en: 'Units cannot see who of their staff lists is short of hours; submission, review and statistics are not affected.',
    },
  },
  'open-completeness': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    tables: { Directory: ['GetItem'], 'Submissions/byPeriod': ['Query'], Submissions: ['Query'] },
    secrets: ['LINK'],
    settings: ['CITY'],
    impact: {
      zh: '报送情况通报网页无法打开；仍可在表格中查看。',
      en: 'The submission status page does not open; the status can still be viewed in the sheet.',
    },
  },
  remind: {
    // Every morning; a day missed is made up for on the next.
    trigger: { kind: 'schedule', cron: 'cron(30 8 * * ? *)' },
    memory: 1024,
    seconds: 300,
    tables: {
      'Submissions/byPeriod': ['Query'],
      // What waits for reviewers, and news of three days.
      'Submissions/byState': ['Query'],
      'Submissions/byMonth': ['Query'],
      // How each wants to be mailed, and mails that did not leave.
      Counts: ['GetItem', 'UpdateItem', 'DeleteItem'],
      Directory: ['GetItem', 'Query', 'PutItem'],
      'Directory/byUnit': ['Query'],
      // Classes whose people wait for certificates, and their rosters.
      Submissions: ['BatchGetItem'],
      Persons: ['GetItem'],
      'Plans/byYear': ['Query'],
      Certificates: ['Query'],
    },
    // Due rows of registers.
    buckets: { Archive: ['GetObject'] },
    secrets: ['LINK'],
    mail: true,
    settings: ['PUBLIC_URL', 'CITY'],
    impact: {
      zh: '报送提醒邮件未发出；报送不受影响，下次运行时补发，不会重复。',
      en: 'Reminders were not mailed; submission is not affected, and the next run sends them without duplicates.',
    },
  },
} as const satisfies { readonly [name: string]: FunctionRow };
