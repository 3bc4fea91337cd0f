import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bootLocal } from '../local/boot.ts';
import { prepareZhixin } from '../local/template/zhixin-assembly.ts';
import { playMoney } from './demo/money.ts';
import { createSteps } from './demo/steps.ts';
import { createSystem } from './demo/system.ts';
import { patience } from './waiting/patience.ts';

const data = '/tmp/b/money-demo';
rmSync(data, { recursive: true, force: true });
mkdirSync(`${data}/made`, { recursive: true });
const { step } = createSteps((line) => console.log(line));
const local = await bootLocal({
  outdir: await prepareZhixin(),
  data,
  start: new Date('2015-01-28T09:00:00+08:00'),
  sample: fileURLToPath(new URL('../local/sample-people.json', import.meta.url)),
  patience,
});
const system = createSystem(local);
try {
  await playMoney(system, { step });
} catch (e) {
  console.log('FAILED', e);
}
for (const m of ['2015-12', '2016-03'])
  for (const f of ['zh.html', 'en.html', 'zh.csv']) {
    try {
      writeFileSync(`${data}/made/${m}.${f}`, await system.reportText(`reports/${m}/`, f));
    } catch (e) {
      console.log(String(e));
    }
  }
system.close();
await local.close();
