/** What is printed and shown of certificates. */
import { type FunctionRow, route } from './function-row.ts';

export const certificatePaperFunctions = {
  'list-papers': {
    trigger: route,
    memory: 512,
    seconds: 20,
    tables: { Directory: ['GetItem'], Certificates: ['GetItem', 'Query'] },
    secrets: ['LINK'],
    settings: ['PUBLIC_URL', 'CITY'],
    impact: {
      zh: '无法取得证书、登记册、公告的打印链接；已取得的链接半天内仍可打开，编号不受影响。',
      en: 'No links to certificates, registers and notices are given; those given open for half a day, and numbers are not affected.',
    },
  },
  'print-record': {
    trigger: route,
    memory: 1024,
    seconds: 29,
    // What looking people up reads, and the printed record.
    tables: {
      Directory: ['GetItem'],
      Submissions: ['GetItem'],
      'Submissions/byAside': ['Query'],
      Certificates: ['BatchGetItem', 'Query', 'PutItem'],
      'Certificates/byPerson': ['Query'],
      Persons: ['GetItem', 'PutItem'],
      'Trainees/byPerson': ['Query'],
      'Plans/byYear': ['Query'],
    },
    buckets: { Archive: ['GetObject'] },
    secrets: ['PSEUDONYM', 'LINK'],
    settings: ['PUBLIC_URL', 'CITY'],
    impact: {
      zh: '无法打印个人学时证明；在表格中查询学时不受影响，以前打印的证明照常核验。',
      en: 'Records of hours cannot be printed; looking hours up in the sheet goes on, and records printed before can be checked.',
    },
  },
  'open-certificate': {
    trigger: route,
    memory: 1024,
    seconds: 20,
    // Strong reads: a void certificate is void on the very next request. Names that were tried are counted elsewhere.
    tables: {
      Certificates: ['BatchGetItem', 'Query'],
      'Certificates/byYear': ['Query'],
      Counts: ['UpdateItem'],
      // Keys of the contents, which hold names, and printed records.
      Persons: ['GetItem'],
    },
    buckets: { Archive: ['GetObject'] },
    secrets: ['CERTIFICATES'],
    settings: ['PUBLIC_URL', 'CITY'],
    impact: {
      zh: '证书上的二维码打不开，公众无法核验证书；证书本身和发证不受影响。',
      en: 'Codes on certificates do not open and cannot be checked; the certificates themselves and issuing are not affected.',
    },
  },
  'open-paper': {
    trigger: route,
    // A hundred certificates in one file: some seconds and 300 MB.
    memory: 1769,
    seconds: 29,
    native: 'typst',
    // Writes nothing but the checksum of a file it made.
    tables: {
      Certificates: ['GetItem', 'BatchGetItem', 'Query', 'PutItem'],
      'Certificates/byYear': ['Query'],
      Persons: ['GetItem'],
    },
    buckets: { Archive: ['GetObject'] },
    secrets: ['CERTIFICATES', 'LINK'],
    settings: ['PUBLIC_URL', 'CITY'],
    impact: {
      zh: '证书、发证登记册、作废公告和个人学时证明无法打印；编号和登记不受影响，扫码核验照常。',
      en: 'Certificates, registers, notices and records cannot be printed; numbers are not affected and codes go on opening.',
    },
  },
} as const satisfies { readonly [name: string]: FunctionRow };
