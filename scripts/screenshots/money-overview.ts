import { type Language, languages } from '../../shared/ground/bilingual.ts';
import { moneyWords } from '../../shared/words/money-overview.ts';
import { menuWords } from '../../shared/words/sheet.ts';
import type { JourneySystem } from '../browser/journey-system.ts';
import { keepWindow } from './camera.ts';
import { sitWide } from './money-sheets.ts';

export const treasurer = 'treasurer.czj@qingdao.example';

/** The finance bureau’s overview, the amounts of the department’s line, and the sheet that one of them stands in. */
export const showOverview = async (system: JourneySystem): Promise<void> => {
  const menu = (language: Language, item: 'byUnit' | 'cells') => [
    moneyWords.menu[language],
    moneyWords[item][language],
  ];
  for (const language of languages) {
    const desk = await sitWide(system, treasurer, language, 2400);
    await desk.run(menu(language, 'byUnit'), '2015-12');
    await desk.closeToasts();
    await keepWindow(desk, `money-by-unit-${language}`);
    // The total of the department: behind the two sources of the district and of the base, each with its total.
    await desk.select('B11');
    await desk.run(menu(language, 'cells'));
    await desk.closeToasts();
    await keepWindow(desk, `money-amounts-${language}`);
    // What employers of trainees paid: behind the totals of what was promised, applied for, approved and appropriated.
    await desk.select('B13');
    await desk.run([moneyWords.menu[language], menuWords.openDocument[language]]);
    await desk.closeToasts();
    await keepWindow(desk, `money-document-${language}`);
    await desk.close();
  }
};
