/** The certificates of a class as one file, or a part of it. */
import { createHash } from 'node:crypto';
import { certificateAddress, checkAddress, checkPath } from '../../shared/certificates/address.ts';
import type { Certificate, CertifiedPerson } from '../../shared/certificates/content.ts';
import { credentialOf, signedKinds } from '../../shared/certificates/credential.ts';
import { aPart, partsFor } from '../../shared/certificates/paper-id.ts';
import type { CertificateStyle } from '../../shared/certificates/style.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { certificateKey } from '../common/certificate-keys.ts';
import type { PrintedCertificate } from '../documents/certificates/certificate-pdf.ts';
import type { SecretKeys } from '../services/keys.ts';
import type { PaperServices } from './paper-services.ts';
import { readCertificates } from './read-certificates.ts';
import { signed } from './signature.ts';
import { styleOf } from './template-on.ts';

type Held = Certificate & { readonly person: CertifiedPerson };
const isPrintable = (certificate: Certificate): certificate is Held =>
  certificate.state === 'valid' && certificate.person !== undefined;

const printedOf = (
  certificate: Held,
  style: CertificateStyle,
  secrets: SecretKeys,
  { publicUrl }: PaperServices,
): PrintedCertificate => {
  const credential = credentialOf(certificate, `${publicUrl}${checkPath}`);
  return {
    certificate,
    style,
    address: certificateAddress(publicUrl, certificate.number, certificateKey(secrets, certificate.number)),
    signed: signed(secrets, credential, signedKinds.certificate),
  };
};

export const print = async (
  certificates: readonly Certificate[],
  services: PaperServices,
): Promise<Uint8Array> => {
  const held = certificates.filter(isPrintable);
  if (held.length === 0) throw new Problem('nothing-to-print');
  const secrets = await services.certificateSecrets();
  // Of a class nearly all were issued on one day, with the same texts.
  const styles = new Map<string, CertificateStyle>();
  const printed: PrintedCertificate[] = [];
  for (const certificate of held) {
    const batch = `${certificate.template} ${certificate.issuedOn} ${certificate.class.code}`;
    const style = styles.get(batch) ?? (await styleOf(certificate, services));
    styles.set(batch, style);
    printed.push(printedOf(certificate, style, secrets, services));
  }
  return services.renderers.renderCertificates(printed, checkAddress(services.publicUrl));
};

export const sliceOf = <T>(all: readonly T[], kind: keyof typeof aPart, part: number) => {
  const from = (part - 1) * aPart[kind];
  return { from, items: all.slice(from, from + aPart[kind]), parts: partsFor(kind, all.length) };
};

export const one = async (number: string, services: PaperServices): Promise<Uint8Array> => {
  const [certificate] = await readCertificates([number], services);
  const pdf = await print(certificate ? [certificate] : [], services);
  await services.files.keep(number, createHash('sha256').update(pdf).digest('hex'));
  return pdf;
};
