/**
 * After midnight: the pages of registers that anybody may open, written where they changed. Nobody opens what is read
 * from the record at that moment, so that a page costs the same however many ask for it.
 */
import { type Connected, cityWith, currentCity } from '../common/city.ts';
import { logger } from '../http/logger.ts';
import { type PublishedPages, type PublishPagesServices, publishPages } from '../registers/publish-pages.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectPublicPages } from '../storage/public-pages.ts';
import { connectSubmissions } from '../storage/submissions.ts';

let services: Connected<PublishPagesServices> | undefined;

const connect = (): Connected<PublishPagesServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
  pages: connectPublicPages(),
});

/** A run that leaves a page as it was fails, so that the alarm speaks. */
export const handler = async (): Promise<PublishedPages> => {
  services ??= connect();
  const now = new Date();
  const city = await cityWith(services.city, services.directory, now);
  const published = await publishPages({ ...services, city }, now);
  logger.info('pages', { ...published });
  if (published.failed.length > 0)
    throw new Error(
      `公开台账未更新：${published.failed.join('、')}。Pages not updated: ${published.failed.join(', ')}.`,
    );
  return published;
};
