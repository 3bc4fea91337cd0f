/** Who owes what: tab, page, the mail that reminds, and the record of what happened. */
import { completenessSheet } from '../../shared/words/completeness-sheet.ts';
import { recordWords } from '../../shared/words/record.ts';
import { keep, keepPage } from './camera.ts';
import { reviewMenu, type Show } from './seat.ts';

export const showOwed: Show = async ({ desk, language }, system) => {
  await desk.run(completenessSheet.menu[language], '2015-02');
  await desk.closeToasts();
  await keep(desk, `owed-month-${language}`);
  await desk.run(completenessSheet.menu[language], '2015');
  await desk.closeToasts();
  await keep(desk, `owed-year-${language}`);
  await desk.run(reviewMenu(language, recordWords.queryMenu), 'clerk.nyw@qingdao.example');
  await desk.closeToasts();
  await keep(desk, `record-${language}`);
  for (const period of ['2015', '2015-02']) {
    const { links } = await system.api<{ links: { zh: string; en: string } }>(
      desk.email,
      `/completeness/${period}`,
    );
    await keepPage(system.browser, { url: links[language] }, `owed-page-${period}-${language}`);
  }
  const mails = (await system.outbox()).filter(({ subject }) => /提醒|催报|Reminder|Overdue/.test(subject));
  const mail = mails.find(({ subject }) => subject.startsWith('[') === (language === 'en'));
  if (mail)
    await keepPage(system.browser, { url: `${system.url}_local/outbox/${mail.id}` }, `reminder-${language}`);
};
