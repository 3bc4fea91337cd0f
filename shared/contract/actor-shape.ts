/** Who is signed in, as it is told. */
import * as z from 'zod/mini';
import { roles } from '../ground/roles.ts';
import { bilingual } from './shapes.ts';

export const actor = z.object({
  email: z.string(),
  name: z.string(),
  unit: z.string(),
  unitName: bilingual,
  roles: z.array(z.enum(roles)),
});
