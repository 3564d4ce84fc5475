// The look of a packet on paper and in a file that stands alone: the tokens of the sheet by value, pages of A4 or Letter, nothing fetched.
import { cssString } from './escape-html.ts'
import { type Paper, paperSizes } from './paper-sizes.ts'

// 400, 500 and 600 are the weights that the files carry. A letter drawn by a feature of the face (a ligature, an even figure of Petrona) would
// be a sign without a meaning in Firefox's PDF; the figures of Hanken Grotesk, which tables are set in, are even by themselves.
// A heading that breaks keeps the space it breaks at: Chromium's outline of the PDF would join the two words.
/** Under `.packet` alone, so that it can also stand inside of a page that has a look of its own. */
const look = `.packet{color-scheme:light;--ink:#1B2225;--ink-2:#454F52;--ink-3:#586366;--line:#D3D8D2;--lichen:#7F8600;--wash:#F0F2EE;--read:Petrona,"Petrona Variable",Georgia,"Times New Roman",serif;--ui:"Hanken Grotesk","Hanken Grotesk Variable","Segoe UI",system-ui,sans-serif;--code:ui-monospace,"Cascadia Mono",Menlo,Consolas,"Liberation Mono",monospace;display:block;background:#fff;color:var(--ink);max-width:50rem;margin:2rem auto;padding:3rem 4rem;font:400 .9375rem/1.4375rem var(--read);font-variant:no-common-ligatures no-contextual lining-nums;overflow-wrap:anywhere}
.packet *{box-sizing:border-box;margin:0;padding:0}
.packet h1{font-size:1.75rem;line-height:2.125rem;font-weight:500;letter-spacing:-.014em;text-wrap:balance}
.packet h2{font-size:1.375rem;line-height:1.75rem;font-weight:600;letter-spacing:-.006em;text-wrap:balance;margin-bottom:.5rem;break-after:avoid}
.packet h1,.packet h2{white-space:pre-wrap}
.packet p,.packet h1,.packet h2,.packet th,.packet td{unicode-bidi:plaintext}
.packet section{margin-top:1.75rem}
.packet p{margin-bottom:.5625rem;text-wrap:pretty;orphans:2;widows:2}
.packet p b{font-weight:600;unicode-bidi:isolate}
.packet .label,.packet .period,.packet .by,.packet .edition,.packet .c,.packet table{font-family:var(--ui)}
.packet .label,.packet .period{font-size:.8125rem;line-height:1.125rem;font-weight:500;color:var(--ink-3)}
.packet .label{margin-bottom:0;break-after:avoid}
.packet .period{margin-top:.25rem}
.packet .n{white-space:nowrap}
.packet .note{font-family:var(--ui);font-size:.75rem;line-height:1rem;color:var(--ink-3)}
.packet .c{font-size:.75rem;font-weight:500;line-height:1;color:var(--ink-3);text-decoration:none;white-space:nowrap}
.packet pre{margin:.25rem 0 .75rem;padding:.5rem .75rem;background:var(--wash);font:400 .75rem/1.125rem var(--code);font-variant:normal;white-space:pre-wrap;tab-size:4;text-align:left;orphans:3;widows:3;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.packet pre code{font:inherit}
.packet .diagram{margin:.5rem 0 .75rem;break-inside:avoid}
.packet .diagram img{display:block;max-width:100%;height:auto;max-height:14rem}
.packet p.lead{break-after:avoid}
.packet blockquote{margin:.75rem 0;padding-left:1rem;border-left:2px solid var(--lichen);break-inside:avoid}
.packet blockquote p{font-style:italic;margin-bottom:.125rem}
.packet blockquote .by{font-size:.8125rem;color:var(--ink-2);font-style:normal}
.packet table{border-collapse:collapse;width:100%;margin:.5rem 0 .75rem;font-size:.75rem;line-height:1rem}
.packet th,.packet td{text-align:left;vertical-align:top;padding:.1875rem .5rem .1875rem 0;border-bottom:1px solid var(--line);overflow-wrap:break-word}
.packet th{font-weight:600}
.packet :is(.criteria,.legend,.claims) tbody th,.packet .bars td:last-child{white-space:nowrap}
.packet :is(.criteria,.legend,.claims){font-size:.6875rem;line-height:.875rem}
.packet :is(.criteria,.legend,.claims) :is(td,th){padding-top:.125rem;padding-bottom:.125rem}
.packet :is(.legend,.claims) :is(td,th){padding-top:.0625rem;padding-bottom:.0625rem}
.packet .legend th:first-child{width:5rem}
.packet .criteria thead th:nth-child(2){width:26%}
.packet .criteria thead th:nth-child(3){width:41%}
.packet .claims thead th:nth-child(2){width:38%}
.packet .claims thead th:nth-child(5){width:17%}
.packet .claims thead th:nth-child(6){width:19%}
.packet .claims td:nth-child(4){white-space:nowrap}
.packet :is(.criteria,.legend) tbody th{font-weight:500}
.packet thead th{color:var(--ink-3);font-weight:500}
.packet tr,.packet .bars,.packet table:not(.criteria,.legend,.claims){break-inside:avoid}
.packet tbody tr:last-child:not(:first-child){break-before:avoid}
.packet caption{text-align:left;font-weight:600;padding-bottom:.25rem;break-after:avoid}
.packet .mark{display:inline-block;width:.8125rem;height:.8125rem;margin-right:.3125rem;vertical-align:-.125rem}
.packet .bars{width:auto}
.packet .bars th,.packet .bars td{border:0;padding:.1875rem .75rem .1875rem 0;vertical-align:middle}
.packet .bars th{font-weight:500;min-width:6rem;max-width:16rem}
.packet .bars .chosen th,.packet .bars .chosen td{font-weight:600}
.packet .bars svg{display:block;width:20rem;height:.8125rem;overflow:visible}
.packet .edition{margin-top:2.5rem;padding-top:.75rem;border-top:1px solid var(--line);font-size:.75rem;line-height:1rem;color:var(--ink-3)}
@media screen and (max-width:45rem){.packet{padding:1.5rem 1.25rem}.packet table{display:block;overflow-x:auto}.packet table:not(.bars) td{min-width:5rem}.packet .claims td:nth-child(2){min-width:12rem}.packet .bars svg{width:12rem}}
@media print{.packet{max-width:none;margin:0;padding:0}.packet section{margin-top:1.5rem}.packet .edition{margin-top:1.5rem}.packet .begins{break-before:page;margin-top:0}}
`

