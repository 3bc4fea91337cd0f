/** Certificates in the sheet: menus, questions, the lists that are laid, and what was done. */
import { blankWords } from './certificate-sheet/blanks.ts';
import { checkingWords } from './certificate-sheet/checking.ts';
import { certificateClassWords } from './certificate-sheet/classes.ts';
import { endingWords } from './certificate-sheet/ending.ts';
import { exportWords } from './certificate-sheet/export.ts';
import { issuingWords } from './certificate-sheet/issuing.ts';
import { recordLookUpWords } from './certificate-sheet/records.ts';
import { seriesWords } from './certificate-sheet/series.ts';
import { texts } from './texts.ts';

export const certificateSheet = texts({
  menu: { zh: '证书与学时', en: 'Certificates and hours' },
  issue: { zh: '发证…', en: 'Issue certificates…' },
  check: { zh: '证书核验', en: 'Check certificates' },
  end: { zh: '作废…', en: 'Void a certificate…' },
  replace: { zh: '换发…', en: 'Replace a certificate…' },
  series: { zh: '号段（市局）…', en: 'Number series (bureau)…' },
  lookUp: { zh: '学时查询', en: 'Look up hours' },
  export: { zh: '继续教育登记导出', en: 'Export for registration' },
  register: { zh: '标记已登记…', en: 'Note as registered…' },
  ...blankWords,
  ...certificateClassWords,
  ...issuingWords,
  ...checkingWords,
  ...recordLookUpWords,
  ...endingWords,
  ...seriesWords,
  ...exportWords,
});
