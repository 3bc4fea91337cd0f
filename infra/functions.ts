/**
 * One row per function: what starts it, how large it is, exactly what it may do, and what people lose while
 * it fails. Everything else about a function (role, log group, environment, alarm) is derived from its row,
 * so a new function is one row here, one file in `functions/` and one heading in `docs/runbook.md`.
 */
import type { Bilingual } from '../shared/bilingual.ts';
import type { BucketName, IndexName, TableName } from './storage.ts';

type TableAction =
  | 'GetItem'
  | 'BatchGetItem'
  | 'Query'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'BatchWriteItem'
  /** Members of a transaction are authorised one by one, under these names and this one. */
  | 'ConditionCheckItem';
type BucketAction = 'GetObject' | 'PutObject' | 'ListBucket' | 'ListBucketVersions';

/** How a function is started; `route` means the routes of `shared/contract/paths.ts` that name it. */
export type Trigger =
  | { readonly kind: 'route' }
  | {
      readonly kind: 'stream';
      readonly table: TableName;
      readonly batchSize: number;
      readonly retries: number;
    }
  | { readonly kind: 'schedule'; readonly cron: string; readonly timeZone: string };

/** Typst prints PDFs: about 100 MB of the 250 an unzipped asset may have. */
export type NativePart = 'typst';

export type FunctionRow = {
  readonly trigger: Trigger;
  /** MB; Lambda gives one whole processor at 1769. */
  readonly memory: number;
  /** An HTTP API gives up after 30 seconds, so routes stay below. */
  readonly seconds: number;
  /** Actions on a table, or on one of its indexes as `Table/index`. */
  readonly tables?: { readonly [name in TableName | IndexName]?: readonly TableAction[] };
  readonly buckets?: { readonly [name in BucketName]?: readonly BucketAction[] };
  /** Reads the programme's key: pseudonyms of citizen numbers, signatures of report links. */
  readonly secret?: true;
  /** Sends mail from the stage's address. */
  readonly mail?: true;
  /** Settings it reads beside the names of what it was granted. */
  readonly settings?: readonly ('PUBLIC_URL' | 'PROGRAMME')[];
  /** Carries more than its code, and runs on x86_64 for it (infra/native-parts.ts). */
  readonly native?: NativePart;
  /** What people notice when it fails: the alarm's text, with a link to the runbook. */
  readonly impact: Bilingual;
};

const route = { kind: 'route' } as const;

