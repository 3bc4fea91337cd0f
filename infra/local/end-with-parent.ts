/** Ends this process when it is asked to, and when the process that started it is no more. */
const parent = process.ppid;

export function endWithParent(close: () => Promise<void>): void {
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    await close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  // A parent that is killed sends nothing; its child only finds itself adopted.
  setInterval(() => process.ppid !== parent && end(), 250).unref();
}
