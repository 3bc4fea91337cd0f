import { cleanText, isBlank } from '../../shared/form/tidy.ts';
import { maskNumbers } from '../../shared/ground/mask-numbers.ts';

/** A reason or a remark as it is kept: without a citizen number, and '' where nobody would see anything of it. */
export const typedText = (text: string): string => (isBlank(text) ? '' : maskNumbers(text.trim()));

/** A name or a number on one line: without what nobody sees. */
export const typedName = (text: string): string => maskNumbers(cleanText(text));
