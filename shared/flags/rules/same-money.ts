/** Movements are about the same money where project, source and level agree. */
import type { Movement } from '../../money/movements.ts';

export const sameMoney =
  ({ project, source, level }: Pick<Movement, 'project' | 'source' | 'level'>) =>
  (each: Movement): boolean =>
    each.project === project && each.source === source && each.level === level;
