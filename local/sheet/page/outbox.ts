/** The outbox: reads the runner's list of mails and shows one below it when it is chosen. */
import { element, make } from './elements.ts';

type Mail = { id: string; to: string | string[]; subject: string; at: string };

const frame = element<HTMLIFrameElement>('mail');
const list = element('mails');

function row(mail: Mail): HTMLTableRowElement {
  const link = make(
    'a',
    { href: `/_local/outbox/${encodeURIComponent(mail.id)}`, target: 'mail' },
    mail.subject,
  );
  link.addEventListener('click', () => {
    frame.hidden = false;
    frame.title = mail.subject;
    frame.scrollIntoView({ behavior: 'smooth' });
  });
  const at = new Date(mail.at).toLocaleString('zh-CN', { timeZone: list.dataset.timeZone, hour12: false });
  return make(
    'tr',
    {},
    make('td', {}, at),
    make('td', {}, [mail.to].flat().join(', ')),
    make('td', {}, link),
  );
}

const response = await fetch('/_local/outbox', { headers: { accept: 'application/json' } });
const mails = (await response.json()) as Mail[];
list.append(...mails.sort((a, b) => b.at.localeCompare(a.at)).map(row));
element('none').hidden = mails.length > 0;
