/**
 * POST /records/papers: the record of a person on paper. Asked, counted and recorded as looking up is; what is printed
 * is kept, so that the code on the paper shows it again.
 */
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { paperTitles as titles } from '../../shared/words/certificate-paper.ts';
import { lookUp } from '../certificates/look-ups.ts';
import { linksTo } from '../certificates/paper-links.ts';
import { keepRecord } from '../certificates/printed-record.ts';
import { type RecordServices, recordsOf } from '../certificates/records-of-people.ts';
import { type Connected, currentCity } from '../common/city.ts';
import type { Services } from '../common/services.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { permitEver } from '../http/permit.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectCertificates } from '../storage/certificates.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectKeptRecords, type KeptRecords } from '../storage/kept-records.ts';
import { connectPlans } from '../storage/plans.ts';
import { connectCityKey, connectLinkKey } from '../storage/secret.ts';
import { setting } from '../storage/setting.ts';
import { connectSubmissions } from '../storage/submissions.ts';
import { connectTrainees } from '../storage/trainees.ts';

export type PrintRecordServices = RecordServices &
  Pick<Services, 'programme' | 'directory' | 'linkKey'> & {
    readonly records: Pick<KeptRecords, 'keep'>;
    readonly publicUrl: string;
  };

export const printRecord: Action<'printRecord', PrintRecordServices> = async (
  { body: { citizenNumber, name, purpose } },
  { actor, services, now },
) => {
  permitEver(actor, 'look-up-people');
  const asking = { kind: 'record' as const, asked: 1, purpose };
  const { answer: record, left } = await lookUp(asking, actor, services, now, async () => {
    const [found] = await recordsOf([{ citizenNumber, name }], services);
    return { found: found ? 1 : 0, answer: found };
  });
  if (!record) return { status: 200, body: { found: false, papers: [], left } };
  const number = await keepRecord(name, record, todayOf(services.city, now), services);
  const links = linksTo('record', number, 1, await services.linkKey(), services.publicUrl, now);
  return {
    status: 200,
    body: { found: true, number, papers: [{ kind: 'record', title: titles.record, links }], left },
  };
};

const connect = (): Connected<PrintRecordServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
  certificates: connectCertificates(),
  linkKey: connectLinkKey(),
  trainees: connectTrainees(),
  plans: connectPlans(),
  cityKey: connectCityKey(),
  records: connectKeptRecords(),
  publicUrl: setting('PUBLIC_URL'),
});

export const handler = endpoint('printRecord', connect, printRecord);
