/** Heads in two languages are read to their end in a file too, where no program makes a row taller by itself. */
import { expect, test } from 'vitest';
import { inspectWorkbook } from '../../../functions/workbook/inspect-workbook.ts';
import { heightOfHeads } from '../../../functions/workbook/row-height.ts';
import { educationFund } from '../../../shared/forms/education-fund.ts';
import { sheetOf } from '../../support/office.ts';
import { workbookOf } from '../../support/workbooks.ts';

const long = { header: '其中：专业技术人员继续教育（元） *\nOf which for professionals (yuan)', width: 16 };

test('a row of heads is as tall as the longest of them, and never lower than asked', () => {
  expect(heightOfHeads([{ header: '序号 *\nNo.', width: 10 }], 48)).toBe(48);
  // Three lines in each language.
  expect(heightOfHeads([{ header: '序号 *\nNo.', width: 10 }, long], 48)).toBe(6 * 15 + 3);
  expect(heightOfHeads([{ ...long, width: 50 }], 32)).toBe(2 * 15 + 3);
});

test('the head of a form whose narrow columns have long names is taller than three lines', async () => {
  const headers = Object.values(educationFund.columns).map(({ header: { zh, en } }) => `${zh}\n${en}`);
  const bytes = await workbookOf(educationFund, { ...sheetOf(educationFund, []), headers });
  const { parts } = inspectWorkbook(Buffer.from(bytes));
  const heights = [...parts.values()].flatMap((part) => [
    ...String(part).matchAll(/<row r="4" ht="(\d+)" customHeight="1"/g),
  ]);
  expect(heights.map(([, height]) => Number(height))).toEqual([expect.toSatisfy((height) => height > 48)]);
});
