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
  /** A batch of which a part is given back. */
  | 'half'
  | 'dies-before'
  | 'dies-after'
  /** A part of a batch, and death. */
  | 'dies-half'
  /** Death, and the effect arrives later. */
  | 'dies-late';

export type Call = {
  /** `Submissions TransactWrite`, `mail send` and the like. */
  readonly name: string;
  readonly writes: boolean;
  /** A batch, which DynamoDB may do in part. */
  readonly batch?: boolean;
  /** Sent once whatever happens: no SDK tries it again. */
  readonly once?: boolean;
};

export type Chances = { readonly request: number; readonly job: number };

const kindsOf = ({ writes, batch, once }: Call): readonly Fault[] => [
  'refused',
  'throttled',
  'dies-before',
  ...(writes ? (['lost', 'dies-after', 'dies-late'] as const) : []),
  ...(writes && !once ? (['sent-again'] as const) : []),
  ...(batch ? (['half', 'half'] as const) : []),
  ...(batch && writes ? (['dies-half', 'dies-half'] as const) : []),
];

/** @param seed of the run · @param chance of any fault at all */
export const faultOf = (
  seed: string,
  action: string,
  n: number,
  call: Call,
  chance: number,
): Fault | undefined => {
  const random = randomOf(`${seed}/${action}/fault/${n}`);
  return random.chance(chance) ? random.pick(kindsOf(call)) : undefined;
};

export const failure = (name: 'InternalServerError' | 'ThrottlingException' | 'TimeoutError'): Error =>
  Object.assign(new Error(`${name} (simulated)`), {
    name,
    $metadata: { httpStatusCode: name === 'ThrottlingException' ? 400 : 500 },
  });
