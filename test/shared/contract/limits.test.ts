import { expect, test } from 'vitest';
import { limits, printBytes } from '../../../shared/contract/limits.ts';

test('bytes as a refusal names them', () => {
  expect([limits.body, limits.commentBytes, limits.answerBytes, 5.5 * 1024 * 1024].map(printBytes)).toEqual([
    '4 MB',
    '150 KB',
    '60 KB',
    '5.5 MB',
  ]);
});
