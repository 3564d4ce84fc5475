// The look of a packet on paper and in a file that stands alone: the tokens of the sheet by value, pages of A4, nothing fetched.
import { cssString } from './escape-html.ts'

const look = `:root{color-scheme:light;--paper:#fff;--ink:#1B2225;--ink-2:#454F52;--ink-3:#586366;--line:#D3D8D2;--tarn:#15566C;--lichen:#7F8600;--stone:#7C8785;--bar:#1F6F8B;--read:"Petrona Variable",Petrona,Georgia,"Times New Roman",serif;--ui:"Hanken Grotesk Variable","Hanken Grotesk","Segoe UI",system-ui,sans-serif}
*{box-sizing:border-box;margin:0;padding:0}
html{background:#E6E9E5}
body{background:var(--paper);color:var(--ink);max-width:50rem;margin:2rem auto;padding:3rem 4rem;font:430 .9375rem/1.4375rem var(--read);font-variant-numeric:tabular-nums lining-nums;overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:2.125rem;font-weight:500;letter-spacing:-.014em;text-wrap:balance}
h2{font-size:1.375rem;line-height:1.75rem;font-weight:560;letter-spacing:-.006em;text-wrap:balance;margin-bottom:.5rem}
section{margin-top:1.75rem}
p{margin-bottom:.5625rem;text-wrap:pretty}
p b{font-weight:660}
.label,.period,.by,.edition,.c,table,figcaption{font-family:var(--ui)}
.label,.period{font-size:.8125rem;line-height:1.125rem;font-weight:500;color:var(--ink-3)}
.period{margin-top:.25rem}
.c{font-size:.75rem;font-weight:500;line-height:1;color:var(--ink-3);text-decoration:none;white-space:nowrap}
blockquote{margin:.75rem 0;padding-left:1rem;border-left:2px solid var(--lichen)}
blockquote p{font-style:italic;margin-bottom:.125rem}
.by{font-size:.8125rem;color:var(--ink-2);font-style:normal}
table{border-collapse:collapse;width:100%;margin:.5rem 0 .75rem;font-size:.75rem;line-height:1rem}
th,td{text-align:left;vertical-align:top;padding:.3125rem .5rem .3125rem 0;border-bottom:1px solid var(--line);overflow-wrap:break-word}
th{font-weight:600}
thead th{color:var(--ink-3);font-weight:500}
caption{text-align:left;font-weight:600;padding-bottom:.25rem}
.mark{width:.8125rem;height:.8125rem;margin-right:.3125rem;vertical-align:-.125rem}
.bars{width:auto}
.bars th,.bars td{border:0;padding:.1875rem .75rem .1875rem 0;vertical-align:middle}
.bars th{font-weight:500}
.bars .chosen th,.bars .chosen td{font-weight:650}
.bars svg{display:block;width:20rem;height:.8125rem}
.edition{margin-top:2.5rem;padding-top:.75rem;border-top:1px solid var(--line);font-size:.75rem;line-height:1rem;color:var(--ink-3)}
tr,blockquote,.bars{break-inside:avoid}
h2,.label{break-after:avoid}
p{orphans:2;widows:2}
@media print{html{background:none}body{max-width:none;margin:0;padding:0}section{margin-top:1.5rem}.sheet+.sheet{break-before:page}}
`

const foot = 'font:430 9pt/12pt "Hanken Grotesk Variable","Segoe UI",system-ui,sans-serif;color:#586366'

/**
 * The whole style. `fonts` are the faces as CSS with their bytes in it ('' leaves the reader's own); the running title is `title`.
 * A policy names this text by its hash, so it must go into the page as it is.
 */
export const packetStyle = (title: string, fonts: string): string =>
  `${fonts}${look}@page{size:A4;margin:22mm 20mm 20mm;@top-left{content:${cssString(title)};${foot}}@top-right{content:counter(page);${foot}}}
`
