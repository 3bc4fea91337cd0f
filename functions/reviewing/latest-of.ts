import type { Programme } from '../../shared/ground/define-programme.ts';
import { Problem } from '../../shared/ground/problem.ts';
import type { Submitted } from '../../shared/submission/events.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import { localTime } from '../common/local-time.ts';

/** A decision is about what its maker has seen: the version that is the latest when it arrives. */
export const latestOf = (
  { latest, version: current }: DocumentState,
  version: number,
  programme: Programme,
): Submitted => {
  if (!latest) throw new Problem('unknown-document');
  if (version > current || version < 1) throw new Problem('unknown-version', { version });
  if (version < current)
    throw new Problem('version-conflict', {
      by: latest.byName,
      at: localTime(programme, latest.at),
      version: current,
      base: version,
    });
  return latest;
};
