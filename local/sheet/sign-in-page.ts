import type { Bilingual, Language } from '../../shared/ground/bilingual.ts';
import { escapeHtml } from '../../shared/ground/escape-html.ts';
import { htmlPage, saying } from './html.ts';
import { nameIn, rolesIn, type SamplePerson } from './people.ts';

const words = {
  title: { zh: '知新 · 选择账号', en: 'Zhixin · Choose an account' },
  lead: {
    zh: '系统正在本机试运行。以下均为示例账号，选择一个即可进入其电子表格。',
    en: 'The system is running on this machine. These are sample accounts: choose one to open its spreadsheet.',
  },
  outbox: { zh: '发件箱', en: 'Outbox' },
  other: { zh: 'English', en: '中文' },
  nobody: { zh: '示例名录为空。', en: 'The sample directory is empty.' },
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

/** The page on which an account is chosen. There are no passwords: the local runner signs the identity. */
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
