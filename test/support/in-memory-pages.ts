/** Pages that anybody may open, without a bucket. */
import type { PublicPages } from '../../functions/storage/public-pages.ts';
import { publicPageKey, publicPagePrefix } from '../../shared/registers/public-page-key.ts';

export const inMemoryPages = (): PublicPages & { readonly kept: Map<string, string> } => {
  const kept = new Map<string, string>();
  return {
    kept,
    read: async (page, language) => kept.get(publicPageKey(page, language)),
    keep: async (page, language, text) => {
      const key = publicPageKey(page, language);
      if (kept.get(key) === text) return 'same';
      kept.set(key, text);
      return 'written';
    },
    keepOnly: async (pages) => {
      const others = [...kept.keys()].filter(
        (key) => !pages.some((page) => key.startsWith(`${publicPagePrefix}${page}/`)),
      );
      for (const key of others) kept.delete(key);
      return others.length;
    },
  };
};