/** A file that is read on a dark screen; on paper it stays black on white, and so do the pages that the app shows. */
const dark = `@media screen and (prefers-color-scheme:dark){html{background:#0F1314}body>.packet{color-scheme:dark;--ink:#E8EBE7;--ink-2:#BFC8C6;--ink-3:#A4AEAD;--line:#384143;--lichen:#B4BC3C;--wash:#222A2C;background:#171C1D}body>.packet svg [fill="#1B2225"]{fill:#E8EBE7}body>.packet svg [stroke="#1B2225"]{stroke:#E8EBE7}body>.packet svg [fill="#7F8600"]{fill:#B4BC3C}body>.packet svg [fill="#1F6F8B"]{fill:#5DB2CE}body>.packet .diagram img{background:#fff;padding:.5rem;border-radius:4px}}
`

const foot =
  'font:400 9pt/12pt "Hanken Grotesk","Hanken Grotesk Variable","Segoe UI",system-ui,sans-serif;color:#586366'

/**
 * The whole style. `fonts` are the faces as CSS with their bytes in it ('' leaves the reader's own); the running title is `title`.
 * A policy names this text by its hash, so it must go into the page as it is.
 */
export const packetStyle = (title: string, fonts: string, paper: Paper = 'a4'): string =>
  `${fonts}html{background:#E6E9E5}body{margin:0}@media print{html{background:none}}
${look}${dark}${pageRule(title, paper)}`

/** Paper, margins and the running head: only a style of the whole document may say them. */
const pageRule = (title: string, paper: Paper): string =>
  `@page{size:${paperSizes[paper].css};margin:22mm 20mm 20mm;@top-left{content:${cssString(title)};${foot}}@top-right{content:counter(page);${foot}}}
`
