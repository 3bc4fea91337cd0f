/** A form as a file: downloaded, checked, sent in; and what checks found, counted wherever they ran. */
import { type FunctionRow, route } from './function-row.ts';

export const workbookFunctions = {
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
      // Each look at a case is in the record.
      Certificates: ['Query', 'PutItem'],
    },
    // The flags that a sheet may begin with; without the right to list, missing would be forbidden.
    buckets: { Archive: ['GetObject'], Reports: ['GetObject', 'ListBucket'] },
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
