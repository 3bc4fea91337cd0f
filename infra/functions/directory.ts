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
  'register-unit': {
    trigger: route,
    memory: 512,
    seconds: 20,
    // The record and what waits; nothing else of the directory is written.
    tables: { Directory: ['GetItem', 'Query', 'PutItem'] },
    settings: ['CITY'],
    impact: {
      zh: '未登记的企业、社会组织无法提交或查看登记申请；已登记单位的报送不受影响。',
      en: 'Organisations that are not registered cannot apply or see their application; registered units are not affected.',
    },
  },
  'decide-registration': {
    trigger: route,
    memory: 512,
    seconds: 29,
    tables: {
      Directory: ['GetItem', 'Query', 'PutItem', 'DeleteItem'],
      // Mails that did not leave.
      Counts: ['UpdateItem', 'DeleteItem'],
    },
    mail: true,
    settings: ['CITY'],
    impact: {
      zh: '各区（市）无法审核单位登记申请；申请仍在，恢复后可办理，结果邮件不会遗漏。',
      en: 'Districts cannot decide on registrations; they stay and can be decided later, and no mail about them is lost.',
    },
  },
} as const satisfies { readonly [name: string]: FunctionRow };
