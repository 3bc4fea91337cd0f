import { clip } from '../../shared/ground/well-formed.ts';

export const sheetName = (name: string): string => clip(name.replace(/[[\]:*?/\\']/g, ' '), 31);
