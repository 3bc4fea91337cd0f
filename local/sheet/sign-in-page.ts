import type { Bilingual, Language } from '../../shared/ground/bilingual.ts';
import { escapeHtml } from '../../shared/ground/escape-html.ts';
import { htmlPage, saying } from './html.ts';
import { nameIn, rolesIn, type SamplePerson } from './people.ts';

const words = {
  title: { zh: '知新 · 选择身份', en: 'Zhixin · Choose who you are' },
  lead: {
    zh: '知识更新工程在本机运行。以下都是样例人员，选一位即可进入其电子表格。',
    en: 'The knowledge-renewal programme, running on this machine. These are sample people: choose one to open their spreadsheet.',
  },
  outbox: { zh: '发件箱', en: 'Outbox' },
  other: { zh: 'English', en: '中文' },
  nobody: { zh: '样例名录是空的。', en: 'The sample directory is empty.' },
};

type Units = ReadonlyMap<string, Bilingual>;

function card(person: SamplePerson, language: Language, units: Units): string {
  const unit = units.get(person.unit)?.[language] ?? person.unit;
  return `<li><button name="email" value="${escapeHtml(person.email)}">
<strong>${escapeHtml(nameIn(language, person.name))} <small>${escapeHtml(rolesIn(language, person.roles))}</small></strong>
<span>${escapeHtml(unit)}</span>
<span>${escapeHtml(person.email)}</span></button></li>`;
}

type SignIn = { people: readonly SamplePerson[]; units: Units; language: Language };

/** Where a person is chosen. There are no passwords here: identity is the local runner's to sign. */
export function signInPage({ people, units, language }: SignIn): string {
  const say = saying(language);
  const other = language === 'zh' ? 'en' : 'zh';
  return htmlPage({
    language,
    title: words.title[language],
    head: '<link rel="stylesheet" href="/assets/plain.css">',
    body: `<body><main>
<div class="top"><h1>知新 Zhixin</h1><nav><a href="/outbox">${say(words.outbox)}</a> · <a href="/?language=${other}" lang="${other}">${say(words.other)}</a></nav></div>
<p class="lead">${say(words.lead)}</p>
<form method="post" action="/_local/sheet/sign-in"><ul class="people">
${people.map((person) => card(person, language, units)).join('\n')}
</ul></form>
${people.length === 0 ? `<p class="empty">${say(words.nobody)}</p>` : ''}
</main></body>`,
  });
}
