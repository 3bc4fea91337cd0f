/** Filling a form and sending it in, in a sheet or as an xlsx file. */
import { type FunctionRow, route } from './function-row.ts';

export const filingFunctions = {
  'read-openapi': {
    trigger: route,
    memory: 256,
    seconds: 10,
    settings: ['PUBLIC_URL'],
    impact: {
      zh: '接口说明打不开；填报、审核不受影响。',
      en: 'The description of the interface cannot be read; reporting and review go on.',
    },
  },
  'who-am-i': {
    trigger: route,
    memory: 512,
    seconds: 10,
    // By state: older documents whose deadline was extended.
    tables: { Directory: ['GetItem'], Submissions: ['GetItem'], 'Submissions/byState': ['Query'] },
    settings: ['CITY'],
    impact: {
      zh: '打开表格时认不出本人，也看不到应报清单。',
      en: 'People are not recognised when they open their sheet and do not see what they owe.',
    },
  },
  'read-form': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    tables: {
      Directory: ['GetItem'],
      Submissions: ['GetItem', 'Query'],
      'Plans/byYear': ['Query'],
    },
    buckets: { Archive: ['GetObject'] },
    settings: ['CITY'],
    impact: {
      zh: '不能生成新表，也不能取回已报的内容；已打开的表格仍可填写。',
      en: 'New sheets cannot be made nor earlier rows fetched; sheets already open can still be filled.',
    },
  },
  'submit-form': {
    trigger: route,
    memory: 1769,
    seconds: 29,
    tables: {
      Directory: ['GetItem'],
      // Events and contents of the version a roster is based on: its rows name persons without their numbers.
      Submissions: ['GetItem', 'Query', 'PutItem'],
      'Plans/byYear': ['Query'],
    },
    buckets: { Archive: ['GetObject', 'PutObject'] },
    secret: true,
    settings: ['CITY'],
    impact: {
      zh: '各单位不能报送；表格内容不会丢，恢复后再点一次“报送市局”即可。',
      en: 'Units cannot submit; nothing in their sheets is lost, and submitting again later is safe.',
    },
  },
  'download-workbook': {
    trigger: route,
    memory: 1769,
    seconds: 29,
    tables: {
      Directory: ['GetItem'],
      Submissions: ['GetItem', 'Query'],
      'Plans/byYear': ['Query'],
    },
    buckets: { Archive: ['GetObject'] },
    settings: ['CITY'],
    impact: {
      zh: '不用谷歌表格的单位下载不到 xlsx 表格；已下载的仍可填写、报送。',
      en: 'Units without Google cannot download forms as xlsx files; those they have can be filled and sent.',
    },
  },
  'check-workbook': {
    trigger: route,
    memory: 1769,
    seconds: 29,
    tables: {
      Directory: ['GetItem'],
      Submissions: ['GetItem', 'Query'],
      'Plans/byYear': ['Query'],
    },
    buckets: { Archive: ['GetObject'] },
    settings: ['CITY'],
    impact: {
      zh: 'xlsx 文件不能预先检查；报送时仍会逐格检查。',
      en: 'Workbooks (xlsx) cannot be checked beforehand; submitting still checks every cell.',
    },
  },
  'submit-workbook': {
    trigger: route,
    memory: 1769,
    seconds: 29,
    tables: {
      Directory: ['GetItem'],
      Submissions: ['GetItem', 'Query', 'PutItem'],
      'Plans/byYear': ['Query'],
    },
    buckets: { Archive: ['GetObject', 'PutObject'] },
    secret: true,
    settings: ['CITY'],
    impact: {
      zh: '不用谷歌表格的单位不能报送；文件在他们手里，恢复后再报即可，重复报送是安全的。',
      en: 'Units without Google cannot submit; their files are with them, and submitting again later is safe.',
    },
  },
} as const satisfies { readonly [name: string]: FunctionRow };
