import type { Services } from '../common/services.ts';
import type { PrintedCertificate } from '../documents/certificates/certificate-pdf.ts';
import type { ListPaper } from '../documents/certificates/lay-list.ts';
import type { CertificateFiles } from '../storage/certificate-files.ts';
import type { KeptRecords } from '../storage/kept-records.ts';
import type { ReadCertificateServices } from './read-certificates.ts';

/** What needs Typst, which only the function that prints carries. */
export type PaperRenderers = {
  readonly renderCertificates: (all: readonly PrintedCertificate[], checked: string) => Uint8Array;
  readonly renderList: (paper: ListPaper) => Uint8Array;
};
export type PaperServices = ReadCertificateServices &
  Pick<Services, 'certificateSecrets'> & {
    readonly files: Pick<CertificateFiles, 'keep'>;
    readonly records: Pick<KeptRecords, 'find'>;
    readonly renderers: PaperRenderers;
    /** Ends with a slash. */
    readonly publicUrl: string;
  };
