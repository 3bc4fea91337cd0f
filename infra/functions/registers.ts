/** What others see of what units have filed. */
import { type FunctionRow, route } from './function-row.ts';

export const registerFunctions = {
  'read-register': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    tables: { Directory: ['GetItem'], 'Submissions/byPeriod': ['Query'] },
    buckets: { Archive: ['GetObject'] },
    settings: ['CITY'],
    impact: {
      zh: '台账无法查看；填报、审核、统计不受影响。',
      en: 'Registers cannot be viewed; submission, review and statistics are not affected.',
    },
  },
} as const satisfies { readonly [name: string]: FunctionRow };
