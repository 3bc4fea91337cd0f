/** What the plan's page adds to the style of reports: long names wrap, the state before stands back. */
export const planCss = `
td.long,th.long{white-space:normal;text-align:left;min-width:11em}
main{max-width:1320px}
h1{text-wrap:balance}
.facts{display:grid;grid-template-columns:auto 1fr;gap:2px 14px;margin:14px 0 0;font-size:14px}
.facts dt{color:var(--mut)}
.facts dd{margin:0}
.body p{margin:0 0 6px;text-align:justify}
.body p:last-child{margin:0}
html[lang^=zh] .body p{text-indent:2em}
html[lang] .body .to{text-indent:0}
.body h2{font-size:15px;margin:10px 0 2px}
td.was{color:var(--mut)}
td.now{font-weight:600}
tbody.entry+tbody.entry{border-top:1px solid var(--mut)}
.lines table{font-size:13px}
.lines thead th,.lines th[scope=row],.entry th[scope=row]{white-space:nowrap}
.fieldbars li{grid-template-columns:13em 1fr 11em}
html[lang=en] .fieldbars li{grid-template-columns:18em 1fr 11em}
.fieldbars .none{color:var(--red)}
@media screen and (max-width:700px){.facts{grid-template-columns:1fr}.facts dd{margin-bottom:4px}.fieldbars li,html[lang=en] .fieldbars li{grid-template-columns:1fr auto}}
@media print{@page{size:A4 landscape}.fieldbars li,html[lang=en] .fieldbars li{grid-template-columns:16em 1fr 9em}.lines table{font-size:7.6pt}td.long,th.long{min-width:7em}}
`;
