/**
 * Faults that tests arm in the proxy, because no emulator throttles, conflicts or loses an answer by
 * itself. `before`: the call is answered with the error and has no effect. `after`: the effect happens and
 * its answer is lost. Only calls under a function's role meet a fault, never a test's own reading.
 */
import * as z from 'zod';

export const faultErrors = ['throttle', 'conflict', 'internal', 'refuse', 'drop', 'delay', 'die'] as const;

export const faultRequest = z.strictObject({
  service: z.enum(['dynamodb', 's3', 'secretsmanager', 'ses']),
  /** SDK operation such as PutItem or PutObject; `*` for any. */
  operation: z.string().min(1),
  when: z.enum(['before', 'after']).default('before'),
  /**
   * `refuse` is an answer that no second try changes (DynamoDB alone), `drop` cuts the connection, `die` ends the
   * calling worker as a crashed Lambda, the others answer as the service does.
   */
  error: z.enum(faultErrors),
  /** How many calls it hits. */
  times: z.int().positive().default(1),
  /** How many matching calls pass before it hits. */
  skip: z.int().nonnegative().default(0),
  /** Only calls of this function, such as `submit-form`. */
  function: z.string().optional(),
  /** Only calls whose body has this text, such as `ROW#`. */
  naming: z.string().optional(),
  /** Length of a `delay` in milliseconds. */
  milliseconds: z.int().positive().max(60_000).default(1_000),
});

export type FaultRequest = z.infer<typeof faultRequest>;
export type Fault = FaultRequest & { id: number; hits: number };

export type Faults = {
  arm: (request: FaultRequest) => Fault;
  clear: () => void;
  list: () => Fault[];
  /** The fault this call meets, counted as met. */
  take: (call: { service: string; operation: string; function: string; body: Buffer }) => Fault | undefined;
};

export function createFaults(): Faults {
  let armed: Fault[] = [];
  let nextId = 1;
  return {
    arm(request) {
      const fault = { ...request, id: nextId++, hits: 0 };
      armed.push(fault);
      return fault;
    },
    clear() {
      armed = [];
    },
    list: () => armed.map((fault) => ({ ...fault })),
    take(call) {
      for (const fault of armed) {
        if (fault.service !== call.service) continue;
        if (fault.operation !== '*' && fault.operation !== call.operation) continue;
        if (fault.function !== undefined && fault.function !== call.function) continue;
        if (fault.naming !== undefined && !call.body.includes(fault.naming)) continue;
        if (fault.skip > 0) {
          fault.skip -= 1;
          continue;
        }
        if (fault.hits >= fault.times) continue;
        fault.hits += 1;
        return { ...fault };
      }
      return undefined;
    },
  };
}
