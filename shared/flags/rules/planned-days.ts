import { lastDayOf } from '../../programme/months.ts';
import type { Planned } from '../world.ts';

const dayOf = (text: string): string => (text.length === 7 ? lastDayOf(text) : text);
/** ISO date, of a month its last day; undefined where the plan has no such project. */
export const firstPlanned = (project: Planned | undefined): string | undefined =>
  project?.when === undefined ? undefined : dayOf(project.when.split('/')[0] as string);
export const lastPlanned = ({ when }: Planned): string | undefined =>
  when === undefined ? undefined : dayOf(when.split('/').slice(-1)[0] as string);
