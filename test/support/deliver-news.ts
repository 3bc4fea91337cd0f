/** Everything that was ever written to a newsroom, delivered as the stream does, and mailed. */
import type { DynamoDBRecord } from 'aws-lambda';
import { mailInserted } from '../../functions/news/mail-inserted.ts';
import type { Role } from '../../shared/ground/roles.ts';
import type { Person } from '../../shared/tables/directory.ts';
import type { Newsroom } from './newsroom.ts';

export const personOf = (unit: string, role: Role): Person => ({
  email: `${role}.${unit}@qingdao.example`,
  name: '表示例',
  unit,
  roles: [role],
});

let runs = 0;
export const runNow = () => ({ now: new Date(), run: `run-${++runs}` });

export const mailing = ({ services, mail }: Newsroom) => ({
  ...services,
  claims: mail.claims,
  send: mail.send,
});

export const deliverNews = (room: Newsroom) =>
  mailInserted(
    [...room.services.stored.documents].flatMap(([path, { events }]) =>
      events.map(
        ({ n }): DynamoDBRecord => ({
          eventName: 'INSERT',
          dynamodb: {
            Keys: { pk: { S: `DOC#${path}` }, sk: { S: `EVENT#${String(n).padStart(6, '0')}` } },
            SequenceNumber: String(n),
          },
        }),
      ),
    ),
    mailing(room),
    runNow(),
  );
