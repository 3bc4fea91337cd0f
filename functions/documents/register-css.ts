/** What pages of registers have beside the style of the report: a field for words, and rows as cards on a telephone. */
export const registerCss = `
[hidden]{display:none!important}
.find{margin:0 0 12px}
.find label{display:block;font-size:13.5px;color:var(--mut)}
.find input{width:100%;max-width:32em;font:inherit;padding:8px 10px;border:1px solid var(--mut);border-radius:6px;background:var(--card);color:var(--fg)}
.find output{margin-left:.8em;font-size:13.5px;color:var(--mut)}
.register td{text-align:left;white-space:normal;vertical-align:top}
.register td.address{overflow-wrap:anywhere}
.register td.short{white-space:nowrap}
.register th[scope=row]{vertical-align:top;font-weight:600}
.register thead th{text-align:left}
.register td.code{white-space:nowrap;color:var(--mut)}
.register td.n,.register thead th.n{text-align:right}
.other{text-align:right;margin:0}
@media screen and (max-width:700px){.register,.register tbody,.register tr,.register th[scope=row],.register td{display:block;border:0;padding:2px 0;max-width:none}.register thead{position:absolute;left:-9999px}.register tr{border-bottom:1px solid var(--line);padding:8px 0}.register td:empty{display:none}.register td::before{content:attr(data-head) "：";color:var(--mut)}html[lang=en] .register td::before{content:attr(data-head) ": "}.register td.n,.register td.code{text-align:left}}
@media print{.find,.other{display:none}.register td.code{white-space:normal}}
`;
