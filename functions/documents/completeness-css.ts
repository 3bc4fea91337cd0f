/** What the page of completeness adds to the style of reports: cells that tell a status by sign, word and colour. */
export const completenessCss = `
.st{display:inline-block;padding:1px 8px;border-radius:6px;border:1px solid transparent;white-space:nowrap;font-size:12.5px}
.st .sign{display:inline-block;min-width:1.2em;font-weight:700}
.st small{margin-left:.4em;font-size:12px;color:inherit;opacity:.85}
.st-on-time{background:var(--ok-bg);color:var(--ok)}
.st-late{background:var(--late-bg);color:var(--late)}
.st-waiting,.st-extended{background:var(--wait-bg);color:var(--wait)}
.st-returned,.st-withdrawn{background:var(--back-bg);color:var(--back)}
.st-overdue,.st-locked{background:var(--over-bg);color:var(--over);border-color:currentColor}
.st-open,.st-not-yet{color:var(--mut);border-color:var(--line)}
.vh{position:absolute;left:-999px}
td.cell{text-align:left}
.key{display:flex;flex-wrap:wrap;gap:6px 10px;margin:0 0 10px;padding:0;list-style:none}
.on{fill:var(--s1)}.lt{fill:var(--s2)}.pd{fill:var(--s3)}.ms{fill:var(--set)}
.plain{margin:0}
td.words{text-align:left;white-space:normal}
`;
