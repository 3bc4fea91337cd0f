/**
 * How long the browser's page is busy until a form is open, from the second one on: processor time of its main thread,
 * which other programs do not lengthen. The floor is an empty tab made by the button of the spreadsheet.
 */
import { sitAt } from '../browser/browser-desk.ts';
import { startJourneySystem } from '../browser/journey-system.ts';
import { clerk } from './booted.ts';
import { againstFloor, atMost, type Bench } from './figure.ts';
import { median } from './measure.ts';

/** Numbers of the list of what is owed: forms of 15 to 20 columns. */
const forms = ['1', '2', '3', '4'];

export const openForms: Bench = {
  name: 'open-forms',
  wholeSystem: true,
  async run() {
    const system = await startJourneySystem({ schedules: [] });
    try {
      const desk = await sitAt(system.browser, { url: system.url, email: clerk });
      const session = await desk.page.context().newCDPSession(desk.page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const busy = async (): Promise<number> => {
        const { metrics } = await session.send('Performance.getMetrics');
        return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
      };
      const during = async (work: () => Promise<unknown>): Promise<number> => {
        const before = await busy();
        await work();
        await desk.idle();
        return (await busy()) - before;
      };
      const tabs = desk.page.locator('#grid [data-u-comp=slide-tab-item]');
      const addTab = async () => {
        const count = await tabs.count();
        await desk.page.locator('#grid [data-u-comp=sheet-bar-append-button]').first().click();
        await tabs.nth(count).waitFor({ state: 'attached' });
      };
      const [ours, floor]: number[][] = [[], []];
      for (const form of forms) {
        ours?.push(await during(() => desk.run('打开表格…', form)));
        floor?.push(await during(addTab));
      }
      await desk.close();
      const [opened, empty] = [median((ours ?? []).slice(1)), median(floor ?? [])];
      return [
        atMost('page busy until a form is open, from the second on', opened, 1_500, 'ms'),
        againstFloor('page busy until a form is open', opened, empty, 4, 'ms'),
      ];
    } finally {
      await system.close();
    }
  },
};
