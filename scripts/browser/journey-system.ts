/** The whole system of `npm start` for a journey: a fresh data directory, a free port, its own browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAddon } from '../../addon/build.ts';
import { bootLocal } from '../../local/boot.ts';
import type { BootOptions } from '../../local/boot-options.ts';
import { createSheetRoutes } from '../../local/sheet/routes.ts';
import { prepareZhixin } from '../../local/template/zhixin-assembly.ts';
import { type Clerk, writePeople } from '../bench/rush-clerks.ts';
import { createSystem } from '../demo/system.ts';
import { patience } from '../waiting/patience.ts';
import { launchBrowser } from './browser.ts';

export type JourneySystem = Awaited<ReturnType<typeof startJourneySystem>>;

type Options = Pick<BootOptions, 'schedules'> & {
  /** In the directory beside the sample's people. */
  readonly clerks?: readonly Clerk[];
};

/** Boots at a morning in January 2015, when the year's plans are due at the end of the month. */
export async function startJourneySystem({ clerks = [], ...options }: Options = {}) {
  const data = mkdtempSync(join(tmpdir(), 'zhixin-journey-'));
  const sample = join(data, 'people.json');
  writePeople(sample, clerks);
  const [outdir, browser] = await Promise.all([prepareZhixin(), launchBrowser(), buildAddon()]);
  const local = await bootLocal({
    outdir,
    data,
    start: new Date('2015-01-20T09:00:00+08:00'),
    sample,
    patience,
    ...options,
    pages: (context) => createSheetRoutes({ ...context, log: () => undefined }),
  });
  const system = createSystem(local);
  return {
    ...system,
    browser,
    async close() {
      await browser.close();
      system.close();
      await local.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
