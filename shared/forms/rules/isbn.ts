/** ISBN-13 or ISBN-10 by its own check digit; hyphens are allowed. */
export const isIsbn = (text: string): boolean => {
  const digits = text
    .normalize('NFKC')
    .replace(/ISBN|[-\s]/gi, '')
    .toUpperCase();
  if (/^\d{13}$/.test(digits))
    return [...digits].reduce((sum, digit, i) => sum + Number(digit) * (i % 2 ? 3 : 1), 0) % 10 === 0;
  if (!/^\d{9}[\dX]$/.test(digits)) return false;
  return (
    [...digits].reduce((sum, digit, i) => sum + (digit === 'X' ? 10 : Number(digit)) * (10 - i), 0) % 11 === 0
  );
};
