/** What the page of completeness adds to the style of reports: cells that tell a status by sign, word and colour. */
export const completenessCss = `
.st{display:inline-block;padding:1px 8px;border-radius:6px;border:1px solid transparent;white-space:nowrap;font-size:12.5px}
.st .sign{display:inline-block;min-width:1.2em;font-weight:700}
.st small{margin-left:.4em;font-size:12px;color:inherit;opacity:.85}
.st-on-time{background:light-dark(#e1f1ea,#14352c);color:light-dark(#1b5e49,#8fdcc0)}
.st-late{background:light-dark(#fbeed4,#3b2c10);color:light-dark(#744809,#efc67c)}
.st-waiting,.st-extended{background:light-dark(#e3edf8,#17304c);color:light-dark(#174f8d,#9cc6f3)}
.st-returned,.st-withdrawn{background:light-dark(#efe6f7,#322347);color:light-dark(#5c3a86,#ceb4ec)}
.st-overdue,.st-locked{background:light-dark(#fbe3e5,#451a20);color:light-dark(#96142a,#ffa9b1);border-color:currentColor}
.st-open,.st-not-yet{color:var(--mut);border-color:var(--line)}
.vh{position:absolute;left:-999px}
td.cell{text-align:left}
.key{display:flex;flex-wrap:wrap;gap:6px 10px;margin:0 0 10px;padding:0;list-style:none}
.on{fill:var(--s1)}.lt{fill:var(--s2)}.pd{fill:var(--s3)}.ms{fill:var(--set)}
.plain{margin:0}
td.words{text-align:left;white-space:normal}
`;
