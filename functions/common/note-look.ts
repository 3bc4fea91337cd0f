/** Notes a look at a restricted document before it is answered; of others nothing. */
import type { Form } from '../../shared/form/define-form.ts';
import type { Actor } from '../../shared/ground/access.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { type CaseLook, caseLooksDocument } from '../../shared/submission/case-looks.ts';
import { chain } from '../../shared/submission/chain.ts';
import { type DocumentId, documentPath } from '../../shared/submission/submission.ts';
import { sha256 } from './hashes.ts';
import type { Services } from './services.ts';
import { untilWritten } from './until-written.ts';

export type LookServices = Pick<Services, 'city'> & {
  readonly certificates: Pick<Services['certificates'], 'events' | 'add'>;
};

export const noteLook = async (
  { restricted }: Pick<Form, 'restricted'>,
  document: DocumentId,
  { email, name }: Actor,
  { city, certificates }: LookServices,
  now: Date,
): Promise<void> => {
  if (!restricted) return;
  const id = caseLooksDocument(city.bureau, todayOf(city, now).slice(0, 7));
  await untilWritten(
    async () => {
      const events = await certificates.events(id);
      const look: CaseLook = {
        n: events.length + 1,
        at: now.toISOString(),
        by: email,
        byName: name,
        type: 'looked-at-case',
        document: documentPath(document),
      };
      const written = await certificates.add(id, chain(look, events.at(-1)?.hash ?? '', sha256));
      return written === 'moved' ? undefined : written;
    },
    { rounds: 10 },
  );
};
