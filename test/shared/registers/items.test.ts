/** Codes of items: the second finding of the first inspection is DC2015-RSJ-001-2, whatever it is read by. */
import { expect, test } from 'vitest';
import { numberInCode } from '../../../shared/form/registered-rows.ts';
import { inspection } from '../../../shared/forms/inspection.ts';
import { inspectionFinding } from '../../../shared/forms/inspection-finding.ts';
import { forms } from '../../../shared/programme/programmes.ts';
import { compareRowCodes, ownerOf, parseRowCode, rowCode } from '../../../shared/registers/codes.ts';

const id = { unit: 'rsj', period: '2015' };

test('an item’s code names its row and itself, and is read as its own form', () => {
  const code = rowCode(inspectionFinding, id, 102);
  expect(code).toBe('DC2015-RSJ-001-2');
  expect(parseRowCode(forms, code)).toEqual({
    form: inspectionFinding,
    unit: 'rsj',
    number: 102,
    period: '2015',
  });
  expect(parseRowCode(forms, 'DC2015-RSJ-001')).toMatchObject({ form: inspection, number: 1 });
  expect(ownerOf(code)).toBe('rsj');
  expect(rowCode(inspectionFinding, id, 1203)).toBe('DC2015-RSJ-012-3');
});

test.each([102, 1203, 110, 9999])('the number of item %d is found in its code', (number) => {
  expect(numberInCode(rowCode(inspectionFinding, id, number))).toBe(number);
  expect(parseRowCode(forms, rowCode(inspectionFinding, id, number))?.number).toBe(number);
});

test('a row that is no item keeps its number, and ten comes after nine', () => {
  expect(numberInCode('DC2015-RSJ-012')).toBe(12);
  expect(numberInCode('ZK-NYW-007')).toBe(7);
  expect(compareRowCodes('DC2015-RSJ-001-10', 'DC2015-RSJ-001-9')).toBeGreaterThan(0);
});
