/**
 * SES v2: each mail becomes files in the outbox, the message as it would travel (`.eml`) beside its HTML
 * and a summary. Only identities of the template may send, and only simple content is understood.
 */
import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { Template } from '../template/template.ts';
import { AwsError } from './aws-error.ts';
import { type OutboxMail, writeMessage } from './mail-message.ts';
import type { Service } from './service.ts';

const text = z.strictObject({ Data: z.string(), Charset: z.string().optional() });
const address = z.string().min(3);

const sendEmail = z.strictObject({
  FromEmailAddress: address,
  ReplyToAddresses: z.array(address).optional(),
  Destination: z.strictObject({ ToAddresses: z.array(address).min(1).max(50) }),
  Content: z.strictObject({
    Simple: z.strictObject({
      Subject: text,
      Body: z.strictObject({ Text: text.optional(), Html: text.optional() }),
      Headers: z.array(z.strictObject({ Name: z.string(), Value: z.string() })).optional(),
    }),
  }),
  ConfigurationSetName: z.string().optional(),
  EmailTags: z.array(z.unknown()).optional(),
});

export type Outbox = { list(): OutboxMail[]; read(id: string): OutboxMail | undefined };

export function openOutbox(directory: string): Outbox & { keep(mail: OutboxMail, message: string): void } {
  fs.mkdirSync(directory, { recursive: true });
  /** A mail never changes, and the list is asked for again and again by whoever waits for one. */
  const known = new Map<string, OutboxMail>();
  const read = (id: string): OutboxMail | undefined => {
    const file = path.join(directory, `${id}.json`);
    if (!/^[\w-]+$/.test(id) || !fs.existsSync(file)) return undefined;
    const mail = known.get(id) ?? (JSON.parse(fs.readFileSync(file, 'utf8')) as OutboxMail);
    known.set(id, mail);
    return mail;
  };
  return {
    read,
    list: () =>
      fs
        .readdirSync(directory)
        .filter((file) => file.endsWith('.json'))
        .sort()
        .map((file) => read(file.slice(0, -'.json'.length)) as OutboxMail),
    keep(mail, message) {
      fs.writeFileSync(path.join(directory, `${mail.id}.eml`), message);
      fs.writeFileSync(path.join(directory, `${mail.id}.html`), mail.html);
      // Last, and by renaming: whoever lists the outbox sees whole mails only.
      const file = path.join(directory, `${mail.id}.json`);
      fs.writeFileSync(`${file}.part`, JSON.stringify(mail, null, 2));
      fs.renameSync(`${file}.part`, file);
    },
  };
}

export function createMailService(template: Template, outboxDirectory: string, now: () => Date): Service {
  const outbox = openOutbox(outboxDirectory);
  const identities = template.of('AWS::SES::EmailIdentity');
  let count = outbox.list().length;

  return {
    name: 'ses',
    operationOf: (request) =>
      request.method === 'POST' && request.path === '/v2/email/outbound-emails' ? 'SendEmail' : request.path,
    async answer(request, operation) {
      if (operation !== 'SendEmail')
        throw new AwsError(404, 'NotFoundException', `not honoured here: ${operation}`);
      const parsed = sendEmail.safeParse(JSON.parse(request.body.toString()));
      if (!parsed.success) throw new AwsError(400, 'BadRequestException', z.prettifyError(parsed.error));
      const { FromEmailAddress, Destination, Content, ReplyToAddresses } = parsed.data;
      const sender = /<([^>]+)>$/.exec(FromEmailAddress)?.[1] ?? FromEmailAddress;
      const identity = identities.find(({ name }) => name === sender || sender.endsWith(`@${name}`));
      request.require('ses:SendEmail', identity?.arn ?? `identity/${sender}`, { 'ses:fromaddress': sender });
      if (!identity) {
        throw new AwsError(400, 'MessageRejected', `Email address is not verified: ${sender}`);
      }
      const simple = Content.Simple;
      const at = now();
      count += 1;
      const mail: OutboxMail = {
        id: `${String(count).padStart(6, '0')}-${at.toISOString().slice(0, 10)}`,
        from: FromEmailAddress,
        to: Destination.ToAddresses,
        subject: simple.Subject.Data,
        at: at.toISOString(),
        text: simple.Body.Text?.Data ?? '',
        html: simple.Body.Html?.Data ?? '',
      };
      const headers = (simple.Headers ?? []).map(({ Name, Value }) => [Name, Value] as const);
      outbox.keep(
        mail,
        writeMessage(mail, [...headers, ...(ReplyToAddresses ?? []).map((to) => ['Reply-To', to] as const)]),
      );
      return {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ MessageId: mail.id }),
      };
    },
    writeError: (error) => ({
      status: error.status,
      headers: { 'content-type': 'application/json', 'x-amzn-errortype': error.code },
      body: JSON.stringify({ message: error.message }),
    }),
    faultError: (fault) =>
      fault.error === 'throttle'
        ? new AwsError(429, 'TooManyRequestsException', 'Too many requests')
        : new AwsError(500, 'InternalServiceErrorException', 'The service failed'),
  };
}
