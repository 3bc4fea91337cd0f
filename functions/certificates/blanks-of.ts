/** What became of the preprinted blanks, of everybody's or of a unit's: used, spoiled, and missing between them. */
import { type BlankGap, gapsOf } from '../../shared/certificates/blank.ts';
import type { ChainedCertificateEvent } from '../../shared/certificates/certificate-event.ts';
import { certificatesForm } from '../../shared/certificates/content.ts';
import {
  type CertificatesState,
  evolve,
  noCertificates,
  type SpoiledBlank,
} from '../../shared/certificates/life.ts';
import { type DocumentId, documentPath } from '../../shared/submission/submission.ts';
import { certificateYears } from '../common/certificate-years.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import type { AnyChained } from '../services/certificate-chains.ts';

export type SpoiledOf = SpoiledBlank & {
  readonly blank: string;
  readonly unit: string;
  readonly class: string;
};
export type BlanksOf = {
  readonly units: readonly { readonly unit: string; readonly used: number; readonly spoiled: number }[];
  readonly spoiled: readonly SpoiledOf[];
  readonly gaps: readonly BlankGap[];
};

/** Of each class that noted any, by the events of blanks alone. */
const statesOf = async (services: Pick<Services, 'city' | 'certificates'>) => {
  const events = await inLanes(certificateYears(services.city), async (year) => {
    const found: { id: DocumentId; event: ChainedCertificateEvent }[] = [];
    for await (const page of services.certificates.inYear(year))
      for (const { id, event } of page)
        if (id.form === certificatesForm && isOfBlanks(event)) found.push({ id, event });
    return found;
  });
  const states = new Map<string, { readonly id: DocumentId; readonly state: CertificatesState }>();
  for (const { id, event } of events.flat()) {
    const path = documentPath(id);
    const { state = noCertificates } = states.get(path) ?? {};
    states.set(path, { id, state: evolve(state, event) });
  }
  return [...states.values()];
};

const isOfBlanks = (event: AnyChained): event is ChainedCertificateEvent =>
  event.type === 'blanked' || event.type === 'spoiled';

/** @param isSeen units whose blanks are listed; gaps are looked for between the first and last of theirs */
export const blanksOf = async (
  isSeen: (unit: string) => boolean,
  services: Pick<Services, 'city' | 'certificates'>,
): Promise<BlanksOf> => {
  const states = await statesOf(services);
  const blanksIn = ({ state }: { readonly state: CertificatesState }): readonly string[] => [
    ...state.blanks.values(),
    ...state.spoiled.keys(),
  ];
  const seen = states.filter(({ id }) => isSeen(id.unit));
  const units = new Map<string, { used: number; spoiled: number }>();
  for (const { id, state } of seen) {
    const { used, spoiled } = units.get(id.unit) ?? { used: 0, spoiled: 0 };
    units.set(id.unit, { used: used + state.blanks.size, spoiled: spoiled + state.spoiled.size });
  }
  return {
    units: [...units].sort(([a], [b]) => (a < b ? -1 : 1)).map(([unit, counts]) => ({ unit, ...counts })),
    spoiled: seen
      .flatMap(({ id, state }) =>
        [...state.spoiled].map(([blank, noted]) => ({ blank, unit: id.unit, class: id.period, ...noted })),
      )
      .sort((a, b) => (a.blank < b.blank ? -1 : 1)),
    gaps: gapsOf(states.flatMap(blanksIn), seen.flatMap(blanksIn)),
  };
};
