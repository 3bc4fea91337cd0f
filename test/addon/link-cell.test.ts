import { expect, test } from 'vitest';
import { linkToCell, linkToPage } from '../../addon/lay/link-cell.ts';

test('quotes in an address or a name end neither of them', () => {
  expect(linkToPage('https://a.example/?q="x"', '说“明”"')).toBe(
    '=HYPERLINK("https://a.example/?q=""x""","说“明”""")',
  );
  expect(linkToCell(7, 2, 3)).toBe('=HYPERLINK("#gid=7&range=C2","C2")');
});