const functions = {
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
    // By state: older documents for which more time was given.
    tables: { Directory: ['GetItem'], Submissions: ['GetItem'], 'Submissions/byState': ['Query'] },
    settings: ['PROGRAMME'],
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
    settings: ['PROGRAMME'],
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
    settings: ['PROGRAMME'],
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
    settings: ['PROGRAMME'],
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
    settings: ['PROGRAMME'],
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
    settings: ['PROGRAMME'],
    impact: {
      zh: '不用谷歌表格的单位不能报送；文件在他们手里，恢复后再报即可，重复报送是安全的。',
      en: 'Units without Google cannot submit; their files are with them, and submitting again later is safe.',
    },
  },
  'list-submissions': {
    trigger: route,
    memory: 512,
    seconds: 20,
    tables: {
      Directory: ['GetItem'],
      'Submissions/byState': ['Query'],
      'Submissions/byPeriod': ['Query'],
    },
    settings: ['PROGRAMME'],
    impact: {
      zh: '市局看不到待审清单，各单位看不到本单位的报送记录。',
      en: 'The bureau does not see what awaits review, nor units what they have sent.',
    },
  },
  'read-submission': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    tables: { Directory: ['GetItem'], Submissions: ['Query'] },
    buckets: { Archive: ['GetObject'] },
    settings: ['PROGRAMME'],
    impact: {
      zh: '打不开单份报表、版本差异和审核意见。',
      en: 'A single document, its differences and its comments cannot be opened.',
    },
  },
  'review-submission': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    tables: {
      Directory: ['GetItem'],
      Submissions: ['GetItem', 'PutItem'],
    },
    buckets: { Archive: ['GetObject'] },
    settings: ['PROGRAMME'],
    impact: {
      zh: '市局不能通过或退回报表；待审报表原样保留。',
      en: 'The bureau can neither approve nor return; what awaits review stays as it is.',
    },
  },
  'list-reports': {
    trigger: route,
    memory: 512,
    seconds: 20,
    tables: { Directory: ['GetItem', 'Query'] },
    buckets: { Reports: ['GetObject', 'ListBucket'] },
    secret: true,
    settings: ['PUBLIC_URL', 'PROGRAMME'],
    impact: {
      zh: '表格菜单里列不出统计月报；邮件里的链接仍可打开。',
      en: 'The menu does not list the monthly reports; links in mails still open.',
    },
  },
  'read-report': {
    trigger: route,
    memory: 512,
    seconds: 20,
    tables: { Directory: ['GetItem', 'Query'] },
    buckets: { Reports: ['GetObject', 'ListBucket'] },
    secret: true,
    settings: ['PUBLIC_URL', 'PROGRAMME'],
    impact: {
      zh: '统计数字进不了表格；邮件里的链接仍可打开。',
      en: 'Figures cannot be brought into a sheet; links in mails still open.',
    },
  },
  'open-report': {
    trigger: route,
    memory: 512,
    seconds: 20,
    buckets: { Reports: ['GetObject'] },
    secret: true,
    settings: ['PROGRAMME'],
    impact: {
      zh: '邮件里的月报链接打不开；月报本身完好。',
      en: 'Report links in mails do not open; the reports themselves are whole.',
    },
  },
  'read-plan': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    tables: {
      Directory: ['GetItem'],
      Submissions: ['GetItem', 'Query'],
      'Submissions/byPeriod': ['Query'],
      'Plans/byYear': ['Query'],
    },
    buckets: { Archive: ['GetObject'] },
    secret: true,
    settings: ['PUBLIC_URL', 'PROGRAMME'],
    impact: {
      zh: '年度计划不能编制，也看不到已下达的；邮件和文件里的链接仍可打开。',
      en: 'The annual plan can neither be compiled nor looked at; links to its documents still open.',
    },
  },
  'issue-plan': {
    trigger: route,
    memory: 1769,
    seconds: 29,
    tables: {
      Directory: ['GetItem'],
      Submissions: ['GetItem', 'Query', 'PutItem'],
      'Submissions/byPeriod': ['Query'],
      'Plans/byYear': ['Query'],
    },
    buckets: { Archive: ['GetObject', 'PutObject'], Reports: ['PutObject'] },
    secret: true,
    settings: ['PUBLIC_URL', 'PROGRAMME'],
    impact: {
      zh: '年度计划和变更通知不能下达；已下达的内容完好，重复下达是安全的。',
      en: 'Neither plan nor change notices can be issued; what was issued is whole, and issuing again is safe.',
    },
  },
  'open-plan': {
    trigger: route,
    // Makes the documents when they are opened for the first time: PDF, xlsx and page in two languages.
    memory: 1769,
    seconds: 29,
    native: 'typst',
    // Without the right to list, S3 calls a document that nobody has made yet forbidden instead of missing.
    buckets: { Reports: ['GetObject', 'PutObject', 'ListBucket'] },
    secret: true,
    settings: ['PROGRAMME'],
    impact: {
      zh: '年度计划、变更通知的文件打不开；已下达的内容完好。',
      en: 'Documents of the plan and its change notices do not open; what was issued is whole.',
    },
  },
  'project-submission': {
    trigger: { kind: 'stream', table: 'Submissions', batchSize: 10, retries: 5 },
    memory: 1769,
    seconds: 300,
    tables: {
      Submissions: ['GetItem'],
      // Rows go in batches, marks one by one.
      Plans: ['GetItem', 'Query', 'PutItem', 'BatchWriteItem'],
      Trainees: ['GetItem', 'Query', 'PutItem', 'BatchWriteItem'],
      Funding: ['GetItem', 'Query', 'PutItem', 'BatchWriteItem'],
    },
    buckets: { Archive: ['GetObject'] },
    settings: ['PROGRAMME'],
    impact: {
      zh: '已通过的报表没有进入台账；月报会因此停发，不会出错数。',
      en: 'Approved documents do not reach the ledgers; reports wait for them rather than count wrongly.',
    },
  },
  'compile-month': {
    // The 1st to the last day alike: it compiles once the month's due day has passed, and a day missed is
    // made up for on the next.
    trigger: { kind: 'schedule', cron: 'cron(0 2 * * ? *)', timeZone: 'Asia/Shanghai' },
    memory: 1769,
    seconds: 900,
    tables: {
      Submissions: ['GetItem', 'Query'],
      'Submissions/byPeriod': ['Query'],
      'Plans/byYear': ['Query'],
      'Funding/byYear': ['Query'],
      'Trainees/byPerson': ['Query'],
      Directory: ['GetItem', 'Query', 'PutItem'],
      'Directory/byUnit': ['Query'],
    },
    buckets: { Reports: ['PutObject', 'GetObject', 'ListBucket'], Archive: ['GetObject'] },
    secret: true,
    mail: true,
    settings: ['PUBLIC_URL', 'PROGRAMME'],
    impact: {
      zh: '统计月报没有编成或没有寄出；数据不丢，可以补编。',
      en: 'The monthly report was not compiled or not mailed; nothing is lost and it can be compiled later.',
    },
  },
  'read-directory': {
    trigger: route,
    memory: 1024,
    seconds: 20,
    tables: { Directory: ['GetItem'], 'Directory/byUnit': ['Query'] },
    settings: ['PROGRAMME'],
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
    settings: ['PROGRAMME'],
    impact: {
      zh: '管理员不能保存单位和人员的变动；改动留在表里，恢复后再保存即可，不会存一半。',
      en: 'Administrators cannot keep changes of units and people; what they typed stays in the sheet, and nothing is ever half kept.',
    },
  },
  'extend-deadlines': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    tables: {
      Directory: ['GetItem'],
      Submissions: ['GetItem', 'PutItem'],
      'Submissions/byPeriod': ['Query'],
    },
    settings: ['PROGRAMME'],
    impact: {
      zh: '市局不能批准延期；已批准的照常有效，已到截止日的报表暂时报不进来。',
      en: 'The bureau cannot give more time; what was given holds, and closed documents have to wait.',
    },
  },
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
    settings: ['PUBLIC_URL', 'PROGRAMME'],
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
    settings: ['PROGRAMME'],
    impact: {
      zh: '应报情况的网页打不开；表格里仍可查看。',
      en: 'The page of who owes what does not open; it can still be seen in the sheet.',
    },
  },
  remind: {
    // Every morning; a day missed is made up for on the next.
    trigger: { kind: 'schedule', cron: 'cron(30 8 * * ? *)', timeZone: 'Asia/Shanghai' },
    memory: 1024,
    seconds: 300,
    tables: {
      'Submissions/byPeriod': ['Query'],
      Directory: ['GetItem', 'Query', 'PutItem'],
      'Directory/byUnit': ['Query'],
    },
    secret: true,
    mail: true,
    settings: ['PUBLIC_URL', 'PROGRAMME'],
    impact: {
      zh: '催报邮件没有寄出；报送不受影响，下次运行补寄，不会重复。',
      en: 'Reminders were not mailed; filing goes on, and a later run sends them, none twice.',
    },
  },
  'decide-submissions': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    tables: {
      Directory: ['GetItem'],
      Submissions: ['GetItem', 'PutItem'],
    },
    buckets: { Archive: ['GetObject'] },
    settings: ['PROGRAMME'],
    impact: {
      zh: '市局不能批量通过；逐份审核不受影响。',
      en: 'Nobody can approve many documents at once; one by one still works.',
    },
  },
  'query-audit': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    tables: {
      Directory: ['GetItem', 'Query'],
      Submissions: ['Query'],
      'Submissions/byPeriod': ['Query'],
      'Submissions/byActor': ['Query'],
      'Submissions/byMonth': ['Query'],
    },
    settings: ['PROGRAMME'],
    impact: {
      zh: '查不到办理记录；填报、审核照常，记录本身不受影响。',
      en: 'The record of events cannot be queried; reporting and review go on, and the record itself is whole.',
    },
  },
  'verify-record': {
    trigger: { kind: 'schedule', cron: 'cron(0 1 * * ? *)', timeZone: 'Asia/Shanghai' },
    memory: 1769,
    seconds: 900,
    tables: {
      Submissions: ['GetItem', 'Query'],
      'Submissions/byPeriod': ['Query'],
      Directory: ['Query'],
    },
    // Versions, because a root that was deleted or written over shows itself only there.
    buckets: { Archive: ['GetObject', 'PutObject', 'ListBucket', 'ListBucketVersions'] },
    settings: ['PROGRAMME'],
    impact: {
      zh: '办理记录当夜没有核验通过，当天的记录根没有存入归档。先照手册查明原因，不要改动任何数据。',
      en: 'The record was not proved whole that night and no root of the day was archived. Find out why by the runbook; change nothing.',
    },
  },
  'propose-targets': {
    trigger: route,
    memory: 512,
    seconds: 29,
    tables: { Directory: ['GetItem'], 'Plans/byYear': ['Query'] },
    settings: ['PROGRAMME'],
    impact: {
      zh: '市局不能自动拟定指标分解；可以手工填写，下达不受影响。',
      en: 'The bureau cannot have a split of the targets proposed; it can be typed, and issuing goes on.',
    },
  },
} as const satisfies { readonly [name: string]: FunctionRow };

export type FunctionName = keyof typeof functions;
export const functionNames = Object.keys(functions) as FunctionName[];

/** The row under its general type, for code that treats all functions alike. */
export const rowOf = (name: FunctionName): FunctionRow => functions[name];

/** `submit-form` is `SubmitForm` in the template: stable, so that logs, policies and tests can be read. */
export const logicalId = (name: string): string =>
  name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
