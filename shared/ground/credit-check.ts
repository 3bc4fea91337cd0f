const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** The check character of the first 17 of a social credit code; undefined when one of them is outside the alphabet. */
export const creditCheckCharacter = (code: string): string | undefined => {
  let sum = 0;
  for (let i = 0; i < 17; i++) {
    const value = alphabet.indexOf(code[i] as string);
    if (value < 0) return undefined;
    sum += value * (weights[i] as number);
  }
  return alphabet[(31 - (sum % 31)) % 31];
};

export const isCreditCode = (code: string): boolean =>
  code.length === 18 && creditCheckCharacter(code) === code[17];
