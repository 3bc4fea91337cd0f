/** What is given on the command line, read or refused: which option, which file, and what to do. */
import { readFileSync } from 'node:fs';
import type * as z from 'zod/mini';
import { dayExists } from '../../shared/ground/day-exists.ts';

/** Both languages, Chinese first, as `npx zhixin` prints refusals. */
const refuse = (zh: string, en: string): never => {
  throw new Error(`${zh}\n${en}`);
};

/** @param option such as --references; empty for the file that is checked @throws Error that names option and file */
export const readBytes = (file: string, option = ''): Buffer => {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const [of, en] = option ? [`${option} 指定的`, ` given with ${option}`] : ['', ''];
    return refuse(
      `${of}文件“${file}”无法读取（${code}）。请核对文件名和所在文件夹。`,
      `The file “${file}”${en} cannot be read (${code}). Check its name and folder.`,
    );
  }
};

type Shape<T> = {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: z.core.$ZodError };
};

/** @param source where such a file comes from, in both languages @throws Error that names option and file */
export const readJsonFile = <T>(
  file: string,
  option: string,
  shape: Shape<T>,
  source: { readonly zh: string; readonly en: string },
): T => {
  const text = readBytes(file, option)
    .toString('utf8')
    .replace(/^\ufeff/, '');
  const refuseAs = (zh: string, en: string): never =>
    refuse(
      `${option} 指定的文件“${file}”${zh}。请用${source.zh}；不需要的，去掉 ${option}。`,
      `The file “${file}” given with ${option} ${en}. Use ${source.en}, or leave ${option} out.`,
    );
  if (text.trim() === '') return refuseAs('是空的', 'is empty');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuseAs('不是 JSON', 'is not JSON');
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const at = parsed.error.issues[0]?.path.join('.') || '—';
  return refuseAs(`内容不符（${at}）`, `does not have the expected content (${at})`);
};

/** @throws Error that names the option */
export const readDay = (text: string | undefined, option: string): string | undefined => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text ?? '')?.map(Number) ?? [];
  if (text === undefined || (year && month && day && dayExists(year, month, day))) return text;
  return refuse(
    `${option} “${text}”不是日期。请写成 2015-04-02。`,
    `${option} “${text}” is not a date. Write it as 2015-04-02.`,
  );
};

/** @throws Error that names the option */
export const readVersion = (text: string | undefined, option: string): number | undefined => {
  if (text === undefined) return undefined;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  return refuse(
    `${option} “${text}”不是版次。请写整数，如 1；首次报送写 0。`,
    `${option} “${text}” is not a version. Write a whole number such as 1, or 0 before the first.`,
  );
};
