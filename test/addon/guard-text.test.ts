import { expect, test } from 'vitest';
import { guardText, unguardText } from '../../addon/google/guard-text.ts';

test.each(['=1+1', '＝1+1', '+甲', '-HYPERLINK("x")'])(
  '%s is written as the text it is, and read back without the apostrophe',
  (text) => {
    expect(guardText(text)).toBe(`'${text}`);
    expect(unguardText(`'${text}`)).toBe(text);
  },
);

test.each(['+86 532', '-1,200.5', '甲=乙', "'甲'", ''])('%s runs nowhere and stays as it is', (text) => {
  expect(guardText(text)).toBe(text);
  expect(unguardText(text)).toBe(text);
});
