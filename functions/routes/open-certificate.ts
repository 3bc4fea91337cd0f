/**
 * What anybody may ask about certificates: GET /c/{number} with the key of a code, POST /c with number and name, the
 * page that checks files offline, public keys, and the list of a year's void numbers. Reads the table of certificates
 * strongly, so that a void one is void on the very next request.
 */
import { checkPath } from '../../shared/certificates/address.ts';
import { paperFile } from '../../shared/certificates/paper-id.ts';
import { readRecordNumber } from '../../shared/certificates/record-paper.ts';
import { paths } from '../../shared/contract/paths.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import {
  type Checked,
  type CheckServices,
  checkByKey,
  checkByName,
} from '../certificates/check-certificate.ts';
import { readCertificates } from '../certificates/read-certificates.ts';
import { publicKeys } from '../certificates/signature.ts';
import { statusList } from '../certificates/status-list.ts';
import { opensCertificate } from '../common/certificate-keys.ts';
import { currentCity } from '../common/city.ts';
import { linkTo } from '../common/link-keys.ts';
import { localTime } from '../common/local-time.ts';
import { renderAsking, renderCertificate, type Why } from '../documents/certificates/check-page.tsx';
import { renderOffline } from '../documents/certificates/offline-page.tsx';
import { offlineScriptHash } from '../documents/certificates/offline-script.ts';
import { renderNoRecord, renderRecord } from '../documents/certificates/record-page.tsx';
import { byRoute } from '../http/by-route.ts';
import { type OpenAction, openEndpoint } from '../http/endpoint.ts';
import { askingPageHeaders, publicPageHeaders } from '../http/page-headers.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectCertificateFiles } from '../storage/certificate-files.ts';
import { connectCertificateSecrets } from '../storage/certificate-secrets.ts';
import { connectCertificates } from '../storage/certificates.ts';
import { connectKeptRecords, type KeptRecords } from '../storage/kept-records.ts';
import { connectNameTries } from '../storage/name-tries.ts';
import { setting } from '../storage/setting.ts';

export type OpenCertificateServices = CheckServices & {
  readonly records: Pick<KeptRecords, 'find'>;
  /** Ends with a slash. */
  readonly publicUrl: string;
};

const linksOf = ({ publicUrl }: OpenCertificateServices) => ({
  send: `${publicUrl}${checkPath}`,
  offline: `${publicUrl}${checkPath}/verify.html`,
});

const programmeOn = ({ city }: OpenCertificateServices, now: Date) => programmeOf(city, todayOf(city, now));

const asking = (number: string, services: OpenCertificateServices, now: Date, why?: Why): string =>
  renderAsking({
    programme: programmeOn(services, now),
    number,
    ...(why && { why }),
    links: linksOf(services),
  });

const showing = async (
  certificate: Exclude<Checked, string>,
  services: OpenCertificateServices,
  now: Date,
  key?: string,
): Promise<string> => {
  const programme = programmeOf(services.city, certificate.issuedOn);
  return renderCertificate({
    certificate,
    programme,
    at: localTime(programme, now.toISOString()),
    files: certificate.state === 'valid' ? await services.files.of(certificate.number) : [],
    links: {
      ...linksOf(services),
      ...(key !== undefined &&
        certificate.state === 'valid' && {
          file: linkTo(
            services.publicUrl,
            paths.openPaper,
            { kind: 'certificate', of: certificate.number, file: paperFile({ part: 1, language: 'zh' }) },
            { k: key },
          ),
        }),
    },
  });
};

export const openCertificate: OpenAction<'openCertificate', OpenCertificateServices> = async (
  { params: { number }, query: { k } },
  { services, now },
) => {
  const headers = askingPageHeaders;
  if (k === undefined) return { status: 200, body: asking(number, services, now), headers };
  const checked = await checkByKey(number, k, services);
  return typeof checked === 'string'
    ? { status: 404, body: asking(number, services, now, checked), headers }
    : { status: 200, body: await showing(checked, services, now, k), headers };
};

export const askForCertificate: OpenAction<'askForCertificate', OpenCertificateServices> = async (
  _request,
  { services, now },
) => ({ status: 200, body: asking('', services, now), headers: askingPageHeaders });

export const checkCertificate: OpenAction<'checkCertificate', OpenCertificateServices> = async (
  { body },
  { services, now },
) => {
  const headers = askingPageHeaders;
  const checked = await checkByName(body, services, now);
  return typeof checked === 'string'
    ? { status: checked === 'locked' ? 429 : 404, body: asking(body.number, services, now, checked), headers }
    : { status: 200, body: await showing(checked, services, now), headers };
};

export const openRecord: OpenAction<'openRecord', OpenCertificateServices> = async (
  { params: { number: given }, query: { k = '' } },
  { services, now },
) => {
  const headers = askingPageHeaders;
  const number = readRecordNumber(given);
  const opens = number !== undefined && opensCertificate(await services.certificateSecrets(), number, k);
  const record = opens ? await services.records.find(number) : undefined;
  if (!record || !number) return { status: 404, body: renderNoRecord(programmeOn(services, now)), headers };
  const numbers = record.rows.flatMap(({ number: each }) => (each === undefined ? [] : [each]));
  const certificates = (await readCertificates(numbers, services)).filter((each) => each !== undefined);
  const programme = programmeOf(services.city, record.printedOn);
  const at = localTime(programme, now.toISOString());
  return { status: 200, body: renderRecord({ record, number, certificates, programme, at }), headers };
};

export const openOfflineCheck: OpenAction<'openOfflineCheck', OpenCertificateServices> = async (
  _request,
  { services, now },
) => ({
  status: 200,
  body: renderOffline(programmeOn(services, now), publicKeys(await services.certificateSecrets())),
  headers: publicPageHeaders(offlineScriptHash),
});

/** Neither keys nor lists change from one moment to the next. */
const brief = { 'cache-control': 'public, max-age=600' };

export const readCertificateKeys: OpenAction<'readCertificateKeys', OpenCertificateServices> = async (
  _request,
  { services },
) => ({ status: 200, body: { keys: [...publicKeys(await services.certificateSecrets())] } });

export const readCertificateStatus: OpenAction<'readCertificateStatus', OpenCertificateServices> = async (
  { params: { year } },
  { services, now },
) => ({
  status: 200,
  body: await statusList(year, linksOf(services).send, services, now),
  headers: brief,
});

const connect = (): OpenCertificateServices => ({
  city: currentCity(),
  archive: connectArchive(),
  certificates: connectCertificates(),
  certificateSecrets: connectCertificateSecrets(),
  tries: connectNameTries(),
  files: connectCertificateFiles(),
  records: connectKeptRecords(),
  publicUrl: setting('PUBLIC_URL'),
});

export const handler = byRoute({
  askForCertificate: openEndpoint('askForCertificate', connect, askForCertificate),
  checkCertificate: openEndpoint('checkCertificate', connect, checkCertificate),
  openCertificate: openEndpoint('openCertificate', connect, openCertificate),
  openRecord: openEndpoint('openRecord', connect, openRecord),
  openOfflineCheck: openEndpoint('openOfflineCheck', connect, openOfflineCheck),
  readCertificateKeys: openEndpoint('readCertificateKeys', connect, readCertificateKeys),
  readCertificateStatus: openEndpoint('readCertificateStatus', connect, readCertificateStatus),
});
