import { type PublicPages, publicPageKey } from '../../functions/storage/public-pages.ts';

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
  };
};
