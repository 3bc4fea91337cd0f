/**
 * Compiles the pages of registers that anybody may open, as things stand on the day. What the programme of the day
 * publishes no more is taken away.
 */
import { languages } from '../../shared/ground/bilingual.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { type PublicPage, publicPage, publishedForms } from '../../shared/registers/public-page.ts';
import type { Services } from '../common/services.ts';
import { indexPage } from '../documents/register-head.tsx';
import { renderIndex } from '../documents/register-index.tsx';
import { renderRegister } from '../documents/register-page.tsx';
import { describeError, logger } from '../http/logger.ts';
import type { PublicPages } from '../storage/public-pages.ts';
import { readEntries } from './read-entries.ts';
import type { RegisterServices } from './register-heads.ts';

export type PublishPagesServices = RegisterServices &
  Pick<Services, 'directory'> & { readonly pages: PublicPages };
export type PublishedPages = {
  readonly written: number;
  readonly same: number;
  readonly removed: number;
  /** Registers whose page stays as it was, because their rows could not be read. */
  readonly failed: readonly string[];
};

/** @param services with the units that hold now */
export const publishPages = async (services: PublishPagesServices, now: Date): Promise<PublishedPages> => {
  const { city, pages } = services;
  const today = todayOf(city, now);
  const programme = programmeOf(city, today);
  const year = Number(today.slice(0, 4));
  const outcomes = { written: 0, same: 0 };
  const failed: string[] = [];
  const listed: PublicPage[] = [];
  const forms = publishedForms(programme);
  for (const form of forms) {
    try {
      const entries = await readEntries(form, String(year), services);
      // In January last year's stands until there is one of this year.
      const held = entries.length ? entries : await readEntries(form, String(year - 1), services);
      const page = publicPage(form, held, programme, today);
      for (const language of languages)
        outcomes[await pages.keep(form.id, language, renderRegister(page, programme, language))]++;
      listed.push(page);
    } catch (error) {
      logger.error('page failed', { form: form.id, failure: describeError(error) });
      failed.push(form.id);
    }
  }
  if (failed.length === 0)
    for (const language of languages)
      outcomes[await pages.keep(indexPage, language, renderIndex(listed, programme, language))]++;
  const removed = await pages.keepOnly([indexPage, ...forms.map(({ id }) => id)]);
  return { ...outcomes, removed, failed };
};
