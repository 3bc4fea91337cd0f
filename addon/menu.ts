/** One menu for everybody, for it is built before Google lets the add-on identify the user; what was most urgent is remembered. */

import { type Bilingual, fill } from '../shared/ground/bilingual.ts';
import { caseWords } from '../shared/words/cases.ts';
import { printWords } from '../shared/words/certificate-print.ts';
import { certificateSheet } from '../shared/words/certificate-sheet.ts';
import { classCardWords } from '../shared/words/class-card.ts';
import { completenessSheet } from '../shared/words/completeness-sheet.ts';
import { directoryMenu } from '../shared/words/directory.ts';
import { fieldWords } from '../shared/words/field-classes.ts';
import { homeWords } from '../shared/words/home.ts';
import { moneyWords } from '../shared/words/money-overview.ts';
import { planMenu } from '../shared/words/plan-sheet.ts';
import { recordWords } from '../shared/words/record.ts';
import { registerMenu } from '../shared/words/registers.ts';
import { registrationWords } from '../shared/words/registration.ts';
import { reviewWords } from '../shared/words/review.ts';
import { sampleWords } from '../shared/words/sample.ts';
import { menuWords } from '../shared/words/sheet.ts';
import { staffWords } from '../shared/words/staff.ts';
import { supervisionWords } from '../shared/words/supervision.ts';
import { splitWords } from '../shared/words/targets.ts';
import { unitPageWords } from '../shared/words/unit-page.ts';
import type { Command } from './commands.ts';
import { languageOf } from './google/desk.ts';
import type { Google, MenuEntry } from './google/interface.ts';
import { type Urgent, urgentIn } from './tab/urgent.ts';

const urgentCommands = ['openFirst', 'openSecond', 'openThird'] as const;

/** @param urgent documents that are named in it, at most three */
export const menuOf = (
  say: (text: Bilingual) => string,
  urgent: readonly Pick<Urgent, 'text'>[] = [],
): readonly MenuEntry[] => {
  const item = (text: Bilingual, command: Command): MenuEntry => ({ text: say(text), command });
  return [
    item(homeWords.home, 'goHome'),
    item(homeWords.openTicked, 'openTicked'),
    ...urgent.map(({ text }, i) => item(fill(homeWords.openNamed, text), urgentCommands[i] as Command)),
    item(homeWords.lookUp, 'lookUp'),
    'line',
    item(menuWords.open, 'openForm'),
    item(menuWords.check, 'checkActiveSheet'),
    item(menuWords.rewrite, 'rewriteUnderstood'),
    'line',
    item(menuWords.submit, 'submitSheet'),
    item(menuWords.nil, 'submitNil'),
    item(menuWords.refresh, 'refreshStatus'),
    item(menuWords.withdraw, 'withdrawSubmission'),
    'line',
    item(menuWords.report, 'viewReport'),
    item(completenessSheet.menu, 'viewCompleteness'),
    item(recordWords.menu, 'viewRecord'),
    {
      text: say(moneyWords.menu),
      entries: [
        item(moneyWords.byUnit, 'viewMoney'),
        item(moneyWords.cells, 'viewAmounts'),
        item(menuWords.openDocument, 'openDocument'),
      ],
    },
    {
      text: say(registerMenu.menu),
      entries: [
        item(registerMenu.view, 'viewRegister'),
        item(registerMenu.reuse, 'reuseSelected'),
        item(fieldWords.menu, 'viewFieldClasses'),
        'line',
        item(staffWords.menu, 'viewStaffHours'),
      ],
    },
    {
      text: say(supervisionWords.menu),
      entries: [
        item(supervisionWords.flags, 'viewFlags'),
        item(menuWords.openDocument, 'openDocument'),
        item(unitPageWords.menu, 'viewUnit'),
        item(classCardWords.menu, 'viewClass'),
        'line',
        item(sampleWords.menu, 'drawSample'),
        item(caseWords.menu, 'openCase'),
      ],
    },
    {
      text: say(certificateSheet.menu),
      entries: [
        item(certificateSheet.issue, 'issueCertificates'),
        item(printWords.print, 'printPapers'),
        item(certificateSheet.export, 'exportRegistration'),
        item(certificateSheet.register, 'noteRegistered'),
        'line',
        item(certificateSheet.noteBlanks, 'noteBlanks'),
        item(certificateSheet.spoilBlanks, 'spoilBlanks'),
        item(certificateSheet.viewBlanks, 'viewBlanks'),
        'line',
        item(certificateSheet.check, 'checkCertificates'),
        item(certificateSheet.lookUp, 'lookUpHours'),
        item(printWords.printRecord, 'printRecord'),
        'line',
        item(certificateSheet.end, 'voidCertificate'),
        item(certificateSheet.replace, 'replaceCertificate'),
        item(certificateSheet.series, 'keepSeries'),
      ],
    },
    {
      text: say(menuWords.review),
      entries: [
        item(menuWords.queue, 'openQueue'),
        item(menuWords.openDocument, 'openDocument'),
        item(reviewWords.openNext, 'openNext'),
        item(reviewWords.overview, 'openOverview'),
        'line',
        item(menuWords.approve, 'approveDocument'),
        item(menuWords.return, 'returnDocument'),
        item(menuWords.reopen, 'reopenDocument'),
        item(reviewWords.correctComments, 'correctComments'),
        item(reviewWords.approveMany, 'approveQueue'),
        item(reviewWords.handOver, 'handOver'),
        'line',
        item(registrationWords.approveMenu, 'approveRegistrations'),
        item(registrationWords.refuseMenu, 'refuseRegistrations'),
        'line',
        item(recordWords.queryMenu, 'queryRecord'),
        item(splitWords.menu, 'splitTargets'),
      ],
    },
    {
      text: say(directoryMenu.directory),
      entries: [
        item(directoryMenu.people, 'openPeople'),
        item(directoryMenu.units, 'openUnits'),
        'line',
        item(directoryMenu.check, 'checkDirectory'),
        item(directoryMenu.save, 'saveDirectory'),
        'line',
        item(completenessSheet.extend, 'extendDeadline'),
      ],
    },
    {
      text: say(planMenu.menu),
      entries: [
        item(planMenu.view, 'viewPlan'),
        'line',
        item(planMenu.compile, 'compilePlan'),
        item(planMenu.issue, 'issuePlan'),
        item(planMenu.notice, 'issueNotice'),
      ],
    },
    'line',
    item(menuWords.whoAmI, 'sayWho'),
    item(registrationWords.menu, 'registerUnit'),
    item(menuWords.help, 'showHelp'),
  ];
};

export const showMenu = (google: Google): void => {
  const language = languageOf(google.locale());
  google.showMenu(menuOf((text) => text[language], urgentIn(google).slice(0, urgentCommands.length)));
};
