/** A document is named in a path by its unit, form and period. */
import * as z from 'zod/mini';
import { code, period } from './shapes.ts';

export const documentParams = z.object({ unit: code, form: code, period });
