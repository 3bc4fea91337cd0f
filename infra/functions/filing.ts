/** Filling a form and sending it in, in a sheet or as a file. */
import { type FunctionRow, route } from './function-row.ts';

/** What a person sees first: their own documents, and what they look after for others. */
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

export const filingFunctions = {
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
  'read-form': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    tables: {
      Persons: ['GetItem'],
      Directory: ['GetItem'],
      'Directory/byUnit': ['Query'],
      Submissions: ['GetItem', 'BatchGetItem', 'Query'],
      'Submissions/byPeriod': ['Query'],
      'Plans/byYear': ['Query'],
    },
    buckets: { Archive: ['GetObject'] },
    settings: ['CITY'],
    impact: {
      zh: '无法生成新表，也无法取回已报送内容；已打开的表仍可填写。',
      en: 'Users cannot open new sheets or fetch rows submitted earlier; sheets already open can still be filled in.',
    },
  },
  'submit-form': {
    trigger: route,
    memory: 1769,
    seconds: 29,
    tables: {
      Persons: ['GetItem', 'PutItem'],
      Directory: ['GetItem'],
      Counts: ['UpdateItem'],
      // Valid certificates that a version in force would contradict.
      Certificates: ['Query'],
      // Events and contents of the version a roster is based on: its rows name persons without their numbers.
      Submissions: ['GetItem', 'BatchGetItem', 'Query', 'PutItem'],
      'Submissions/byPeriod': ['Query'],
      'Plans/byYear': ['Query'],
    },
    buckets: { Archive: ['GetObject', 'PutObject'] },
    secrets: ['PSEUDONYM'],
    settings: ['CITY'],
    impact: {
      zh: '各单位无法报送；表中内容不会丢失，恢复后再次选择“报送市局”即可。',
      en: 'Units cannot submit; nothing in their sheets is lost, and they can safely submit again later.',
    },
  },
  'download-workbook': {
    trigger: route,
    memory: 1769,
    seconds: 29,
    tables: {
      Persons: ['GetItem'],
      Directory: ['GetItem'],
      'Directory/byUnit': ['Query'],
      Submissions: ['GetItem', 'BatchGetItem', 'Query'],
      'Submissions/byPeriod': ['Query'],
      'Plans/byYear': ['Query'],
      // The home, which is the first sheet: as for who-am-i.
      Counts: ['GetItem'],
      'Submissions/byExtension': ['Query'],
      'Submissions/byUnit': ['Query'],
      'Submissions/byState': ['Query'],
      'Submissions/byAside': ['Query'],
    },
    buckets: { Archive: ['GetObject'] },
    settings: ['CITY'],
    impact: {
      zh: '使用 xlsx 的单位无法下载表格；已下载的仍可填写、报送。',
      en: 'Units using xlsx cannot download forms; files already downloaded can still be filled in and submitted.',
    },
  },
  'check-workbook': {
    trigger: route,
    memory: 1769,
    seconds: 29,
    tables: {
      Persons: ['GetItem'],
      Directory: ['GetItem'],
      Counts: ['UpdateItem'],
      Submissions: ['GetItem', 'BatchGetItem', 'Query'],
      'Submissions/byPeriod': ['Query'],
      'Plans/byYear': ['Query'],
    },
    buckets: { Archive: ['GetObject'] },
    settings: ['CITY'],
    impact: {
      zh: '无法预先检查 xlsx、csv 文件；报送时仍会逐格校验。',
      en: 'Files (xlsx, csv) cannot be checked in advance; every cell is still checked on submission.',
    },
  },
  'submit-workbook': {
    trigger: route,
    memory: 1769,
    seconds: 29,
    tables: {
      Persons: ['GetItem', 'PutItem'],
      Directory: ['GetItem'],
      Counts: ['UpdateItem'],
      // Valid certificates that a version in force would contradict.
      Certificates: ['Query'],
      Submissions: ['GetItem', 'BatchGetItem', 'Query', 'PutItem'],
      'Submissions/byPeriod': ['Query'],
      'Plans/byYear': ['Query'],
    },
    buckets: { Archive: ['GetObject', 'PutObject'] },
    secrets: ['PSEUDONYM'],
    settings: ['CITY'],
    impact: {
      zh: '使用 xlsx 的单位无法报送；文件不会丢失，恢复后重新上传即可，不会重复计入。',
      en: 'Units using xlsx cannot submit; their files are not lost, and they can safely submit again later.',
    },
  },
  'tell-errors': {
    trigger: route,
    memory: 512,
    seconds: 10,
    tables: { Directory: ['GetItem'], Counts: ['UpdateItem'] },
    settings: ['CITY'],
    impact: {
      zh: '表格中检查发现的问题未计入填报质量统计；检查、报送不受影响。',
      en: 'Errors found by checks in sheets are not counted for the bureau; checks and submission are not affected.',
    },
  },
} as const satisfies { readonly [name: string]: FunctionRow };
