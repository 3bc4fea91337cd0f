/** npm run guides: writes the guides to the forms into docs/forms and removes those of forms that are gone. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { guideFolder, writeGuides } from './write-guides.ts';

const guides = writeGuides();
await mkdir(guideFolder, { recursive: true });
for (const [name, text] of guides) await writeFile(new URL(name, guideFolder), text);
for (const name of await readdir(guideFolder))
  if (name.endsWith('.md') && !guides.has(name)) await rm(new URL(name, guideFolder));
console.log(`${guides.size} guides in docs/forms`);
