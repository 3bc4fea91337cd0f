/** The chains that lie in table Certificates, and which events each holds. */
import type { CertificateEvent } from '../../shared/certificates/certificate-event.ts';
import type { LookUpEvent } from '../../shared/certificates/look-ups.ts';
import type { SeriesEvent } from '../../shared/certificates/series.ts';
import type { CaseLook } from '../../shared/submission/case-looks.ts';
import type { Chained } from '../../shared/submission/chain.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';

/** Events of the chains of table Certificates, by the form of their document. */
export type ChainEvents = {
  readonly certificates: CertificateEvent;
  readonly 'certificate-series': SeriesEvent;
  readonly 'look-ups': LookUpEvent;
  readonly 'case-looks': CaseLook;
};
export type ChainId<F extends keyof ChainEvents> = Omit<DocumentId, 'form'> & { readonly form: F };
export type AnyChained = { [F in keyof ChainEvents]: Chained<ChainEvents[F]> }[keyof ChainEvents];
