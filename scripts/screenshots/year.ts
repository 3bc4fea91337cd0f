/** The bureau's year in both languages: pictures are taken between the steps of the demonstration. */
import { sitAt } from '../browser/browser-desk.ts';
import type { JourneySystem } from '../browser/journey-system.ts';
import { playYear } from '../demo/year.ts';
import { showDirectory } from './directory.ts';
import { showOwed } from './owed.ts';
import { showIssued, showPlanTabs } from './plan.ts';
import { showQueue } from './queue.ts';
import type { Show } from './seat.ts';

/** What is looked at when the step of this beginning is done. */
const looks: { readonly [step: string]: readonly Show[] } = {
  十二个单位报计划: [showQueue],
  编制: [showPlanTabs],
  单位调整后: [showIssued],
  延期: [showOwed],
  核验: [showDirectory],
};
const emails = { zh: 'reviewer@qingdao.example', en: 'reviewer2@qingdao.example' } as const;

export const showYear = async (system: JourneySystem): Promise<void> => {
  const { browser, url } = system;
  const step = async (name: string, act: () => Promise<string>): Promise<void> => {
    await act();
    const found = Object.keys(looks).find((start) => name.startsWith(start));
    for (const show of looks[found ?? ''] ?? [])
      for (const language of ['zh', 'en'] as const) {
        const desk = await sitAt(browser, { url, email: emails[language], language });
        await show({ desk, language }, system);
        await desk.close();
      }
  };
  await playYear(system, { step, keep: () => {} });
};
