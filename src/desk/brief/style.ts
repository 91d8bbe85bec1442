// One family with tabular figures, a few greys; colour is kept for meaning: blue for, orange against, deeper with strength.
export const STYLE = `
:root{color-scheme:light dark;--ink:#1c1f23;--soft:#5d646d;--line:#d6d9dd;--paper:#fdfcfa;--quiet:#f3f2ef;--hatch:#e3e2de;
--f1:#dcebf6;--f2:#b4d3ea;--f3:#76aed6;--f4:#2b6ca3;--a1:#fbe7d6;--a2:#f6c9a1;--a3:#e99a56;--a4:#b5560f;--on4:#fff;--hedge:#e4e0ee;--link:#2a5a8a;--edge:#1c1f23}
@media (prefers-color-scheme:dark){:root{--ink:#e7e6e2;--soft:#a3a7ad;--line:#3a3f45;--paper:#16181b;--quiet:#1f2226;--hatch:#2a2e33;
--f1:#1d3242;--f2:#234a68;--f3:#2d6796;--f4:#7db7e4;--a1:#3d2a1a;--a2:#5f3a1a;--a3:#92541d;--a4:#f0a763;--on4:#111;--hedge:#37323f;--link:#8fbce6;--edge:#f4f3ef}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 "Source Sans 3","Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums lining-nums}
main{max-width:74rem;margin:0 auto;padding:2.2rem 1.25rem 4rem}
header{border-top:4px solid var(--ink);padding-top:.7rem}
.kicker{font-size:.78rem;letter-spacing:.09em;text-transform:uppercase;color:var(--soft);margin:0}
h1{font-size:clamp(1.7rem,4vw,2.6rem);line-height:1.12;margin:.15rem 0 .5rem;font-weight:650;letter-spacing:-.012em}
h2{font-size:1.3rem;line-height:1.25;margin:2.8rem 0 .7rem;padding-top:.55rem;border-top:1px solid var(--ink);font-weight:650}
h3{font-size:1rem;margin:1.7rem 0 .35rem;font-weight:650}
h4{font-size:.86rem;margin:.95rem 0 .25rem;color:var(--soft);font-weight:600}
p{margin:.35rem 0;max-width:46rem}
.lead{font-size:1.09rem}
.soft,.note{color:var(--soft)}.note{font-size:.87rem}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:2px}
a:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.scroll{overflow-x:auto;margin:.7rem 0;border-bottom:1px solid var(--ink)}
table{border-collapse:separate;border-spacing:2px;width:100%;font-size:.86rem;line-height:1.3}
caption{text-align:left;color:var(--soft);padding:.1rem 0 .5rem}
thead th{vertical-align:bottom;text-align:left;font-weight:600;padding:.3rem .45rem;border-bottom:1px solid var(--ink)}
tbody th{text-align:left;font-weight:500;padding:.35rem .7rem .35rem 0;min-width:11rem;max-width:16rem}
tbody th::first-letter,h3::first-letter{text-transform:uppercase}
td{padding:.35rem .45rem;min-width:7rem;vertical-align:top;position:relative;border-left:4px solid transparent}
td a{color:inherit}
td .refs{display:block;font-size:.74rem;opacity:.92}
td.unknown{background:repeating-linear-gradient(135deg,transparent 0 5px,var(--hatch) 5px 6px)}
.f1{background:var(--f1)}.f2{background:var(--f2)}.f3{background:var(--f3)}.f4{background:var(--f4);color:var(--on4)}
.a1{background:var(--a1)}.a2{background:var(--a2)}.a3{background:var(--a3)}.a4{background:var(--a4);color:var(--on4)}
.h0{background:linear-gradient(115deg,var(--f1) 0 50%,var(--a1) 50% 100%)}
td.red{border-left-color:var(--edge)}
.legend{display:flex;flex-wrap:wrap;gap:.35rem 1.1rem;font-size:.82rem;padding:.1rem 0;margin:.3rem 0;list-style:none}
.legend span.key{display:inline-block;width:1.5rem;height:.95rem;margin-right:.35rem;vertical-align:-.14rem;border-left:4px solid transparent}
.legend span.key.red{border-left-color:var(--edge)}
.legend span.key.unknown{background:repeating-linear-gradient(135deg,transparent 0 4px,var(--hatch) 4px 6px);border:1px solid var(--line)}
.findings{columns:2;column-gap:2.6rem}.findings>section{break-inside:avoid-column}
.findings h2{margin:0 0 .2rem;font-size:1.08rem}
.findings ul{list-style:none;margin:0 0 1.7rem;padding:0}
.findings li{padding:.5rem 0;border-top:1px solid var(--line);break-inside:avoid}
q,.quote{quotes:none}
ol.evidence{list-style:none;margin:0;padding:0}
ol.evidence li{display:grid;grid-template-columns:2.9rem 1fr;gap:0 .4rem;padding:.5rem 0;border-top:1px solid var(--line)}
ol.evidence li:target{background:var(--quiet);box-shadow:-6px 0 0 var(--link)}
.number{color:var(--soft);text-align:right;padding-right:.5rem}
mark{background:none;color:inherit;box-shadow:inset 0 -.5em 0 var(--hatch)}
.context{max-width:50rem;overflow-wrap:anywhere;color:var(--soft)}.context mark{color:var(--ink)}
.source{font-size:.83rem;color:var(--soft)}
footer{margin-top:3rem;border-top:1px solid var(--ink);padding-top:.6rem;font-size:.84rem;color:var(--soft)}
@media (max-width:52rem){.findings{columns:1}}
@media print{main{max-width:none;padding:0}.scroll{overflow:visible}td,.key{print-color-adjust:exact;-webkit-print-color-adjust:exact}a{text-decoration:none}}
`
