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
      zh: '管理员无法打开单位、人员名录；登录、报送、审核不受影响。',
      en: 'Administrators cannot open the lists of units and people; sign-in, submission and review are not affected.',
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
      zh: '管理员无法保存单位、人员变动；改动仍在表中，恢复后再次保存即可，不会只保存一部分。',
      en: 'Administrators cannot save changes to units and people; their changes stay in the sheet, and nothing is partly saved.',
    },
  },
} as const satisfies { readonly [name: string]: FunctionRow };
