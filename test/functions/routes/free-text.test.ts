/** A citizen number in free text is masked before anything is kept, on every route that takes words. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { freeTexts } from '../../support/free-texts.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type Office, openOffice, staff } from '../../support/office.ts';
import { citizenNumber, fullWidth } from '../../support/sheets.ts';

const number = citizenNumber(5);
const written = [
  ['in half-width digits', number],
  ['in full-width digits', fullWidth(number)],
  ['in groups', `${number.slice(0, 6)} ${number.slice(6, 14)}-${number.slice(14)}`],
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
/** As whoever looks for a number would read it: half-width, and nothing between the digits. */
const plainly = (value: unknown): string =>
  JSON.stringify(value)
    .normalize('NFKC')
    .replace(/[\p{Z}\p{Cf}\p{Pd}]/gu, '');

describe.each(Object.entries(freeTexts))('%s', (_place, write) => {
  test.each(written)('loses the middle of a number %s', async (_how, text) => {
    const everything = plainly([await write(office, text), inStore()]);
    expect(everything).not.toContain(number);
    // The words did get there: its first and last two characters stand in them.
    expect(everything).toContain(`${number.slice(0, 2)}...${number.slice(-2)}`);
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
