/** Rules of the trainee roster: within the row, and against the class it names. */

import type { RowRule, SheetRule } from '../../form/define-form.ts';
import { printableRule } from '../../form/printable-rule.ts';
import { classEndsLater, notYetIssued } from './other-side.ts';
import { traineeCertificateRule } from './trainee-certificate-rule.ts';
import { traineeClassRules } from './trainee-class-rules.ts';
import { traineeClassesAtOnce } from './trainee-classes-at-once.ts';
import { traineeCountRule } from './trainee-count-rule.ts';
import { traineeHoursADay } from './trainee-hours-a-day.ts';
import { rosterResultRules } from './trainee-result-rules.ts';

export const traineeRosterRowRules: readonly RowRule[] = [
  ...rosterResultRules,
  // notice 67: one rare name must not stop the certificates of a class
  printableRule('name', {
    message: {
      zh: '证书字库中无“{characters}”，证书照常编号，姓名处留空手写。',
      en: 'The fonts of certificates cannot print “{characters}”; the certificate is numbered all the same, with an empty line for the name.',
    },
    fix: {
      zh: '请核对姓名用字；无误的可以报送。',
      en: 'Please check the characters of the name; if correct, you may submit.',
    },
  }),
  ...traineeClassRules,
];

export const traineeRosterSheetRules: readonly SheetRule[] = [
  notYetIssued('class'),
  classEndsLater,
  traineeCountRule,
  // What nobody can have done: two classes at once, or more hours in a day than a day has.
  traineeClassesAtOnce,
  traineeHoursADay,
  traineeCertificateRule,
];
