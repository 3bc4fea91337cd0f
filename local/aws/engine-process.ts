/** The process of the engine: found, started, watched, and ended with what started it. */
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';

export function endSystem(reason: string): void {
  console.error(`Zhixin ends, for its DynamoDB engine does not stay up: ${reason}`);
  process.exit(1);
}

export function findBinary(): string {
  const package_ = `@dynoxide/${process.platform}-${process.arch}`;
  try {
    return createRequire(import.meta.url).resolve(`${package_}/dynoxide`);
  } catch {
    throw new Error(
      `no DynamoDB engine for this machine: ${package_} is not installed. ` +
        'Run any DynamoDB emulator and set DYNAMODB_ENDPOINT to its address.',
    );
  }
}

/**
 * The shell prints the engine's pid, then waits: for the engine to end, or for its own stdin to close,
 * which happens however the runner ends. A session of its own keeps a terminal's Ctrl-C from the engine,
 * which must outlive the requests under way.
 */
export function spawnWatched(binary: string, args: string[], log: string): ChildProcess {
  const script = `exec 3<&0
    "$@" </dev/null >>"$LOG" 2>&1 3<&- & engine=$!
    echo $engine
    (read -r _ <&3; kill $engine 2>/dev/null; sleep 2; kill -9 $engine 2>/dev/null) >/dev/null 2>&1 &
    watchdog=$!
    wait $engine
    status=$?
    kill $watchdog 2>/dev/null
    exit $status`;
  return spawn('/bin/sh', ['-c', script, 'sh', binary, ...args], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { PATH: process.env.PATH, LOG: log },
    detached: true,
  });
}

/** Ends the engine an earlier runner left on the same file; another process that got its pid is spared. */
export function endOrphan(pidFile: string, database: string): void {
  if (!fs.existsSync(pidFile)) return;
  const pid = Number(fs.readFileSync(pidFile, 'utf8'));
  const commandLine = `/proc/${pid}/cmdline`;
  if (pid > 0 && fs.existsSync(commandLine) && fs.readFileSync(commandLine, 'utf8').includes(database)) {
    process.kill(pid, 'SIGKILL');
  }
  fs.rmSync(pidFile);
}
