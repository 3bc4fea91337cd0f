/** npm run guides: the guides to the forms in docs/forms, and the first version of a new form in data. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { forms } from '../shared/programme/programmes.ts';
import { recordNewForms } from './form-versions.ts';
import { guideFolder, writeGuides } from './write-guides.ts';

const guides = writeGuides();
await mkdir(guideFolder, { recursive: true });
for (const [name, text] of guides) await writeFile(new URL(name, guideFolder), text);
for (const name of await readdir(guideFolder))
  if (name.endsWith('.md') && !guides.has(name)) await rm(new URL(name, guideFolder));
console.log(`${guides.size} guides in docs/forms`);
recordNewForms(forms);
