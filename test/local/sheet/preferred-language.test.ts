import { expect, test } from 'vitest';
import { preferredLanguage } from '../../../local/sheet/preferred-language.ts';

test.each([
  [undefined, 'zh'],
  ['', 'zh'],
  ['*', 'zh'],
  ['de-DE,de;q=0.9', 'zh'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en-GB,en;q=0.9,zh-CN;q=0.8', 'en'],
  ['fr-FR, EN;q=0.5', 'en'],
] as const)('%s is answered in %s', (accepted, language) => {
  expect(preferredLanguage(accepted)).toBe(language);
});
