/** Mail by SES, and the claims in Directory that keep anybody from getting the same mail twice. */
import { setting } from './setting.ts';

export type Letter = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};
export type SendLetter = (letter: Letter) => Promise<void>;

export const connectMail = (FromEmailAddress = setting('MAIL_FROM')): SendLetter => {
  let client: import('@aws-sdk/client-sesv2').SESv2Client | undefined;
  return async ({ to, subject, text, html }) => {
    const { SESv2Client, SendEmailCommand } = await import('./clients/sesv2.ts');
    // One try: whether a mail whose answer was lost has left is not known, and nobody is to get two.
    client ??= new SESv2Client({ maxAttempts: 1 });
    const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });
    await client.send(
      new SendEmailCommand({
        FromEmailAddress,
        Destination: { ToAddresses: [to] },
        Content: { Simple: { Subject: utf8(subject), Body: { Text: utf8(text), Html: utf8(html) } } },
      }),
    );
  };
};
