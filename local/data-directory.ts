/** The directory everything is kept in: one runner at a time, and never emptied unless it is ours. */
import fs from 'node:fs';
import path from 'node:path';

const mark = 'zhixin-data';
const holder = 'runner.pid';

/** Makes the directory and holds it for this process; returns what gives it back. */
export function holdDataDirectory(data: string): () => void {
  fs.mkdirSync(data, { recursive: true });
  const pidFile = path.join(data, holder);
  const other = fs.existsSync(pidFile) ? Number(fs.readFileSync(pidFile, 'utf8')) : 0;
  if (other > 0 && other !== process.pid && isNodeProcess(other)) {
    throw new Error(`${data} is in use by process ${other}: end it, or set ZHIXIN_DATA to another directory`);
  }
  fs.writeFileSync(path.join(data, mark), 'Made by Zhixin; `npm start -- --fresh` empties it.\n');
  fs.writeFileSync(pidFile, String(process.pid));
  return () => fs.rmSync(pidFile, { force: true });
}

/** Empties a directory that an earlier run made; refuses any other that is not empty. */
export function emptyDataDirectory(data: string): void {
  if (!fs.existsSync(data) || fs.readdirSync(data).length === 0) return;
  if (!fs.existsSync(path.join(data, mark))) {
    throw new Error(`${path.resolve(data)} was not made by Zhixin, so --fresh does not empty it`);
  }
  holdDataDirectory(data)();
  fs.rmSync(data, { recursive: true });
}

/** A pid may have gone to a stranger since; where /proc tells, only a node process counts. */
function isNodeProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    const commandLine = `/proc/${pid}/cmdline`;
    return !fs.existsSync('/proc/self') || fs.readFileSync(commandLine, 'utf8').includes('node');
  } catch {
    return false;
  }
}
