/**
 * Schedules fire by the programme's clock in their own time zone. When the dial jumps over one or many
 * firing moments, or the runner was off, a schedule fires once: what it does covers all that is due.
 */

import { evaluate, type Statement } from '../aws/iam.ts';
import type { Clock } from '../clock.ts';
import type { Template } from '../template/template.ts';
import { readSchedule } from './cron.ts';
import type { DeadLetters } from './dead-letters.ts';
import type { Invocation, Lambda } from './lambda.ts';

export type Schedules = {
  names: string[];
  /** Runs one now, with another input if given; undefined when there is no such schedule. */
  run: (name: string, input?: unknown) => Promise<Invocation | undefined>;
  /** Fires what has come due; resolves when it is done. */
  check: () => Promise<void>;
  close: () => Promise<void>;
};

export function startSchedules(options: {
  template: Template;
  lambdas: readonly Lambda[];
  roles: Map<string, Statement[]>;
  clock: Clock;
  deadLetters: DeadLetters;
  /** The others are only run by hand. */
  awake?: readonly string[];
}): Schedules {
  const { template, lambdas, roles, clock, deadLetters, awake } = options;
  const retries = new Map(
    template
      .of('AWS::Lambda::EventInvokeConfig')
      .map(({ properties }) => [properties.FunctionName, properties.MaximumRetryAttempts]),
  );
  const schedules = template.of('AWS::Scheduler::Schedule').map(({ name, properties }) => {
    const { Target } = properties;
    const lambda = lambdas.find(({ arn }) => arn === Target.Arn);
    if (!lambda) throw new Error(`schedule ${name}: its target is no function of the template`);
    const role = Target.RoleArn.split(':role/')[1] ?? '';
    if (evaluate(roles.get(role) ?? [], 'lambda:InvokeFunction', Target.Arn) !== 'allowed') {
      throw new Error(`schedule ${name}: its role may not invoke ${lambda.title}`);
    }
    return {
      name,
      lambda,
      enabled: properties.State === 'ENABLED' && (awake?.includes(name) ?? true),
      input: JSON.parse(Target.Input) as unknown,
      deadLetter: Target.DeadLetterConfig?.Arn,
      retries: retries.get(lambda.arn.split(':').at(-1) ?? '') ?? 2,
      moments: readSchedule(properties.ScheduleExpression, properties.ScheduleExpressionTimezone),
    };
  });
  type Schedule = (typeof schedules)[number];

  let underWay: Promise<void> = Promise.resolve();
  let closed = false;

  /** As an asynchronous invocation: twice more on an error, then given up with a trace. */
  async function fire(schedule: Schedule): Promise<void> {
    let last: Invocation | undefined;
    for (let attempt = 0; attempt <= schedule.retries && !closed; attempt += 1) {
      last = await schedule.lambda.invoke(schedule.input);
      if (last.ok) return;
    }
    if (!last || last.ok || closed) return;
    console.error(`schedule ${schedule.name} failed:`, last.error.errorType, last.error.errorMessage);
    if (schedule.deadLetter) {
      const queue = schedule.deadLetter.split(':').at(-1) ?? '';
      deadLetters.add({
        queue,
        at: clock.now().toISOString(),
        body: { schedule: schedule.name, error: last.error },
      });
    }
  }

  async function check(): Promise<void> {
    const from = clock.checkedUntil;
    const now = clock.now();
    const due = schedules.filter(({ enabled, moments }) => {
      const next = enabled ? moments.next(from) : undefined;
      return next !== undefined && next <= now;
    });
    await Promise.all(due.map(fire));
    // After firing: a moment whose run was killed comes again at the next start. Time turned back stays put.
    if (!closed && (due.length > 0 || now < from)) clock.markChecked(now);
  }

  const checkInTurn = () => {
    underWay = underWay.then(check).catch((error) => console.error('schedules:', error));
    return underWay;
  };
  const timer = setInterval(checkInTurn, 1_000);
  clock.onChange(() => void checkInTurn());
  return {
    names: schedules.map(({ name }) => name),
    check: checkInTurn,
    async run(name, input) {
      const schedule = schedules.find((one) => one.name === name);
      return schedule?.lambda.invoke(input ?? schedule.input);
    },
    async close() {
      closed = true;
      clearInterval(timer);
      await underWay;
    },
  };
}
