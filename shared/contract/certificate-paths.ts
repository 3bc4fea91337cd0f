/** Routes of certificates and records for those who are signed in. */
import type { Path } from './path.ts';

export const certificatePaths = {
  listCertificateClasses: { method: 'GET', path: '/certificates/classes', function: 'read-certificates' },
  readClassCertificates: {
    method: 'GET',
    path: '/certificates/classes/{class}',
    function: 'read-certificates',
  },
  readCertificateSeries: {
    method: 'GET',
    path: '/certificates/register/{series}',
    function: 'read-certificates',
  },
  listCertificateSeries: { method: 'GET', path: '/certificates/series', function: 'read-certificates' },
  issueCertificates: {
    method: 'POST',
    path: '/certificates/classes/{class}',
    function: 'issue-certificates',
  },
  voidCertificate: {
    method: 'POST',
    path: '/certificates/{number}/void',
    function: 'end-certificate',
  },
  replaceCertificate: {
    method: 'POST',
    path: '/certificates/{number}/replacement',
    function: 'end-certificate',
  },
  allowSeries: { method: 'POST', path: '/certificates/series', function: 'end-certificate' },
  registerCertificates: {
    method: 'POST',
    path: '/certificates/registrations',
    function: 'register-certificates',
  },
  noteBlanks: { method: 'POST', path: '/certificates/blanks', function: 'register-certificates' },
  readBlanks: { method: 'GET', path: '/certificates/blanks', function: 'read-certificates' },
  checkCertificates: { method: 'POST', path: '/certificates/checks', function: 'look-up-people' },
  checkCertificateFile: {
    method: 'POST',
    path: '/certificates/checks/workbook',
    function: 'look-up-people',
  },
  readRecords: { method: 'POST', path: '/records', function: 'look-up-people' },
  downloadRecords: { method: 'POST', path: '/records/workbook', function: 'look-up-people' },
} as const satisfies Record<string, Path>;
