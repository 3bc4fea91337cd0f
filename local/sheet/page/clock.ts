/** The programme's date, and the dial that changes it. */
import { zoneOffsets } from '../zone-offsets.ts';
import { boot } from './boot.ts';
import { element } from './elements.ts';
import { showToast } from './toasts.ts';
import { say } from './words.ts';

/** Milliseconds that the programme's clocks are ahead of UTC at an instant. */
const ahead = zoneOffsets(boot.timeZone);
let offset = new Date(boot.now).getTime() - Date.now();

/** Programme time as the wall clocks of the programme: 2015-03-09T10:00. */
const wall = () => {
  const now = Date.now() + offset;
  return new Date(now + ahead(now)).toISOString().slice(0, 16);
};

function show(): void {
  element('clock-date').textContent = wall().slice(0, 10);
  element('clock').title = `${say('clock')}: ${wall().replace('T', ' ')}`;
}

/** The clock is the machine's, and another window may have set it. */
async function readAgain(): Promise<void> {
  const response = await fetch('/_local/clock').catch(() => undefined);
  if (!response?.ok) return;
  const { now } = (await response.json()) as { now: string };
  offset = new Date(now).getTime() - Date.now();
  show();
}

async function setTo(local: string): Promise<void> {
  const asUtc = Date.parse(`${local}:00Z`);
  const now = new Date(asUtc - ahead(asUtc)).toISOString();
  const response = await fetch('/_local/clock', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ now }),
  });
  if (!response.ok)
    return showToast({ title: say('clockFailed'), message: await response.text(), seconds: 8, tone: 'bad' });
  const answer = (await response.json()) as { now: string };
  offset = new Date(answer.now).getTime() - Date.now();
  show();
}

export function startClock(): void {
  const panel = element<HTMLDialogElement>('clock-panel');
  const input = element<HTMLInputElement>('clock-input');
  element('clock').addEventListener('click', () => {
    input.value = wall();
    panel.returnValue = '';
    panel.showModal();
  });
  panel.addEventListener('keydown', (event) => event.stopPropagation());
  panel.addEventListener('close', () => {
    if (panel.returnValue === 'set' && input.value) void setTo(input.value.slice(0, 16));
  });
  show();
  setInterval(() => void readAgain(), 20_000);
  window.addEventListener('focus', () => void readAgain());
  document.addEventListener('visibilitychange', () => document.hidden || void readAgain());
}
