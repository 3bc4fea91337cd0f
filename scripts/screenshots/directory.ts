/** The lists of units and people, as administrators keep them. */
import { directoryMenu } from '../../shared/words/directory.ts';
import { sitAt } from '../browser/browser-desk.ts';
import { keep } from './camera.ts';
import type { Show } from './seat.ts';

const emails = { zh: 'administrator@qingdao.example', en: 'administrator2@qingdao.example' } as const;

export const showDirectory: Show = async ({ language }, { browser, url }) => {
  const desk = await sitAt(browser, { url, email: emails[language], language });
  for (const list of ['people', 'units'] as const) {
    await desk.run([directoryMenu.directory[language], directoryMenu[list][language]]);
    await desk.closeToasts();
    await keep(desk, `${list}-${language}`);
  }
  await desk.close();
};
