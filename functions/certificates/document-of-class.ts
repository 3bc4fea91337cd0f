/** Where the certificates of a class are kept, and under which programme it was held. */
import { certificatesForm, certificatesOf } from '../../shared/certificates/content.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { findProgrammeOf } from '../../shared/programme/define-city.ts';
import type { Services } from '../common/services.ts';
import type { ChainId } from '../services/certificate-chains.ts';

export type ClassServices = Pick<Services, 'city' | 'submissions' | 'archive' | 'certificates'>;
export type CertificatesId = ChainId<typeof certificatesForm>;

/** @throws Problem class-unknown */
export const documentOfClass = (code: string): CertificatesId => {
  const id = certificatesOf(code);
  if (!id) throw new Problem('class-unknown', { class: code.slice(0, 40) });
  return { ...id, form: certificatesForm };
};

/** Programme of a class, by the year its code begins with. @throws Problem class-unknown */
export const programmeOfClass = ({ city }: Pick<Services, 'city'>, code: string): Programme => {
  const programme = findProgrammeOf(city, yearOf(code));
  if (!programme) throw new Problem('class-unknown', { class: code.slice(0, 40) });
  return programme;
};
