/** What is asked before any form: how the API is called, who somebody is, their home, and what they keep for themselves. */
import { type FunctionRow, route } from './function-row.ts';

/** Their own documents, and what they look after for others. */
const home = {
  trigger: route,
  memory: 1024,
  seconds: 29,
  tables: {
    // Accounts that end, of an administrator; bodies that wait to be registered.
    Directory: ['GetItem', 'Query'],
    'Directory/byUnit': ['Query'],
    // How far the person has seen the news; of an administrator, what stands still.
    Counts: ['GetItem', 'Query'],
    // Names in rosters of classes whose people wait for certificates.
    Persons: ['GetItem'],
    'Plans/byYear': ['Query'],
    Certificates: ['Query'],
    Submissions: ['BatchGetItem', 'Query'],
    'Submissions/byExtension': ['Query'],
    'Submissions/byPeriod': ['Query'],
    'Submissions/byUnit': ['Query'],
    // What waits for a reviewer, what they decided, and what is set aside.
    'Submissions/byState': ['Query'],
    'Submissions/byActor': ['Query'],
    'Submissions/byAside': ['Query'],
  },
  buckets: { Archive: ['GetObject'], Reports: ['GetObject', 'ListBucket'] },
  secrets: ['LINK'],
  settings: ['PUBLIC_URL', 'CITY'],
} as const;

export const homeFunctions = {
  'read-openapi': {
    trigger: route,
    memory: 256,
    seconds: 10,
    settings: ['PUBLIC_URL'],
    impact: {
      zh: '接口说明无法打开；填报、审核不受影响。',
      en: 'The API description does not open; submission and review are not affected.',
    },
  },
  'who-am-i': {
    trigger: route,
    memory: 512,
    seconds: 10,
    tables: {
      Directory: ['GetItem'],
      // With whom what waits for a reviewer lies.
      'Directory/byUnit': ['Query'],
      // How far the person has seen the news.
      Counts: ['GetItem'],
      // With the chain of a document whose rows may be newly due.
      Submissions: ['BatchGetItem', 'Query'],
      'Submissions/byExtension': ['Query'],
      // News: what happened to the unit's documents, what waits for a reviewer, what is set aside.
      'Submissions/byUnit': ['Query'],
      'Submissions/byState': ['Query'],
      'Submissions/byAside': ['Query'],
      // What others wait for the unit to do: findings of inspections, decisions.
      'Submissions/byPeriod': ['Query'],
    },
    buckets: { Archive: ['GetObject'] },
    settings: ['CITY'],
    impact: {
      zh: '打开表格时无法识别用户，也无法查看应报报表清单。',
      en: 'Users are not recognised when they open their sheet and cannot see the list of documents due.',
    },
  },
  'read-home': {
    ...home,
    impact: {
      zh: '首页无法刷新；上次的内容仍在表中，填报、审核可从菜单办理。',
      en: 'The home cannot be refreshed; its last contents remain in the sheet, and everything can be done from the menu.',
    },
  },
  'download-home': {
    ...home,
    impact: {
      zh: '首页无法下载为文件；报表下载、填报、审核不受影响。',
      en: 'The home cannot be downloaded as a file; forms, submission and review are not affected.',
    },
  },
  'keep-own': {
    trigger: route,
    memory: 512,
    seconds: 10,
    tables: { Directory: ['GetItem'], Counts: ['UpdateItem'] },
    settings: ['CITY'],
    impact: {
      zh: '无法记录动态已阅、修改邮件提醒方式；填报、审核不受影响，已阅的动态会再次显示。',
      en: 'News cannot be marked as seen and mail settings not changed; submission and review are not affected, and news are shown again.',
    },
  },
} as const satisfies { readonly [name: string]: FunctionRow };
