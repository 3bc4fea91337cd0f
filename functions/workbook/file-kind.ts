/**
 * What a file is by what is in it, whatever it is called: offices rename, and systems export a page or a csv
 * under the name of a workbook.
 */
import { badWorkbook } from './fault.ts';

/** A stream's name in Office's older container, in UTF-16. */
const encryptedName = [...'EncryptedPackage'].join('\0');

/** Office's older container: .xls and .et, and every workbook with a password. */
const isContainer = (bytes: Buffer): boolean => bytes.length >= 8 && bytes.readUInt32BE(0) === 0xd0cf11e0;
/** The first record of workbooks older than the container (Excel 2 to 4). */
const isRecord = (bytes: Buffer): boolean =>
  bytes.length >= 8 && bytes[0] === 0x09 && [0, 2, 4, 8].includes(bytes[1] as number) && bytes[3] === 0;
const isZip = (bytes: Buffer): boolean => bytes.length >= 4 && bytes.readUInt32BE(0) === 0x504b0304;

/** Bytes of the beginning that are looked at; UTF-16 comes out without its zeros. */
const head = (bytes: Buffer): string => bytes.toString('latin1', 0, 2048).replace(/\0/g, '');
/** Behind the mark of UTF-8 or UTF-16. */
const isPage = (bytes: Buffer): boolean =>
  /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:<(?:!doctype|html|head|meta|body|table|style|script|div|\?xml|workbook|!--)|mime-version:)/i.test(
    head(bytes),
  );

/**
 * A csv is any text that is no page, and whether it is a table is seen when it is read; a zip may still be none.
 * @throws Problem bad-workbook, which says how to save the file as one that can be read
 */
export const fileKind = (bytes: Buffer): 'xlsx' | 'csv' => {
  if (isContainer(bytes)) throw badWorkbook(bytes.includes(encryptedName) ? 'encrypted' : 'old-format');
  if (isRecord(bytes)) throw badWorkbook('old-format');
  if (isPage(bytes)) throw badWorkbook('web-page');
  return isZip(bytes) ? 'xlsx' : 'csv';
};
