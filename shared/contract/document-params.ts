import * as z from 'zod/mini';
import { code, period } from './shapes.ts';

export const documentParams = z.object({ unit: code, form: code, period });
