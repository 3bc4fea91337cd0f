/**
 * The DynamoDB engine as a child process: dynoxide, a single binary over SQLite, or whatever emulator
 * `DYNAMODB_ENDPOINT` names. The child lives behind a shell that ends it when our end of a pipe closes, so
 * even a killed runner leaves nothing behind; a pid file catches what survives all the same.
 */
import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { endOrphan, endSystem, findBinary, spawnWatched } from './engine-process.ts';
import { freePort, waitForPort } from './free-port.ts';

export type Engine = {
  endpoint: string;
  /** One call in the wire protocol; throws with the engine's error name. */
  call: <T>(operation: string, input: object) => Promise<T>;
  close: () => Promise<void>;
};

/** Emulators read the key's name from it and check no signature. */
export const engineAuthorization =
  'AWS4-HMAC-SHA256 Credential=local/20200101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0';

/** Times an engine may end within a minute before it is given up. */
const mostStarts = 5;

/**
 * An engine that ends by itself, or is ended alone, is started again on the same file and port: what was written is
 * there, what was under way fails as a lost connection does. One that does not stay up ends the system.
 */
export async function startEngine(
  data: string,
  given = process.env.DYNAMODB_ENDPOINT,
  giveUp: (reason: string) => void = endSystem,
): Promise<Engine> {
  if (given) return { endpoint: given, call: caller(given), close: async () => {} };
  const pidFile = path.join(data, 'dynamodb.pid');
  const database = path.join(data, 'dynamodb.sqlite');
  endOrphan(pidFile, database);
  const port = await freePort();
  const log = path.join(data, 'dynamodb.log');
  const binary = findBinary();
  let closing = false;
  const ends: number[] = [];
  let child: ChildProcess;
  let gone: Promise<void>;

  const start = async (): Promise<void> => {
    child = spawnWatched(binary, ['serve', '--port', String(port), '--db-path', database], log);
    child.stdout?.once('data', (pid: Buffer) => fs.writeFileSync(pidFile, pid.toString().trim()));
    gone = new Promise((resolve) => child.once('exit', () => resolve()));
    await waitForPort(port, child, log);
    if (!closing) void gone.then(startAgain);
  };
  const startAgain = async (): Promise<void> => {
    if (closing) return;
    ends.push(Date.now());
    const [first = 0] = ends.slice(-mostStarts);
    if (ends.length >= mostStarts && Date.now() - first < 60_000) {
      giveUp(`it ended ${mostStarts} times within a minute; see ${log}`);
      return;
    }
    console.error('the DynamoDB engine has ended and is started again; nothing written is lost');
    await start().catch(() => startAgain());
  };
  await start();
  indexStreamRecords(database);
  const endpoint = `http://127.0.0.1:${port}`;
  return {
    endpoint,
    call: caller(endpoint),
    async close() {
      closing = true;
      child.stdin?.end();
      await gone;
      fs.rmSync(pidFile, { force: true });
    },
  };
}

/**
 * Without it the engine looks through the whole stream for its highest number on every write. A private
 * table of a pinned version: where it is not there, the engine is slower and nothing else.
 */
function indexStreamRecords(database: string): void {
  try {
    const connection = new DatabaseSync(database);
    connection.exec('PRAGMA busy_timeout = 3000');
    connection.exec(
      `CREATE INDEX IF NOT EXISTS zhixin_stream_sequence
       ON _stream_records (table_name, CAST(sequence_number AS INTEGER))`,
    );
    connection.close();
  } catch (error) {
    console.error('the stream index could not be made, writes will be slow:', error);
  }
}

const caller =
  (endpoint: string) =>
  async <T>(operation: string, input: object): Promise<T> => {
    const streams = /Stream|GetRecords|GetShardIterator/.test(operation);
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `${streams ? 'DynamoDBStreams' : 'DynamoDB'}_20120810.${operation}`,
        authorization: engineAuthorization,
        'x-amz-date': '20200101T000000Z',
      },
      body: JSON.stringify(input),
    });
    const value = (await response.json()) as T & { __type?: string; message?: string; Message?: string };
    if (response.ok) return value;
    const error = new Error(value.message ?? value.Message ?? `${operation} failed`);
    error.name = value.__type?.split('#').at(-1) ?? 'EngineError';
    throw error;
  };
