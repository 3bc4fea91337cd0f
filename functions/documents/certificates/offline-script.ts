/**
 * What the offline check does with files: finds the signed content in the plain bytes of a PDF (metadata is not
 * packed), checks the signature with the keys in the page, shows what was signed, and the checksum of the file. It is
 * shown whatever the file prints, so that a forged page around a genuine content is caught by comparing. Of a list of
 * void certificates it learns which have ended. One constant text, pinned by its hash in the page.
 */
import { createHash } from 'node:crypto';
import { signedKinds } from '../../../shared/certificates/credential.ts';

export const offlineScript = `(function () {
var main = document.querySelector('main'), field = document.getElementById('file'), out = document.getElementById('out');
function given(name) { return JSON.parse(main.getAttribute('data-' + name)); }
var texts = given('texts'), keys = given('keys'), rows = given('rows');

function add(to, name, kind, text) {
  var made = document.createElement(name);
  if (kind) made.className = kind;
  if (text !== undefined) made.textContent = text;
  return to.appendChild(made);
}
function both(to, name, kind, text) {
  var made = add(to, name, kind), span = add(made, 'span', 'both', text.zh);
  if (text.en !== text.zh) add(span, 'span', '', ' ' + text.en).lang = 'en';
}
function onDay(text, list) {
  return { zh: text.zh.replace('{day}', list.day), en: text.en.replace('{day}', list.day) };
}
function bytesOf(text) {
  var plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(plain, function (one) { return one.charCodeAt(0); });
}
function read(part) { return JSON.parse(new TextDecoder().decode(bytesOf(part))); }
function latin(bytes) {
  var text = '';
  for (var i = 0; i < bytes.length; i += 8192) text += String.fromCharCode.apply(null, bytes.subarray(i, i + 8192));
  return text;
}
function hex(buffer) {
  return Array.from(new Uint8Array(buffer), function (byte) { return ('0' + byte.toString(16)).slice(-2); }).join('');
}

async function checked(text) {
  var found = /eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+/.exec(text);
  if (!found) return { as: 'unsigned' };
  try {
    var parts = found[0].split('.'), head = read(parts[0]);
    var key = keys.filter(function (each) { return each.kid === head.kid; })[0];
    if (!key) return { as: 'keyUnknown' };
    var jwk = { kty: key.kty, crv: key.crv, x: key.x, y: key.y }, kind = { name: 'ECDSA', namedCurve: 'P-256' };
    var imported = await crypto.subtle.importKey('jwk', jwk, kind, false, ['verify']);
    var over = new TextEncoder().encode(parts[0] + '.' + parts[1]);
    var right = await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, imported, bytesOf(parts[2]), over);
    return right ? { as: 'signatureRight', kind: head.typ, said: read(parts[1]) } : { as: 'signatureWrong' };
  } catch (error) {
    return { as: 'signatureWrong' };
  }
}

async function hasEnded(list, number) {
  var parts = String(number).split(' ');
  if (!list || list.mark !== parts[0] || list.year !== parts[1]) return undefined;
  var series = list.series[parts[2]], at = Number(parts[3]) - 1;
  if (!series || at >= series.count) return undefined;
  var packed = new Blob([bytesOf(series.ended)]).stream().pipeThrough(new DecompressionStream('gzip'));
  var bits = new Uint8Array(await new Response(packed).arrayBuffer());
  return ((bits[at >> 3] >> (7 - at % 8)) & 1) === 1;
}

function show(file, found, list, ended, sum) {
  var right = found.as === 'signatureRight' && found.kind === '${signedKinds.certificate}';
  var kind = !right ? 'wrong' : ended ? 'void' : 'ask';
  both(add(out, 'div', 'banner ' + kind), 'p', '', ended ? onDay(texts.listedVoid, list) : texts[found.as]);
  if (right) {
    var facts = add(add(out, 'div', 'card'), 'dl');
    rows.forEach(function (row) {
      var value = found.said[row.field];
      if (value === undefined) return;
      var line = add(facts, 'div');
      both(line, 'dt', '', row);
      add(line, 'dd', row.field === 'name' ? 'name' : '', (row.values && row.values[value]) || String(value));
    });
    if (ended) both(out, 'p', 'note', texts.signatureRight);
    else both(out, 'p', 'note', ended === false ? onDay(texts.listedValid, list) : texts.notKnown);
  }
  both(out, 'p', 'note', texts.sum);
  add(out, 'p', 'sum', file.name + ' ' + sum);
}

field.addEventListener('change', async function () {
  out.textContent = '';
  out.removeAttribute('data-shown');
  if (!window.crypto || !crypto.subtle) return both(add(out, 'div', 'banner wrong'), 'p', '', texts.old);
  var list, papers = [];
  for (var file of field.files) {
    var bytes = new Uint8Array(await file.arrayBuffer()), found = await checked(latin(bytes));
    if (found.as === 'signatureRight' && found.kind === '${signedKinds.status}') list = found.said;
    else papers.push({ file: file, found: found, sum: hex(await crypto.subtle.digest('SHA-256', bytes)) });
  }
  for (var paper of papers)
    show(paper.file, paper.found, list, paper.found.said && (await hasEnded(list, paper.found.said.number)), paper.sum);
  out.setAttribute('data-shown', String(papers.length));
});
})();`;

/** As a policy names it. */
export const offlineScriptHash = `sha256-${createHash('sha256').update(offlineScript).digest('base64')}`;
