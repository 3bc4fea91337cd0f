/** The flags of the last night, in the bucket of the reports: one object, written where it changed. */
import type { S3Client } from '@aws-sdk/client-s3';
import type { Night } from '../../shared/flags/night.ts';
import { canonical } from '../../shared/submission/chain.ts';
import { connectTexts } from './texts.ts';

export type NightFlags = {
  /** Undefined before the first night. */
  readonly read: () => Promise<Night | undefined>;
  readonly keep: (night: Night) => Promise<'written' | 'same'>;
};

const key = 'flags/night.json';

export const connectNightFlags = (bucket?: string, given?: S3Client): NightFlags => {
  const texts = connectTexts(bucket, given);
  return {
    async read() {
      const text = await texts.read(key);
      // Written below alone.
      return text === undefined ? undefined : (JSON.parse(text) as Night);
    },
    async keep(night) {
      const text = canonical(night);
      if ((await texts.read(key)) === text) return 'same';
      await texts.write(key, text);
      return 'written';
    },
  };
};
