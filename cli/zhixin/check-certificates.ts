/** `npx zhixin certificates FILE`: an employer's list of numbers and names goes to the bureau, and its answers are kept beside it. */
import { writeFileSync } from 'node:fs';
import { paths } from '../../shared/contract/paths.ts';
import { workbookType } from '../../shared/contract/workbook-shapes.ts';
import type { Language } from '../../shared/ground/bilingual.ts';
import { readBytes } from './read-option.ts';

export type Asking = {
  /** Of the system, ends with a slash. */
  readonly api: string | undefined;
  /** Identity token of whoever asks. */
  readonly token: string | undefined;
  readonly purpose: string | undefined;
  /** Where the answers are kept; beside the file when left out. */
  readonly out?: string | undefined;
};

const refuse = (zh: string, en: string): never => {
  throw new Error(`${zh}\n${en}`);
};

const isZip = (bytes: Buffer): boolean => bytes.length >= 4 && bytes.readUInt32BE(0) === 0x504b0304;

/** What the bureau says against it, in both languages where it does. */
const refusalOf = async (answer: Response): Promise<string> => {
  const said = (await answer.json().catch(() => undefined)) as
    | { readonly title?: { readonly zh: string; readonly en: string } }
    | undefined;
  return said?.title ? `${said.title.zh}\n${said.title.en}` : `HTTP ${answer.status}`;
};

/** @returns the file the answers are in @throws Error that says in both languages what to do */
export const checkCertificates = async (
  file: string,
  { api, token, purpose, out }: Asking,
  language: Language,
): Promise<string> => {
  if (!api || !token)
    return refuse(
      '请用 --api（或环境变量 API）写明系统地址，用环境变量 TOKEN 给出本人的身份令牌（见 docs/xlsx.md）。',
      'Give the address of the system with --api (or API), and your identity token in TOKEN (see docs/xlsx.md).',
    );
  if (!purpose) return refuse('请用 --purpose 写明查询用途。', 'Say what it is for with --purpose.');
  const bytes = readBytes(file);
  const { method, path } = paths.checkCertificateFile;
  const url = new URL(`${api}${path.slice(1)}`);
  url.search = new URLSearchParams({ purpose, language }).toString();
  const answer = await fetch(url, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': isZip(bytes) ? workbookType : 'application/octet-stream',
    },
    body: new Uint8Array(bytes),
  }).catch((error: Error) => refuse(`无法连接 ${api}（${error.message}）。`, `${api} cannot be reached.`));
  if (!answer.ok) throw new Error(await refusalOf(answer));
  const kept =
    out ?? `${file.replace(/\.(xlsx|csv)$/i, '')}-${language === 'zh' ? '核验结果' : 'checked'}.xlsx`;
  writeFileSync(kept, Buffer.from(await answer.arrayBuffer()));
  return kept;
};
