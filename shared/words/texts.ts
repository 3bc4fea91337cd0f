import type { Bilingual } from '../ground/bilingual.ts';

/** Texts by name: each name stays known to the compiler, and each text has both languages. */
export const texts = <const T extends Record<string, Bilingual>>(
  all: T,
): { readonly [name in keyof T]: Bilingual } => all;
