/**
 * What may happen to a call. Whether and what is drawn for each call by itself, from the action's name and the number
 * of the call in it.
 */
import { randomOf } from './random.ts';

export type Fault =
  /** No effect, and an error after all tries of the SDK. */
  | 'refused'
  | 'throttled'
  /** The effect, and an error. */
  | 'lost'
  /** The answer was lost and the SDK sent it again: what is told is the second's. */
  | 'sent-again'
  /** A batch of which a part is given back, where only is asked. */
  | 'half'
  | 'dies-before'
  | 'dies-after'
  /** Death, and the effect arrives later. */
  | 'dies-late';

/** As a story tells them, after the call. */
export const faultTexts: Readonly<Record<Fault, string>> = {
  refused: 'fails',
  throttled: 'is throttled',
  lost: 'has its effect, its answer is lost',
  'sent-again': 'is sent twice',
  half: 'is done in part',
  'dies-before': 'is not sent: it dies',
  'dies-after': 'has its effect, then it dies',
  'dies-late': 'is under way when it dies',
};

export type Call = {
  /** `Submissions TransactWrite`, `mail send` and the like. */
  readonly name: string;
  readonly writes: boolean;
  /** A batch, which DynamoDB may answer in part. */
  readonly batch?: boolean;
  /** Rows of a ledger. */
  readonly rows?: boolean;
  /** Sent once whatever happens: no SDK tries it again. */
  readonly once?: boolean;
};

/** Of a fault, for each call of a request and of a job, and how many times that for rows of a ledger. */
export type Chances = { readonly request: number; readonly job: number; readonly rows: number };

const kindsOf = ({ writes, batch, once }: Call): readonly Fault[] => [
  'refused',
  'throttled',
  'dies-before',
  ...(writes ? (['lost', 'dies-after', 'dies-late'] as const) : []),
  ...(writes && !once ? (['sent-again'] as const) : []),
  ...(batch ? (['half', 'half'] as const) : []),
];

export const faultOf = (
  seed: string,
  { id, isJob }: { readonly id: string; readonly isJob: boolean },
  n: number,
  call: Call,
  chances: Chances,
): Fault | undefined => {
  const random = randomOf(`${seed}/${id}/fault/${n}`);
  const chance = chances[isJob ? 'job' : 'request'] * (call.rows ? chances.rows : 1);
  return random.chance(chance) ? random.pick(kindsOf(call)) : undefined;
};

export const failure = (name: 'InternalServerError' | 'ThrottlingException' | 'TimeoutError'): Error =>
  Object.assign(new Error(`${name} (simulated)`), {
    name,
    $metadata: { httpStatusCode: name === 'ThrottlingException' ? 400 : 500 },
  });
