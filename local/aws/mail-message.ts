/** An e-mail as it would travel (RFC 5322, MIME), with nothing that a line break in a header could add. */
import { AwsError } from './aws-error.ts';

export type OutboxMail = {
  id: string;
  from: string;
  to: string[];
  subject: string;
  /** The programme's time, ISO. */
  at: string;
  text: string;
  html: string;
};

/** @throws BadRequestException when an address, subject or header carries a line break */
export function writeMessage(mail: OutboxMail, extra: readonly (readonly [string, string])[]): string {
  const boundary = `zhixin-${mail.id}`;
  const headers = [
    ['From', mail.from],
    ['To', mail.to.join(', ')],
    ['Subject', mail.subject],
    ['Date', new Date(mail.at).toUTCString().replace('GMT', '+0000')],
    ['Message-ID', `<${mail.id}@zhixin.local>`],
    ['MIME-Version', '1.0'],
    ['Content-Type', `multipart/alternative; boundary="${boundary}"`],
    ...extra,
  ] as const;
  const parts = [
    mail.text === '' ? '' : part(boundary, 'text/plain', mail.text),
    mail.html === '' ? '' : part(boundary, 'text/html', mail.html),
  ];
  return `${headers.map(([name, value]) => header(name, value)).join('')}\r\n${parts.join('')}--${boundary}--\r\n`;
}

function header(name: string, value: string): string {
  if (/[\r\n\0]/.test(value) || !/^[\x21-\x39\x3b-\x7e]+$/.test(name)) {
    throw new AwsError(
      400,
      'BadRequestException',
      `header ${JSON.stringify(name)} must not contain a line break`,
    );
  }
  return `${name}: ${encodeWords(value)}\r\n`;
}

/** RFC 2047 for what is not ASCII, in words of at most 75 characters that never cut a character. */
function encodeWords(value: string): string {
  if (/^[\x20-\x7e]*$/.test(value)) return value;
  const words: string[] = [];
  let current = '';
  for (const character of value) {
    if (Buffer.byteLength(current + character) > 45) {
      words.push(current);
      current = '';
    }
    current += character;
  }
  words.push(current);
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}

function part(boundary: string, type: string, content: string): string {
  const lines = Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\r\n');
  return `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines}\r\n`;
}
