/** The style of the pages that check certificates: read on a telephone, held beside a paper. */
import { pageColours } from '../page-colours.ts';

export const checkCss = `
${pageColours}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.6 "Noto Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;font-variant-numeric:tabular-nums}
main{max-width:620px;margin:0 auto;padding:14px 14px 32px}
a{color:var(--pri)}
.skip{position:absolute;left:-999px}
.skip:focus{left:8px;top:8px;background:var(--card);padding:6px 12px}
header p,header h1{margin:0}
header p{color:var(--mut);font-size:15px}
header h1{font-size:20px;line-height:1.4}
[lang=en]{font-size:.86em;color:var(--mut);font-family:"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",system-ui,sans-serif}
.both>[lang=en]{display:block;line-height:1.45}
dd .both>[lang=en]{display:inline}
.banner{margin:12px 0;padding:14px 16px;border-radius:12px;border:1px solid;display:flex;gap:12px;align-items:center}
.banner p{margin:0;font-size:20px;font-weight:700;line-height:1.4}
.banner [lang=en]{color:inherit;font-weight:400}
.banner .sign{font-size:30px;line-height:1;width:1.1em;text-align:center}
.valid{background:var(--ok-bg);color:var(--ok)}
.replaced,.erased{background:var(--late-bg);color:var(--late)}
.void,.wrong{background:var(--over-bg);color:var(--over)}
.ask{background:var(--wait-bg);color:var(--wait)}
.note{margin:10px 0}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:4px 16px;margin:12px 0}
dl{margin:0}
dl>div{display:grid;grid-template-columns:6.5em 1fr;gap:10px;padding:9px 0;border-bottom:1px solid var(--line)}
dl>div:last-child{border-bottom:0}
dt{color:var(--mut);font-size:15px}
dd{margin:0;overflow-wrap:anywhere}
dd.name{font-size:20px}
form.card{padding:12px 16px 16px}
label{display:block;margin:8px 0 2px;color:var(--mut);font-size:15px}
input{width:100%;font:inherit;padding:9px 10px;border:1px solid var(--mut);border-radius:8px;background:var(--in);color:var(--fg)}
input[type=file]{padding:8px}
button{margin-top:14px;width:100%;font:inherit;font-weight:600;padding:10px;border:0;border-radius:8px;background:var(--pri);color:var(--bg)}
button [lang=en]{color:inherit}
:focus-visible{outline:2px solid var(--pri);outline-offset:2px}
.sum{font:13px/1.5 ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere;margin:2px 0}
footer{color:var(--mut);font-size:14px}
[hidden]{display:none!important}
@media print{form{display:none}}
`;
