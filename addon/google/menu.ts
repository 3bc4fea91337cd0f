/** One static menu for everybody: it is built before Google lets the add-on ask who somebody is. */
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import { completenessSheet } from '../../shared/words/completeness.ts';
import { directoryMenu } from '../../shared/words/directory.ts';
import { planMenu } from '../../shared/words/plan-sheet.ts';
import { recordWords } from '../../shared/words/record.ts';
import { reviewWords } from '../../shared/words/review.ts';
import { menuWords } from '../../shared/words/sheet.ts';
import { splitWords } from '../../shared/words/targets.ts';
import { languageOf } from './desk.ts';
import type { Google, MenuEntry } from './google.ts';

export const menuOf = (say: (text: Bilingual) => string): readonly MenuEntry[] => {
  const item = (text: Bilingual, command: string): MenuEntry => ({ text: say(text), command });
  return [
    item(menuWords.open, 'cmdOpenForm'),
    item(menuWords.check, 'cmdCheck'),
    item(menuWords.rewrite, 'cmdRewrite'),
    'line',
    item(menuWords.submit, 'cmdSubmit'),
    item(menuWords.nil, 'cmdNil'),
    item(menuWords.refresh, 'cmdRefresh'),
    item(menuWords.withdraw, 'cmdWithdraw'),
    'line',
    item(menuWords.report, 'cmdReport'),
    item(completenessSheet.menu, 'cmdCompleteness'),
    item(recordWords.menu, 'cmdRecord'),
    {
      text: say(menuWords.review),
      entries: [
        item(menuWords.queue, 'cmdQueue'),
        item(menuWords.openDocument, 'cmdOpenDocument'),
        item(reviewWords.openNext, 'cmdOpenNext'),
        item(reviewWords.overview, 'cmdOverview'),
        'line',
        item(menuWords.approve, 'cmdApprove'),
        item(menuWords.return, 'cmdReturn'),
        item(menuWords.reopen, 'cmdReopen'),
        item(reviewWords.approveMany, 'cmdApproveMany'),
        'line',
        item(recordWords.queryMenu, 'cmdQueryRecord'),
        item(splitWords.menu, 'cmdSplitTargets'),
      ],
    },
    {
      text: say(directoryMenu.directory),
      entries: [
        item(directoryMenu.people, 'cmdOpenPeople'),
        item(directoryMenu.units, 'cmdOpenUnits'),
        'line',
        item(directoryMenu.check, 'cmdCheckDirectory'),
        item(directoryMenu.save, 'cmdSaveDirectory'),
        'line',
        item(completenessSheet.extend, 'cmdExtend'),
      ],
    },
    {
      text: say(planMenu.menu),
      entries: [
        item(planMenu.view, 'cmdPlanView'),
        'line',
        item(planMenu.compile, 'cmdPlanCompile'),
        item(planMenu.issue, 'cmdPlanIssue'),
        item(planMenu.notice, 'cmdPlanNotice'),
      ],
    },
    'line',
    item(menuWords.whoAmI, 'cmdWhoAmI'),
    item(menuWords.help, 'cmdHelp'),
  ];
};

export const showMenu = (google: Google): void => {
  const language = languageOf(google.locale());
  google.showMenu(menuOf((text) => text[language]));
};
