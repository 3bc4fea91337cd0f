/**
 * What differs between one installation and another. The stages stand in `cdk.json` (context `stages`),
 * `cdk deploy -c stage=pilot` chooses one, and `-c publicUrl=…` or the caller of `buildApp` replaces single
 * values. `local` is a stage like any other: no code asks where it runs.
 */
import * as z from 'zod';
import { findCity, whyUncovered } from '../shared/contract/city.ts';

const stageSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]{0,19}$/),
  /** Where records lie. It must have SES, which mainland regions and `ap-east-1` lack: synthesis says so. */
  region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/),
  /** OAuth client ids whose identity tokens are accepted: the add-on's script project. */
  audience: z.array(z.string().min(1)).min(1),
  /** Base of the API as people's browsers see it. Configured, not taken from the API: the API names the functions, so they cannot name the API. */
  publicUrl: z.url().endsWith('/'),
  /** Its domain becomes the SES identity. */
  mailFrom: z.email(),
  /** Who hears of alarms; the subscription is confirmed by a mail from AWS. */
  alarmMail: z.email().optional(),
  /** Where alarms send the reader; the function's name follows as `#submit-form`. */
  runbook: z.string().default('docs/runbook.md'),
  /** Certificate for the host of `publicUrl`, in the same region; without it the API answers at AWS's address only. */
  certificateArn: z.string().startsWith('arn:').optional(),
  /** Which city it runs, `shared/programme/cities.ts`. */
  city: z.string().default('qingdao'),
  /** How long an archived submission cannot be removed (decision 004). */
  archiveYears: z.number().int().min(1).max(50).default(10),
});

export type Stage = z.infer<typeof stageSchema>;

/**
 * A stage that people work with must have a programme for the day it is made on. On one machine, where the day is
 * a dial, it is only said.
 * @param day ISO date @throws Error for every stage but `local`
 */
export const warnUncovered = ({ name, city }: Stage, day: string, warn: (text: string) => void): void => {
  const why = whyUncovered(findCity(city), day);
  if (!why) return;
  const text = `${why.zh} ${why.en}`;
  if (name !== 'local') throw new Error(text);
  warn(text);
};

/** Reads one value of the CDK context; `undefined` where there is none. */
export type ReadContext = (key: string) => unknown;

const asList = (value: unknown): unknown => (typeof value === 'string' ? value.split(',') : value);
const asNumber = (value: unknown): unknown => (typeof value === 'string' ? Number(value) : value);

/** @throws z.ZodError naming the wrong value, Error when no such stage is written down */
export const readStage = (context: ReadContext, overrides: Partial<Stage> = {}): Stage => {
  const name = z.string().parse(overrides.name ?? context('stage') ?? 'local');
  const stages = z.record(z.string(), z.record(z.string(), z.unknown())).parse(context('stages') ?? {});
  const written = stages[name];
  if (!written)
    throw new Error(`no stage "${name}" in cdk.json; there are: ${Object.keys(stages).join(', ')}`);
  const given = Object.keys(stageSchema.shape).flatMap((key) => {
    const value = key === 'name' ? undefined : context(key);
    return value === undefined ? [] : [[key, value] as const];
  });
  const merged: Record<string, unknown> = { ...written, ...Object.fromEntries(given), ...overrides, name };
  // `-c` hands everything over as text.
  return stageSchema.parse({
    ...merged,
    audience: asList(merged.audience),
    ...(merged.archiveYears !== undefined && { archiveYears: asNumber(merged.archiveYears) }),
  });
};
