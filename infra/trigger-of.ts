import type { Trigger } from './functions/function-row.ts';

export type Of<K extends Trigger['kind']> = Extract<Trigger, { kind: K }>;
