/**
 * The system as `npm start` has it, with a clerk for each plan of the city, in a process of its own so that its memory
 * and processor time are its own: `node crowd-system.ts DATA`. Says one line of JSON when it is ready.
 */
import { join } from 'node:path';
import { bootLocal } from '../../../local/boot.ts';
import { endWithParent } from '../../../local/end-with-parent.ts';
import { createSheetRoutes } from '../../../local/sheet/routes.ts';
import { prepareZhixin } from '../../../local/template/zhixin-assembly.ts';
import { clerksOf, crowdClerks, writePeople } from '../rush-clerks.ts';

const [, , data = ''] = process.argv;
const clerks = clerksOf(crowdClerks);
const sample = join(data, 'people.json');
writePeople(sample, clerks);
const local = await bootLocal({
  outdir: await prepareZhixin(),
  data,
  start: new Date('2014-12-22T09:00:00+08:00'),
  pages: createSheetRoutes,
  sample,
});
endWithParent(local.close);
const tokens = await Promise.all(clerks.map(({ email }) => local.identity.signToken(email)));
console.log(JSON.stringify({ url: local.url, tokens }));
