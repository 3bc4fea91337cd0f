/** Certificates: who gets one, what ends one, and looking people up by number and name. */
import { type FunctionRow, route } from './function-row.ts';

/** A class's people and its certificates, as they are this moment. */
const classes = {
  Directory: ['GetItem'],
  // Keys of the contents with persons.
  Persons: ['GetItem'],
  Submissions: ['GetItem', 'BatchGetItem'],
} as const;

export const certificateFunctions = {
  'read-certificates': {
    trigger: route,
    memory: 1769,
    seconds: 29,
    tables: {
      ...classes,
      Certificates: ['GetItem', 'BatchGetItem', 'Query'],
      // What became of preprinted blanks, of all years.
      'Certificates/byYear': ['Query'],
    },
    buckets: { Archive: ['GetObject'] },
    settings: ['CITY'],
    impact: {
      zh: '无法查看发证情况和号段；已发证书的效力和公开核验不受影响。',
      en: 'Certificates and series cannot be viewed; certificates stay valid and can be verified.',
    },
  },
  'issue-certificates': {
    trigger: route,
    memory: 1769,
    seconds: 29,
    tables: {
      ...classes,
      // The moves of the unit's documents are written with the numbers.
      Submissions: ['GetItem', 'BatchGetItem', 'PutItem'],
      Persons: ['GetItem', 'PutItem'],
      Certificates: ['GetItem', 'Query', 'PutItem'],
    },
    buckets: { Archive: ['GetObject', 'PutObject'] },
    settings: ['CITY'],
    impact: {
      zh: '承办单位暂时无法发证；不占用编号，恢复后再次办理即可，不会重复发证。',
      en: 'Hosts cannot issue certificates for now; no number is used, and repeating it later issues none twice.',
    },
  },
  'end-certificate': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    tables: {
      ...classes,
      Submissions: ['GetItem', 'BatchGetItem', 'PutItem'],
      Persons: ['GetItem', 'PutItem'],
      Certificates: ['GetItem', 'BatchGetItem', 'Query', 'PutItem'],
    },
    buckets: { Archive: ['GetObject', 'PutObject'] },
    settings: ['CITY'],
    impact: {
      zh: '市局暂时无法作废、换发证书或核定号段：应作废的证书在恢复前仍显示有效，请尽快处理。',
      en: 'The bureau can neither void nor replace certificates nor allow series: a certificate to be voided shows as valid until this works again.',
    },
  },
  'register-certificates': {
    trigger: route,
    memory: 512,
    seconds: 29,
    tables: { Directory: ['GetItem'], Certificates: ['BatchGetItem', 'Query', 'PutItem'] },
    settings: ['CITY'],
    impact: {
      zh: '无法标记证书已上报省平台；证书本身不受影响。',
      en: 'Certificates cannot be noted as registered with the province; they are not affected themselves.',
    },
  },
  'look-up-people': {
    trigger: route,
    memory: 1769,
    seconds: 29,
    tables: {
      Directory: ['GetItem'],
      Persons: ['GetItem'],
      Submissions: ['GetItem'],
      'Submissions/byAside': ['Query'],
      Certificates: ['BatchGetItem', 'Query', 'PutItem'],
      'Certificates/byPerson': ['Query'],
      'Trainees/byPerson': ['Query'],
      'Plans/byYear': ['Query'],
    },
    buckets: { Archive: ['GetObject'] },
    secrets: ['PSEUDONYM'],
    settings: ['CITY'],
    impact: {
      zh: '用人单位无法成批核验证书、查询学时；证书上的二维码不受影响。',
      en: 'Employers cannot check certificates in bulk or look up hours; the QR codes on certificates still work.',
    },
  },
  'project-certificates': {
    trigger: { kind: 'stream', table: 'Certificates', batchSize: 10, retries: 5 },
    memory: 512,
    seconds: 120,
    tables: { Certificates: ['Query', 'PutItem'], Persons: ['GetItem'] },
    buckets: { Archive: ['GetObject'] },
    impact: {
      zh: '新发的证书暂未列入个人学时查询；证书的效力和核验不受影响。',
      en: 'New certificates do not appear in people’s records yet; their validity and verification are not affected.',
    },
  },
} as const satisfies { readonly [name: string]: FunctionRow };
