/** Who owes what. */
import { type FunctionRow, route } from './function-row.ts';

export const obligationFunctions = {
  'read-completeness': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    tables: {
      Directory: ['GetItem'],
      'Submissions/byPeriod': ['Query'],
      // The first version of an amended document came in earlier than its head knows.
      Submissions: ['Query'],
    },
    secret: true,
    settings: ['PUBLIC_URL', 'CITY'],
    impact: {
      zh: '表格里看不到应报情况；报送、审核、催报不受影响。',
      en: 'Who owes what cannot be seen in the sheet; filing, review and reminders go on.',
    },
  },
  'open-completeness': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    tables: { 'Submissions/byPeriod': ['Query'], Submissions: ['Query'] },
    secret: true,
    settings: ['CITY'],
    impact: {
      zh: '应报情况的网页打不开；表格里仍可查看。',
      en: 'The page of who owes what does not open; it can still be seen in the sheet.',
    },
  },
  remind: {
    // Every morning; a day missed is made up for on the next.
    trigger: { kind: 'schedule', cron: 'cron(30 8 * * ? *)' },
    memory: 1024,
    seconds: 300,
    tables: {
      'Submissions/byPeriod': ['Query'],
      Directory: ['GetItem', 'Query', 'PutItem'],
      'Directory/byUnit': ['Query'],
    },
    secret: true,
    mail: true,
    settings: ['PUBLIC_URL', 'CITY'],
    impact: {
      zh: '催报邮件没有寄出；报送不受影响，下次运行补寄，不会重复。',
      en: 'Reminders were not mailed; filing goes on, and a later run sends them, none twice.',
    },
  },
} as const satisfies { readonly [name: string]: FunctionRow };
