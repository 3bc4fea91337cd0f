import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRowId } from '../../../shared/form/row-id.ts';
import { citizenNumber } from '../../support/sheets.ts';

test.each(['r1', 'a', 'row-20000', 'row-3~~', 'p-1_2', 'r1a2b3c4d-fff', 'x00000000-20000', 'a'.repeat(60)])(
  '%s is a row id',
  (id) => expect(isRowId(id)).toBe(true),
);

test.each([
  ['nothing', ''],
  ['a digit first', '1r'],
  ['a blank', 'r 1'],
  ['Chinese', '样甲'],
  ['61 characters', 'a'.repeat(61)],
  ['a line break behind', 'r1\n'],
  ['a citizen number', citizenNumber(1)],
  ['a citizen number behind a letter', `r${citizenNumber(1)}`],
  ['one with X', 'r11010519491231002X'],
  ['one whose check character is mistyped', 'r110105194912310021'],
  ['one in groups', 'r1101-0519-4912-3100-2X'],
  ['one in groups of other marks', 'x~110105_19491231_002x'],
  ['an old number of 15 digits', 'r370200850817100'],
  ['an old number in groups', 'r370200-850817-100'],
  ['a mobile number', 'r13805320001'],
  ['a mobile number in groups', 'tel-138-0532-0001'],
  ['a landline number', 'r053280000001'],
  ['a landline number in groups', 'tel0532-80000001'],
  ['the card of a bank', 'card6222020200000000001'],
  ['a passport', 'E12345678'],
  ['a permit', 'H1234567890'],
  ['a passport of two letters', 'EA1234567'],
  ['a passport behind a sign', 'E_12345678'],
  ['a passport in groups', 'E-1234-5678'],
  ['a passport behind other letters', 'idE12345678'],
  ['a permit of Taiwan behind letters', 'tb12345678'],
  ['the card of a bank in groups', 'card-6222_0212_3456_7890_128'],
  ['the card of a bank behind a letter', 'b6222-0212-3456-7890-128'],
  ['a citizen number with letters between', 'a370200b196706c0610d00e'],
  ['one without its check character', 'a370200-196706-06100'],
  ['one without it in other words', 'abc370200d196706e061000'],
  ['more digits than a new id has', 'r12345678-123456'],
])('%s is none', (_, text) => expect(isRowId(text)).toBe(false));

test('the ids that sheets, files and the check give are row ids, whatever their letters and digits happen to be', () => {
  const hex = fc.stringMatching(/^[0-9a-f]{8}$/);
  const digits = fc.stringMatching(/^[0-9]{8}$/);
  const place = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(fc.oneof(hex, digits), place, (stem, n) =>
      [`r${stem}-${n.toString(36)}`, `x${stem}-${n}`, `row-${n}`, `x${stem}-${n}~`].every(isRowId),
    ),
    { numRuns: 2_000 },
  );
});
