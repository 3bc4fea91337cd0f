/** Sheets of money as whoever fills them sees them, in windows that show all columns. */
import type { Form } from '../../shared/form/define-form.ts';
import { type Language, languages } from '../../shared/ground/bilingual.ts';
import { menuWords } from '../../shared/words/sheet.ts';
import { type Desk, sitAt } from '../browser/browser-desk.ts';
import type { JourneySystem } from '../browser/journey-system.ts';
import { keepWindow } from './camera.ts';

/** In a window that shows all columns of what is opened. */
export const sitWide = async (
  { browser, url }: JourneySystem,
  email: string,
  language: Language,
  width: number,
) => {
  const desk = await sitAt(browser, { url, email, language });
  await desk.page.setViewportSize({ width, height: 620 });
  return desk;
};

/** Opens a form, with whatever rows it offers to begin with. */
const openForm = async ({ choose, answer, dialog, idle }: Desk, caption: string, named: string) => {
  await choose(caption);
  await answer(named);
  const isIdle = () =>
    idle().then(
      () => true,
      async (error: unknown) => {
        if (await dialog.isVisible()) return false;
        throw error;
      },
    );
  while (!(await isIdle())) await answer(true);
};

type Look = {
  /** By language: a tab that is there is not laid out anew, so somebody else reads the other one. */
  readonly who: { readonly [language in Language]?: string };
  readonly form: Form;
  readonly period: string;
  /** Pixels that show all columns. */
  readonly width: number;
};
export const showSheets = async (system: JourneySystem, looks: readonly Look[]): Promise<void> => {
  for (const language of languages)
    for (const { who, form, period, width } of looks) {
      const email = who[language];
      if (email === undefined) continue;
      const desk = await sitWide(system, email, language, width);
      await openForm(desk, menuWords.open[language], `${form.title[language]} ${period}`);
      await desk.run(menuWords.check[language], true);
      await desk.closeToasts();
      await keepWindow(desk, `money-${form.id}-${language}`);
      await desk.close();
    }
};
