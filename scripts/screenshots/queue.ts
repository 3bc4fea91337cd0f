/** Twelve plans at once: the queue with an exception, and what is asked before all the others are approved. */
import { reviewWords } from '../../shared/words/review.ts';
import { menuWords, sheetWords } from '../../shared/words/sheet.ts';
import { keep } from './camera.ts';
import { reviewMenu, type Show } from './seat.ts';

export const showQueue: Show = async ({ desk, language }) => {
  await desk.run(reviewMenu(language, menuWords.queue));
  await desk.closeToasts();
  const reason = { zh: '与市科技局会商后再定', en: 'to be settled with the science bureau' }[language];
  const queue = sheetWords.queueTab[language];
  await desk.type(await desk.under(queue, reviewWords.queueException[language], 5, 2), reason);
  await keep(desk, `many-${language}`);
  await desk.choose(...reviewMenu(language, reviewWords.approveMany));
  await desk.dialog.waitFor();
  await keep(desk, `approve-many-${language}`, 640);
  await desk.answer(false);
  await desk.idle();
  await desk.run(reviewMenu(language, reviewWords.overview));
  await desk.closeToasts();
  await keep(desk, `overview-${language}`);
  await desk.show(queue);
};
