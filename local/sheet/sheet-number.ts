/** A stable positive number for a sheet, as Google's sheet ids are numbers. */
export const sheetNumber = (id: string): number =>
  [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7) >>> 1;
