/**
 * The page that checks the file of a certificate without a server: keys and words lie in it, so it can be saved and
 * opened years later from a disk.
 */
import type { Credential } from '../../../shared/certificates/credential.ts';
import type { Bilingual } from '../../../shared/ground/bilingual.ts';
import type { Programme } from '../../../shared/ground/define-programme.ts';
import { certificatePageTexts as words } from '../../../shared/words/certificate-page.ts';
import { offlineCheckTexts as texts } from '../../../shared/words/offline-check.ts';
import { pageInStyle } from '../self-contained-page.tsx';
import { checkCss } from './check-css.ts';
import { Both, CheckHead } from './check-parts.tsx';
import { offlineScript } from './offline-script.ts';

const writePage = pageInStyle(checkCss, offlineScript);
const main = 'check';

/** What is shown of the signed content, in the order of the public page. */
const rows: readonly (Bilingual & {
  readonly field: keyof Credential;
  readonly values?: { readonly [value: string]: string };
})[] = [
  { field: 'number', ...words.number },
  { field: 'name', ...words.name },
  { field: 'class', ...words.class },
  { field: 'code', ...words.code },
  { field: 'start', ...words.start },
  { field: 'end', ...words.end },
  { field: 'hours', ...words.hours },
  { field: 'onlineHours', ...words.online },
  { field: 'result', ...words.result, values: { passed: words.passed.zh } },
  { field: 'host', ...words.host },
  { field: 'issuedOn', ...words.issuedOn },
];

/** @param keys public keys of all secrets there ever were (functions/certificates/signature.ts) */
export const renderOffline = (programme: Programme, keys: readonly object[]): string =>
  writePage({
    language: 'zh',
    title: texts.title.zh,
    main,
    skip: words.skip.zh,
    children: (
      <main
        id={main}
        data-keys={JSON.stringify(keys)}
        data-rows={JSON.stringify(rows)}
        data-texts={JSON.stringify(texts)}
      >
        <CheckHead programme={programme} title={texts.title} />
        <p class="note">
          <Both text={texts.lead} />
        </p>
        <form class="card">
          <label for="file">
            <Both text={texts.choose} />
          </label>
          <input id="file" type="file" multiple />
        </form>
        <div id="out" aria-live="polite" />
      </main>
    ),
  });
