/**
 * `npm start`: the whole system on this machine. Says one line on stdout when everything answers, all other
 * talk goes to stderr; ends with its parent, so that nothing is left behind however it was stopped.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `Zhixin needs Node.js 24 or newer, this is ${process.version}. ` +
      '`npm start` brings its own on Linux and Windows; elsewhere install one from nodejs.org.',
  );
  process.exit(1);
}

/** Nine in the morning of the sample's city, in January 2015: the year's plans are due at the end of the month. */
const firstMorning = new Date('2015-01-20T01:00:00Z');

const data = process.env.ZHIXIN_DATA ?? '.local';
const port = Number(process.env.PORT ?? 4400);

// Only now: what follows is written for Node 24.
const [{ bootLocal }, { emptyDataDirectory }, { endWithParent }, { prepareZhixin }, { createSheetRoutes }] =
  await Promise.all([
    import('./boot.ts'),
    import('./data-directory.ts'),
    import('./end-with-parent.ts'),
    import('./template/zhixin-assembly.ts'),
    import('./sheet/routes.ts'),
  ]);

try {
  const { values } = parseArgs({ options: { fresh: { type: 'boolean', default: false } } });
  if (values.fresh) emptyDataDirectory(data);
  const sample = fileURLToPath(new URL('./sample-people.json', import.meta.url));
  const local = await bootLocal({
    outdir: await prepareZhixin(),
    data,
    port,
    start: firstMorning,
    pages: createSheetRoutes,
    ...(existsSync(sample) ? { sample } : {}),
  });
  endWithParent(local.close);
  console.log(`Zhixin is ready: ${local.url}`);
} catch (error) {
  console.error(`Zhixin could not start: ${error instanceof Error ? error.message : String(error)}`);
  if (process.env.DEBUG) console.error(error);
  process.exit(1);
}
