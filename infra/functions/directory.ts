/** Units and people. */
import { type FunctionRow, route } from './function-row.ts';

export const directoryFunctions = {
  'read-directory': {
    trigger: route,
    memory: 1024,
    seconds: 20,
    tables: { Directory: ['GetItem'], 'Directory/byUnit': ['Query'] },
    settings: ['CITY'],
    impact: {
      zh: '管理员打不开单位和人员名录；登录、报送、审核不受影响。',
      en: 'Administrators cannot open the lists of units and people; signing in, reporting and review go on.',
    },
  },
  'keep-directory': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    tables: {
      Directory: ['GetItem', 'PutItem'],
      'Directory/byUnit': ['Query'],
      // Whether a unit has filed for a period it would lose.
      Submissions: ['GetItem'],
    },
    settings: ['CITY'],
    impact: {
      zh: '管理员不能保存单位和人员的变动；改动留在表里，恢复后再保存即可，不会存一半。',
      en: 'Administrators cannot keep changes of units and people; what they typed stays in the sheet, and nothing is ever half kept.',
    },
  },
} as const satisfies { readonly [name: string]: FunctionRow };
