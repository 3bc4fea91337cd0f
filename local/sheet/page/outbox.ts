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
  const at = new Date(mail.at).toLocaleString(document.documentElement.lang, {
    timeZone: list.dataset.timeZone,
    hour12: false,
  });
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
mails.sort((a, b) => b.at.localeCompare(a.at));
element('none').hidden = mails.length > 0;

/** A year's run leaves hundreds of mails; so many are listed at a time. */
const pageLength = 50;
const more = element<HTMLButtonElement>('more');
function listMore(): void {
  const from = list.children.length;
  list.append(...mails.slice(from, from + pageLength).map(row));
  const left = mails.length - list.children.length;
  more.hidden = left === 0;
  more.textContent = (more.dataset.text ?? '').replace('{left}', String(left));
}
more.addEventListener('click', listMore);
listMore();
