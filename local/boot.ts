/**
 * Boots a synthesized app on this machine: engine, proxy, functions, streams, schedules and the HTTP front,
 * in that order, and closes them in the other. `npm start` and every test suite go through here.
 */
import http from 'node:http';
import path from 'node:path';
import { createAwsProxy } from './aws/aws-proxy.ts';
import { startEngine } from './aws/dynamodb-engine.ts';
import { createDynamodbService } from './aws/dynamodb-service.ts';
import { createFaults } from './aws/faults.ts';
import { createMailService, openOutbox } from './aws/mail.ts';
import { createS3Service } from './aws/s3/s3-service.ts';
import { createSecretsService } from './aws/secrets.ts';
import type { Denial } from './aws/service.ts';
import { tableArns } from './aws/table-arns.ts';
import { createTables } from './aws/tables.ts';
import type { BootOptions } from './boot-options.ts';
import { openClock } from './clock.ts';
import { holdDataDirectory } from './data-directory.ts';
import { type About, describeLocal } from './front/about.ts';
import { answerFront } from './front/answer-front.ts';
import { createHttpApi } from './front/http-api.ts';
import { openIdentity } from './front/identity.ts';
import type { Machine } from './front/machine.ts';
import { closeServer, listen } from './front/serve.ts';
import { openDeadLetters } from './lambda/dead-letters.ts';
import { createFunctions } from './lambda/functions.ts';
import { createPrincipals, readRoles, roleName } from './lambda/roles.ts';
import type { Streams } from './lambda/running-streams.ts';
import { startSchedules } from './lambda/schedules.ts';
import { startStreams } from './lambda/streams.ts';
import { openLogs } from './logs.ts';
import { offeredPeople, readNewcomers, readSample, seedDirectory } from './people.ts';
import { readTemplate, type Template } from './template/template.ts';

export type Local = Machine & {
  /** Ends with a slash. */
  url: string;
  about: About;
  template: Template;
  close: () => Promise<void>;
};

export async function bootLocal(options: BootOptions): Promise<Local> {
  const data = path.resolve(options.data);
  const template = readTemplate(path.resolve(options.outdir));
  const release = holdDataDirectory(data);
  const closers: (() => unknown)[] = [release];
  const close = async () => {
    for (const closeOne of closers.splice(0).reverse()) await closeOne();
  };
  try {
    return { ...(await start(template, data, options, closers)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function start(
  template: Template,
  data: string,
  options: BootOptions,
  closers: (() => unknown)[],
): Promise<Omit<Local, 'close'>> {
  // Lambda lives in UTC; worker threads share the zone of their process.
  process.env.TZ = 'UTC';
  const file = (name: string) => path.join(data, name);
  const { patience = 1 } = options;
  const clock = openClock(file('clock.json'), options.start);
  const sample = readSample(options.sample ?? '');
  const audience =
    template.of('AWS::ApiGatewayV2::Authorizer')[0]?.properties.JwtConfiguration.Audience[0] ?? '';
  const [engine, identity] = await Promise.all([
    startEngine(data),
    openIdentity(file('identity.json'), audience),
  ]);
  closers.push(engine.close);
  const engineStreams = await createTables(template, engine);
  const directory = template.of('AWS::DynamoDB::GlobalTable').find(({ title }) => title === 'Directory');
  if (directory) await seedDirectory(engine, directory.name, sample.items);

  const { administrator, ofFunction } = createPrincipals(template);
  const faults = createFaults();
  const denials: Denial[] = [];
  const deadLetters = openDeadLetters(file('dead-letters.ndjson'));
  const logs = openLogs(file('logs'));
  let streams: Streams | undefined;
  const proxy = createAwsProxy({
    principals: [administrator, ...ofFunction.values()],
    faults,
    killWorker: (title, worker) => lambdas.find((lambda) => lambda.title === title)?.kill(worker),
    onDenial: (denial) => denials.push(denial),
    services: [
      createDynamodbService({
        endpoint: engine.endpoint,
        arnOf: tableArns(template),
        onWrite: () => streams?.wake(),
      }),
      createS3Service(template, file('s3'), clock.now),
      createSecretsService(template, file('secrets.json')),
      createMailService(template, file('outbox'), clock.now),
    ],
  });
  const awsEndpoint = `http://127.0.0.1:${await listen(proxy, 0)}`;
  closers.push(() => closeServer(proxy));

  // The front listens before the functions are made, since they are told its address.
  const front = http.createServer();
  const url = `http://127.0.0.1:${await listen(front, options.port ?? 0)}/`;
  const lambdas = createFunctions({
    template,
    principals: ofFunction,
    awsEndpoint,
    publicUrl: url,
    clock,
    logs,
    environment: {
      ...(options.pauseFactor !== undefined && { PAUSE_FACTOR: String(options.pauseFactor) }),
      ...(options.requestBurst !== undefined && { REQUEST_BURST: String(options.requestBurst) }),
    },
    patience,
  });
  closers.push(() => Promise.all(lambdas.map((lambda) => lambda.close())));
  const roles = readRoles(template);
  const functions = template.of('AWS::Lambda::Function');
  streams = startStreams({
    template,
    engine,
    lambdas,
    engineStreams,
    deadLetters,
    directory: data,
    statementsOf: (lambda) => {
      const resource = functions.find(({ arn }) => arn === lambda.arn);
      return (resource && roles.get(roleName(resource))) ?? [];
    },
  });
  const schedules = startSchedules({
    template,
    lambdas,
    roles,
    clock,
    deadLetters,
    ...(options.schedules && { awake: options.schedules }),
  });
  closers.push(() =>
    Promise.all([streams?.close(), schedules.close(), ...lambdas.map((lambda) => lambda.close())]),
  );

  const about = describeLocal(template, awsEndpoint, administrator, schedules.names, sample.people);
  const outbox = openOutbox(file('outbox'));
  const machine = { about, clock, identity, schedules, outbox, faults, denials, deadLetters, logs, streams };
  const api = createHttpApi({ template, lambdas, identity, clock, patience });
  const pages = options.pages?.({
    dataDir: data,
    apiUrl: url,
    people: async () =>
      offeredPeople(
        sample.people,
        directory ? await readNewcomers(engine, directory.name, sample.people) : [],
      ),
    signToken: identity.signToken,
    now: clock.now,
  });
  front.on('request', (request, response) => {
    answerFront(machine, api, pages, request, response).catch((error) => {
      console.error(request.url, error);
      response.destroy();
    });
  });
  closers.push(() => closeServer(front));
  return { ...machine, about, url, template };
}
