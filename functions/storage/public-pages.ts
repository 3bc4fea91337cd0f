/** Pages that anybody may open, in the bucket of the reports: the latest of each, written only where its text changed. */
import type { S3Client } from '@aws-sdk/client-s3';
import type { Language } from '../../shared/ground/bilingual.ts';
import { publicPageKey, publicPagePrefix } from '../../shared/registers/public-page-key.ts';
import { connectTexts } from './texts.ts';

export type PublicPages = {
  /** @param page id of the form, or the index · undefined where there is none */
  readonly read: (page: string, language: Language) => Promise<string | undefined>;
  readonly keep: (page: string, language: Language, text: string) => Promise<'written' | 'same'>;
  /** Removes every other page. @returns how many there were */
  readonly keepOnly: (pages: readonly string[]) => Promise<number>;
};

export const connectPublicPages = (bucket?: string, given?: S3Client): PublicPages => {
  const texts = connectTexts(bucket, given);
  const read: PublicPages['read'] = (page, language) => texts.read(publicPageKey(page, language));
  return {
    read,
    async keep(page, language, text) {
      if ((await read(page, language)) === text) return 'same';
      await texts.write(publicPageKey(page, language), text);
      return 'written';
    },
    async keepOnly(pages) {
      const stay = pages.map((page) => `${publicPagePrefix}${page}/`);
      const others = (await texts.keys(publicPagePrefix)).filter(
        (key) => !stay.some((prefix) => key.startsWith(prefix)),
      );
      for (const key of others) await texts.remove(key);
      return others.length;
    },
  };
};
