/**
 * POST /certificates/checks, of a list or of a file, POST /records: an employer asks by number and name whether a certificate is valid, or which
 * classes somebody passed (notice 66, 67). What is asked counts against the day of the unit, and is recorded.
 */
import type { Certificate } from '../../shared/certificates/content.ts';
import type { RequestTo } from '../../shared/contract/routes.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { certificateSheet } from '../../shared/words/certificate-sheet.ts';
import { checkPairs } from '../certificates/check-pairs.ts';
import { lookUp } from '../certificates/look-ups.ts';
import { type RecordServices, recordsOf } from '../certificates/records-of-people.ts';
import { type Connected, currentCity } from '../common/city.ts';
import type { Services } from '../common/services.ts';
import { renderChecked } from '../documents/checked-workbook.ts';
import { renderRecords } from '../documents/records-workbook.ts';
import { byRoute } from '../http/by-route.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { permitEver } from '../http/permit.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectCertificates } from '../storage/certificates.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectPlans } from '../storage/plans.ts';
import { connectCityKey } from '../storage/secret.ts';
import { connectSubmissions } from '../storage/submissions.ts';
import { connectTrainees } from '../storage/trainees.ts';
import { fileHeaders } from '../workbook/lay-workbook.ts';
import { pairsInFile } from '../workbook/pairs-in-file.ts';

export type LookUpPeopleServices = RecordServices & Pick<Services, 'programme' | 'directory'>;

export const checkCertificates: Action<'checkCertificates', LookUpPeopleServices> = async (
  { body: { pairs, purpose } },
  { actor, services, now },
) => {
  permitEver(actor, 'look-up-people');
  const asking = { kind: 'check' as const, asked: pairs.length, purpose };
  const { answer, left } = await lookUp(asking, actor, services, now, async () => {
    const found = await checkPairs(pairs, services);
    return { found: found.filter((each) => each !== undefined).length, answer: found };
  });
  return { status: 200, body: { checked: answer.map(tellChecked), left } };
};

export const checkCertificateFile: Action<'checkCertificateFile', LookUpPeopleServices> = async (
  { body, query: { purpose, language = 'zh' } },
  { actor, services, now },
) => {
  permitEver(actor, 'look-up-people');
  const lines = await pairsInFile(body);
  const asking = { kind: 'check' as const, asked: lines.length, purpose };
  const { answer, left } = await lookUp(asking, actor, services, now, async () => {
    const found = await checkPairs(lines, services);
    return { found: found.filter((each) => each !== undefined).length, answer: found };
  });
  const day = todayOf(services.city, now);
  const bytes = await renderChecked(lines, answer, { day, left, language });
  return {
    status: 200,
    body: Buffer.from(bytes).toString('base64'),
    headers: fileHeaders(`${certificateSheet.check[language]} ${day}`, `certificates-${day}`),
  };
};

const tellChecked = (certificate: Certificate | undefined) => {
  if (!certificate) return { outcome: 'no-match' as const };
  const { number, state, issuedOn, ended, person, class: held } = certificate;
  const told = { outcome: state, number, class: held.code, title: held.title, end: held.end, issuedOn };
  return {
    ...told,
    ...(person && { hours: person.hours }),
    ...(ended && { ended: { ...ended } }),
  };
};

type Asking = RequestTo<'readRecords'>['body'];

const lookUpRecords = (
  { people, purpose }: Asking,
  { actor, services, now }: Parameters<Action<'readRecords', LookUpPeopleServices>>[1],
) => {
  permitEver(actor, 'look-up-people');
  const asking = { kind: 'record' as const, asked: people.length, purpose };
  return lookUp(asking, actor, services, now, async () => {
    const found = await recordsOf(people, services);
    return { found: found.filter((each) => each !== undefined).length, answer: found };
  });
};

export const downloadRecords: Action<'downloadRecords', LookUpPeopleServices> = async (
  { body, query: { language = 'zh' } },
  asking,
) => {
  const { answer, left } = await lookUpRecords(body, asking);
  const day = todayOf(asking.services.city, asking.now);
  return {
    status: 200,
    body: Buffer.from(await renderRecords(answer, { day, left, language })).toString('base64'),
    headers: fileHeaders(`${certificateSheet.lookUp[language]} ${day}`, `hours-${day}`),
  };
};

export const readRecords: Action<'readRecords', LookUpPeopleServices> = async ({ body }, asking) => {
  const { answer, left } = await lookUpRecords(body, asking);
  return {
    status: 200,
    body: {
      records: answer.map((record) =>
        record
          ? { found: true, mask: record.mask, classes: record.classes.map((each) => ({ ...each })) }
          : { found: false, mask: '', classes: [] },
      ),
      left,
    },
  };
};

const connect = (): Connected<LookUpPeopleServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
  certificates: connectCertificates(),
  trainees: connectTrainees(),
  plans: connectPlans(),
  cityKey: connectCityKey(),
});

export const handler = byRoute({
  checkCertificates: endpoint('checkCertificates', connect, checkCertificates),
  checkCertificateFile: endpoint('checkCertificateFile', connect, checkCertificateFile),
  readRecords: endpoint('readRecords', connect, readRecords),
  downloadRecords: endpoint('downloadRecords', connect, downloadRecords),
});
