/** Routes of certificates on paper, and of pages that check them. */
import type { Path } from './path.ts';

export const paperPaths = {
  listPapers: { method: 'GET', path: '/certificates/papers', function: 'list-papers' },
  printRecord: { method: 'POST', path: '/records/papers', function: 'print-record' },
  openRecord: {
    method: 'GET',
    path: '/c/record/{number}',
    function: 'open-certificate',
    open: true,
    slow: true,
  },
  askForCertificate: { method: 'GET', path: '/c', function: 'open-certificate', open: true, slow: true },
  checkCertificate: { method: 'POST', path: '/c', function: 'open-certificate', open: true, slow: true },
  openCertificate: {
    method: 'GET',
    path: '/c/{number}',
    function: 'open-certificate',
    open: true,
    slow: true,
  },
  openOfflineCheck: {
    method: 'GET',
    path: '/c/verify.html',
    function: 'open-certificate',
    open: true,
    slow: true,
  },
  readCertificateKeys: {
    method: 'GET',
    path: '/c/keys.json',
    function: 'open-certificate',
    open: true,
    slow: true,
  },
  readCertificateStatus: {
    method: 'GET',
    path: '/c/status/{year}',
    function: 'open-certificate',
    open: true,
    slow: true,
  },
  openPaper: {
    method: 'GET',
    path: '/papers/{kind}/{of}/{file}',
    function: 'open-paper',
    open: true,
    slow: true,
  },
} as const satisfies Record<string, Path>;
