/** The style of report pages: one constant text, pinned by its hash in the page's own policy. */
import { pageColours } from './page-colours.ts';

export const reportCss = `
${pageColours}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.65 "Noto Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;font-variant-numeric:tabular-nums}
html[lang=en] body{font-family:"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans","Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
main{max-width:1120px;margin:0 auto;padding:20px 20px 40px}
a{color:var(--pri)}
.skip{position:absolute;left:-999px}
.skip:focus{left:8px;top:8px;background:var(--card);padding:6px 12px}
.head{text-align:center;border-bottom:3px solid var(--red);padding:12px 0;position:relative}
.head::after{content:"";position:absolute;left:0;right:0;bottom:-7px;border-bottom:1px solid var(--red)}
.head .over{margin:0;color:var(--mut);font-size:14px}
.head h1{margin:2px 0 0;color:var(--red);font:700 clamp(24px,4.4vw,42px)/1.3 "Noto Serif SC","Noto Serif CJK SC","Songti SC",SimSun,"Noto Sans SC",serif;letter-spacing:.08em}
html[lang=en] .head h1{letter-spacing:0;font-family:Georgia,"Times New Roman","Noto Serif","Noto Serif SC",serif;font-size:clamp(22px,3.4vw,34px)}
.head .issue{margin:6px 0 0;font-size:16px}
.edition{display:inline-block;margin-left:.6em;padding:0 10px;border:1px solid var(--red);color:var(--red);border-radius:99px;font-size:13px}
.meta{display:flex;justify-content:space-between;gap:4px 16px;flex-wrap:wrap;margin:16px 0 0;font-size:14px;color:var(--mut)}
.meta p{margin:0}
.lead,.changed,.chapter{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:14px 18px;margin:14px 0}
.lead p{margin:0}
html[lang^=zh] .lead p{text-align:justify}
html[lang^=zh] .lead p{text-indent:2em}
.changed{border-color:var(--red)}
.changed p{margin:0}
.changed p.then{margin-top:8px}
.changed ul{margin:4px 0 0;padding-left:1.4em;columns:2;font-size:13.5px}
.keys{display:grid;grid-template-columns:repeat(6,1fr);gap:12px;margin:14px 0;padding:0;list-style:none}
.keys li{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:12px 14px}
.keys .t,.keys .n{font-size:13px;color:var(--mut);display:block;line-height:1.5}
.keys .v{font-size:24px;font-weight:700;line-height:1.4;display:block;overflow-wrap:anywhere}
.keys .v.long{font-size:18px;line-height:1.87}
nav ol{display:flex;flex-wrap:wrap;gap:4px 18px;margin:10px 0;padding:0;list-style:none;font-size:13.5px}
h2{font-size:18px;margin:0 0 8px}
h2 .no{color:var(--red);margin-right:.35em}
.block+.block{margin-top:20px;padding-top:14px;border-top:1px dashed var(--line)}
.scroll{overflow-x:auto}
.scroll:focus-visible{outline:2px solid var(--pri);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:13.5px}
caption{text-align:left;font-weight:600;padding-bottom:4px}
th,td{border-bottom:1px solid var(--line);padding:5px 8px;text-align:right}
td{white-space:nowrap}
td.wrap{white-space:normal;min-width:14em}
thead th{color:var(--mut);font-weight:600;border-bottom:1.5px solid var(--mut);vertical-align:bottom}
th[scope=row]{text-align:left;font-weight:400;min-width:8em}
thead th:first-child,td.text{text-align:left}
td.text,th.text{text-align:left}
tr.group th,tr.group td{font-weight:600;background:var(--band)}
tr.part th[scope=row]{padding-left:2em;color:var(--mut)}
tr.total th,tr.total td{font-weight:700;border-top:1.5px solid var(--mut)}
.na{color:var(--mut)}
.warn{color:var(--red)}
.hint{display:none;margin:0 0 4px;font-size:12.5px;color:var(--mut)}
.notes{margin:8px 0 0;padding:0;list-style:none;font-size:12.5px;color:var(--mut)}
.bars{list-style:none;margin:0 0 14px;padding:0}
.bars li{display:grid;grid-template-columns:13em 1fr 12em;gap:10px;align-items:center;margin:4px 0;font-size:13.5px}
html[lang=en] .bars li{grid-template-columns:20em 1fr 12em}
.bars svg{width:100%;height:14px;display:block}
.bars .n{text-align:right}
.legend{display:flex;flex-wrap:wrap;gap:2px 18px;margin:0 0 8px;padding:0;list-style:none;font-size:12.5px;color:var(--mut)}
.legend svg{width:12px;height:12px;margin-right:5px;vertical-align:-1px}
.chart{width:100%;height:auto;display:block;margin:0 0 10px}
.chart.narrow{display:none}
.pair{display:grid;grid-template-columns:minmax(0,1.15fr) minmax(0,1fr);gap:8px 24px;align-items:start}
.chart text{fill:var(--mut)}
.chart text.in{fill:var(--in)}
.grid{stroke:var(--line)}
.set{fill:var(--set)}
.got{fill:var(--pri)}
.pace{fill:none;stroke:var(--mut);stroke-width:2;stroke-dasharray:6 4}
.path{fill:none;stroke:var(--pri);stroke-width:2.4}
.dot{fill:var(--card);stroke:var(--pri);stroke-width:2}
.s0{fill:var(--s0)}.s1{fill:var(--s1)}.s2{fill:var(--s2)}.s3{fill:var(--s3)}.s4{fill:var(--s4)}.s5{fill:var(--s5)}
.defs{margin:0;padding-left:1.4em}
code{font-family:ui-monospace,Consolas,monospace;font-size:12.5px}
footer{border-top:1.5px solid var(--fg);margin-top:22px;font-size:13.5px}
footer p{margin:0;padding:4px 0;border-bottom:1px solid var(--line)}
@media screen and (max-width:1000px){.keys{grid-template-columns:repeat(3,1fr)}.pair{display:block}}
@media screen and (max-width:700px){main{padding:10px 12px 28px}.chapter,.lead,.changed{padding:12px}.keys{grid-template-columns:1fr 1fr;gap:8px}.keys li{padding:10px}.keys .v{font-size:20px}.changed ul{columns:1}.bars li,html[lang=en] .bars li{grid-template-columns:1fr auto;gap:2px 10px;margin:8px 0}.bars svg{grid-column:1/-1;order:3}.chart.wide{display:none}.chart.narrow{display:block}.chart.parts text{font-size:19px}.hint{display:block}th,td{padding:5px 6px}.scroll th[scope=row],.scroll thead th:first-child{position:sticky;left:0;background:var(--card);max-width:10.5em}.scroll tr.group th[scope=row]{background:var(--band)}thead th{min-width:5.2em}}
@page{size:A4;margin:16mm 13mm;@bottom-center{content:"— " counter(page) " —";font-size:9pt}}
@media print{body{background:#fff;font-size:10pt;line-height:1.5}main{max-width:none;padding:0}nav,.skip{display:none}.chapter,.lead,.changed,.keys li{border-radius:0;border-color:#bbb}.chapter,.lead,.changed{margin:7px 0;padding:7px 10px}.chapter{border-width:1px 0 0}.lead{break-inside:avoid}.keys{grid-template-columns:repeat(6,1fr);gap:5px;margin:7px 0}.keys li{padding:5px 7px}.keys .v{font-size:12pt}.keys .v.long{font-size:9.5pt;line-height:1.77}.keys .t,.keys .n{font-size:8pt}h2{font-size:12.5pt;margin-bottom:4px;break-after:avoid}.block+.block{margin-top:10px;padding-top:8px}.scroll{overflow:visible}table{font-size:8.2pt}th,td{padding:2px 4px}th[scope=row]{min-width:6em}thead{display:table-header-group}tr{break-inside:avoid}caption{break-after:avoid}.notes{font-size:8pt}.bars li,html[lang=en] .bars li{grid-template-columns:10em 1fr 9em;font-size:8.6pt;margin:2px 0;break-inside:avoid}html[lang=en] .bars li{grid-template-columns:16em 1fr 9em}.bars svg{height:9px}.chart{break-inside:avoid}footer{break-inside:avoid}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;
