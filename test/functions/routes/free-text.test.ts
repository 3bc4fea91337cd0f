/** A citizen number in free text is masked before anything is kept, on every route that takes words. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { countNumbersIn } from '../../../cli/scan/count-numbers-in.ts';
import { textsInJson } from '../../../cli/scan/texts-in.ts';
import { maskNumbers } from '../../../shared/ground/mask-numbers.ts';
import { freeTexts } from '../../support/free-texts.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type Office, openOffice, staff } from '../../support/office.ts';
import { fullWidth } from '../../support/sheets.ts';
import { number } from '../../support/spellings.ts';

/** One of each kind; every spelling stands in test/support/spellings.ts. */
const written = [
  ['plain', number],
  ['in full-width digits', fullWidth(number)],
  ['in groups', `${number.slice(0, 6)} ${number.slice(6, 14)}.${number.slice(14)}`],
  ['mistyped, behind a telephone', `13800138000${number.slice(0, 17)}X`],
  ['of 15 digits', number.slice(0, 6) + number.slice(8, 17)],
  ['of a passport', '护照 E12345678'],
  ['of a bank card', '6222021234567890128'],
] as const;

let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice(inMemoryServices(Object.values(staff)));
});
afterEach(() => vi.useRealTimers());

const inStore = (): unknown => {
  const { documents, archived, ledger, directory } = office.services.stored;
  const rows = Object.values(ledger).flatMap((table) => [...table].map(([, shelf]) => [...shelf.rows]));
  const papers = [...office.papers.objects].map(([key, bytes]) => [key, Buffer.from(bytes).toString()]);
  return [[...documents], [...archived], rows, directory, office.services.people, papers];
};
const found = (value: unknown): number => countNumbersIn(textsInJson(value));

describe.each(Object.entries(freeTexts))('%s', (_place, write) => {
  test.each(written)('loses the middle of a number %s', async (_how, text) => {
    const everything = [await write(office, text), inStore()];
    expect(found(text)).toBe(1);
    expect(found(everything)).toBe(0);
    // The words did get there.
    expect(JSON.stringify(everything)).toContain(maskNumbers(text));
  });
});

const unseen = '\u200b\u2060\u3164\u00a0';
const needsWords = Object.keys(freeTexts).filter((place) =>
  /^(?:the reason|a comment|who certifies)/.test(place),
);
test.each(needsWords)('%s of which nothing can be seen is none', async (place) => {
  await expect((freeTexts[place] as (typeof freeTexts)[string])(office, unseen)).rejects.toThrow(
    /^refused: (?:reason-missing|certifier-missing|bad-request)$/,
  );
});
