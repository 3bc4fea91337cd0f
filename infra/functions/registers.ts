/** What others see of what units have filed. */
import { type FunctionRow, route } from './function-row.ts';

/** Heads of the form's documents and, by hash, the rows in force. */
const reading = {
  trigger: route,
  memory: 1024,
  seconds: 29,
  tables: { Directory: ['GetItem'], 'Submissions/byPeriod': ['Query'] },
  buckets: { Archive: ['GetObject'] },
  settings: ['CITY'],
} as const;

export const registerFunctions = {
  'read-register': {
    ...reading,
    impact: {
      zh: '台账无法查看；填报、审核、统计不受影响。',
      en: 'Registers cannot be viewed; submission, review and statistics are not affected.',
    },
  },
  'download-register': {
    ...reading,
    impact: {
      zh: '台账无法下载为文件；可在表格中查看，填报、审核、统计不受影响。',
      en: 'Registers cannot be downloaded; they can be viewed in the sheet, and submission, review and statistics are not affected.',
    },
  },
} as const satisfies { readonly [name: string]: FunctionRow };
