/**
 * GET /papers/{kind}/{of}/{file}: certificates and the lists beside them as PDF, for whoever has a link that is not
 * older than half a day, or of a single certificate the key of its own address.
 */
import { readNumber } from '../../shared/certificates/number.ts';
import { type PaperId, readPaperFile } from '../../shared/certificates/paper-id.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { makePaper } from '../certificates/make-paper.ts';
import { opensPaper } from '../certificates/paper-links.ts';
import type { PaperServices } from '../certificates/paper-services.ts';
import { opensCertificate } from '../common/certificate-keys.ts';
import { currentCity } from '../common/city.ts';
import type { Services } from '../common/services.ts';
import { renderCertificates } from '../documents/certificates/certificate-pdf.ts';
import { renderList } from '../documents/certificates/list-pdf.ts';
import { type OpenAction, openEndpoint } from '../http/endpoint.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectCertificateFiles } from '../storage/certificate-files.ts';
import { connectCertificateSecrets } from '../storage/certificate-secrets.ts';
import { connectCertificates } from '../storage/certificates.ts';
import { connectKeptRecords } from '../storage/kept-records.ts';
import { connectLinkKey } from '../storage/secret.ts';
import { setting } from '../storage/setting.ts';

export type OpenPaperServices = PaperServices & Pick<Services, 'linkKey'>;

export const openPaper: OpenAction<'openPaper', OpenPaperServices> = async (
  { params: { kind, of, file }, query: { until, key, k } },
  { services, now },
) => {
  const named = readPaperFile(file);
  if (!named) throw new Problem('link-invalid');
  const id: PaperId = { kind, of, ...named };
  const opens =
    k !== undefined
      ? kind === 'certificate' &&
        readNumber(of, services.city.certificates.mark) === of &&
        opensCertificate(await services.certificateSecrets(), of, k)
      : until !== undefined &&
        key !== undefined &&
        opensPaper(id, await services.linkKey(), { until, key }, now);
  if (!opens) throw new Problem('link-invalid');
  const pdf = await makePaper(id, services, now);
  return {
    status: 200,
    body: Buffer.from(pdf).toString('base64'),
    headers: {
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'content-disposition': `inline; filename="${kind}-${of}-${file}"`,
    },
  };
};

const connect = (): OpenPaperServices => ({
  city: currentCity(),
  archive: connectArchive(),
  certificates: connectCertificates(),
  certificateSecrets: connectCertificateSecrets(),
  linkKey: connectLinkKey(),
  files: connectCertificateFiles(),
  records: connectKeptRecords(),
  renderers: { renderCertificates, renderList },
  publicUrl: setting('PUBLIC_URL'),
});

export const handler = openEndpoint('openPaper', connect, openPaper);
