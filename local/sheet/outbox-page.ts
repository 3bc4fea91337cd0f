import type { Language } from '../../shared/ground/bilingual.ts';
import { escapeHtml } from '../../shared/ground/escape-html.ts';
import { htmlPage, saying } from './html.ts';

const words = {
  title: { zh: '发件箱', en: 'Outbox' },
  lead: {
    zh: '系统发出的邮件；在本机试用时不会实际发送。',
    en: 'Emails from the system. Nothing is sent from this machine.',
  },
  back: { zh: '返回表格', en: 'Back to the sheet' },
  at: { zh: '时间', en: 'Time' },
  to: { zh: '收件人', en: 'To' },
  subject: { zh: '主题', en: 'Subject' },
  more: { zh: '再显示 50 封（还有 {left} 封）', en: 'Show 50 more ({left} left)' },
  none: { zh: '暂无邮件。', en: 'No emails yet.' },
};

/** The list of mails; their HTML opens in a frame without scripts. */
/** @param timeZone in which the hours of mails are shown */
export function outboxPage(language: Language, timeZone: string): string {
  const say = saying(language);
  return htmlPage({
    language,
    title: `${words.title[language]} · 知新`,
    head: '<link rel="stylesheet" href="/assets/plain.css">',
    body: `<body><main>
<div class="top"><h1>${say(words.title)}</h1><a href="/">${say(words.back)}</a></div>
<p class="lead">${say(words.lead)}</p>
<table><thead><tr><th>${say(words.at)}</th><th>${say(words.to)}</th><th>${say(words.subject)}</th></tr></thead>
<tbody id="mails" data-time-zone="${escapeHtml(timeZone)}"></tbody></table><p class="empty" id="none" role="status" hidden>${say(words.none)}</p>
<p><button id="more" type="button" data-text="${say(words.more)}" hidden></button></p>
<iframe id="mail" name="mail" sandbox="allow-popups" hidden></iframe>
<script type="module" src="/assets/outbox.js"></script>
</main></body>`,
  });
}
