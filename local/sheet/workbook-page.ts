import type { Language } from '../../shared/ground/bilingual.ts';
import { escapeHtml } from '../../shared/ground/escape-html.ts';
import { htmlPage, jsonInHtml, saying } from './html.ts';
import { nameIn, type SamplePerson } from './people.ts';

const words = {
  menus: { zh: '扩展程序菜单', en: 'Add-on menus' },
  running: { zh: '正在运行…', en: 'Running…' },
  loading: { zh: '正在打开表格…', en: 'Opening the sheet…' },
  clock: { zh: '系统日期（试用）', en: 'System date (trial)' },
  clockHelp: {
    zh: '试用时可设定系统的当前时间（北京时间），报送期限、审核和月报均按此计算。',
    en: 'For trial use: set the system’s current time (Beijing time). Deadlines, review and the monthly report follow it.',
  },
  setClock: { zh: '设定', en: 'Set' },
  cancel: { zh: '取消', en: 'Cancel' },
  outbox: { zh: '发件箱', en: 'Outbox' },
  other: { zh: 'English', en: '中文' },
  signOut: { zh: '切换账号', en: 'Switch account' },
};

/** What a person plays by adding it to the address of their sheet: `&second-account`, `&mobile`. */
export type Switches = { readonly secondAccount: boolean; readonly mobile: boolean };
export const switchesIn = (query: URLSearchParams): Switches => ({
  secondAccount: query.has('second-account'),
  mobile: query.has('mobile'),
});

type WorkbookPage = {
  person: SamplePerson;
  unitName: string;
  language: Language;
  now: Date;
  /** The script's, which is that of the programme. */
  timeZone: string;
  hasOnEdit: boolean;
  hasArrive: boolean;
  switches: Switches;
};

/** The page of the spreadsheet: bars and places, filled by `page/main.ts`. */
export function workbookPage({
  person,
  unitName,
  language,
  now,
  timeZone,
  hasOnEdit,
  hasArrive,
  switches,
}: WorkbookPage): string {
  const say = saying(language);
  const other = language === 'zh' ? 'en' : 'zh';
  const name = nameIn(language, person.name);
  return htmlPage({
    language,
    title: `知新 · ${name}`,
    head: '<link rel="stylesheet" href="/assets/page.css">',
    body: `<body class="zx-page">
<header class="zx-bar">
<h1 class="zx-brand"><span class="zx-mark" aria-hidden="true">知</span>知新</h1>
<div class="zx-menubar" id="menubar" role="menubar" aria-label="${say(words.menus)}"></div>
<span class="zx-state" id="saved" role="status"></span>
<span class="zx-busy" id="busy" role="status" hidden>${say(words.running)}</span>
<div class="zx-right">
<button class="zx-link" id="clock" type="button" aria-haspopup="dialog"><span class="zx-link-text">${say(words.clock)}</span> <span id="clock-date"></span></button>
<a class="zx-link" href="/outbox">${say(words.outbox)}</a>
<a class="zx-link" href="/?person=${encodeURIComponent(person.email)}&amp;language=${other}" lang="${other}">${say(words.other)}</a>
<span class="zx-person"><span>${escapeHtml(name)}</span><small>${escapeHtml(unitName)}</small></span>
<form method="post" action="/_local/sheet/sign-out"><button class="zx-link">${say(words.signOut)}</button></form>
</div>
</header>
<main class="zx-main">
<div id="grid"></div>
</main>
<div class="zx-loading" id="loading" role="status">${say(words.loading)}</div>
<div class="zx-toasts" id="toasts"></div>
<div id="dialogs"></div>
<dialog class="zx-dialog" id="clock-panel" aria-labelledby="clock-title"><form class="zx-dialog-form" method="dialog">
<h2 class="zx-dialog-title" id="clock-title">${say(words.clock)}</h2>
<p class="zx-dialog-message">${say(words.clockHelp)}</p>
<label class="zx-dialog-label"><input class="zx-dialog-input" id="clock-input" type="datetime-local" aria-labelledby="clock-title"></label>
<div class="zx-dialog-buttons"><button class="zx-button zx-primary" value="set">${say(words.setClock)}</button><button class="zx-button" value="">${say(words.cancel)}</button></div>
</form></dialog>
<script type="application/json" id="boot">${jsonInHtml({ email: person.email, language, now: now.toISOString(), timeZone, hasOnEdit, hasArrive, ...switches })}</script>
<script type="module" src="/assets/page.js"></script>
</body>`,
  });
}
