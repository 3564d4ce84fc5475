// Formatted text from other programs as Markdown: its structure stays, everything else is left behind.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pastedMarkdown } from '../../renderer/record-views/writing/pasted/convert-pasted-html.ts'
import { renderedText } from '../../shared/rules/markdown/markdown-blocks.ts'
import { property } from '../property-limit.ts'

describe('pasted text', () => {
  it('keeps headings, lists within lists, strong and gentle words, code and links', () => {
    const html = `<h2>Why</h2><p>It <b>hurts</b> in <i>every</i> <code>report</code>,
      <a href="https://example.org/a">see</a>.</p>
      <ul><li>one<ol><li>first</li><li>second</li></ol></li><li>two</li></ul><pre>a\n  b</pre><blockquote><p>said</p><p>so</p></blockquote>`
    expect(pastedMarkdown(html)).toBe(
      '## Why\n\nIt **hurts** in *every* `report`, [see](https://example.org/a).\n\n- one\n  1. first\n  2. second\n- two\n\n```\na\n  b\n```\n\n> said\n>\n> so',
    )
  })

  it('gives a block of code lines of its own, whatever it stood in', () => {
    expect(pastedMarkdown('<h2>Why <pre>a\nb</pre> then</h2>')).toBe('Why\n\n```\na\nb\n```\n\nthen')
    expect(pastedMarkdown('<b>first <i>and <pre>a</pre></i> last</b>')).toBe('first and\n\n```\na\n```\n\nlast')
  })

  it('keeps a table, with its bars set back', () => {
    const html = '<table><tr><th>what</th><th>p95</th></tr><tr><td>a|b</td><td>840<br>ms</td></tr></table>'
    expect(pastedMarkdown(html)).toBe('| what | p95 |\n| - | - |\n| a\\|b | 840 ms |')
  })

  it('of a page full of scripts is its words alone', () => {
    const html = `<script>alert(1)</script><style>p{}</style><p onclick="x()">One <b onmouseover="x()">two</b>
      <a href="javascript:alert(1)">three</a> <a href="file:///etc/passwd">four</a><iframe src="https://evil.example"></iframe>
      <img src="https://evil.example/p.gif" onerror="x()" alt="five"><svg><script>x()</script></svg></p><template><p>no</p></template>`
    expect(pastedMarkdown(html)).toBe('One **two** three four five')
  })

  it('means its signs as signs', () => {
    expect(pastedMarkdown('<p># not a heading, 2 * 3 * 4, [x] and &lt;b&gt; <b>so</b></p>')).toBe(
      '\\# not a heading, 2 \\* 3 \\* 4, \\[x] and \\<b> **so**',
    )
  })

  it('of office programs has their weights, not their wrappers', () => {
    const html = '<b style="font-weight:normal"><p><span style="font-weight:700">Half</span> of it</p></b>'
    expect(pastedMarkdown(html)).toBe('**Half** of it')
  })

  it('without structure is left to be pasted as it is', () => {
    expect(pastedMarkdown('<meta charset="utf-8"><span>plain</span>')).toBeNull()
  })
})

describe('text copied from', () => {
  it('Google Docs: lists beside their items, weights as styles, numbers that go on, boxes', () => {
    const item = (level: number, words: string) =>
      `<li dir="ltr" aria-level="${level}"><p role="presentation"><span style="font-weight:400">${words}</span></p></li>`
    const html = `<b style="font-weight:normal" id="docs-internal-guid-1"><h2><span style="font-weight:700">Plan</span></h2>
      <ul>${item(1, 'one')}<ul>${item(2, 'deep')}<ul>${item(3, 'deeper')}</ul></ul>${item(1, 'two')}</ul>
      <ol start="3">${item(1, 'third')}${item(1, 'fourth')}</ol>
      <p><span style="font-style:italic">quietly</span> and <span style="text-decoration:line-through">not</span>
      10<span style="vertical-align:super">6</span>, <span style="font-family:'Courier New',monospace">df -h</span>,
      <a href="https://www.google.com/url?q=https://w.example/p&amp;sa=D"><span>the plan</span></a></p>
      <ul><li role="checkbox" aria-checked="true"><p>done</p></li><li role="checkbox" aria-checked="false"><p>open</p></li></ul></b>`
    expect(pastedMarkdown(html)).toBe(
      [
        '## Plan',
        '- one\n  - deep\n    - deeper\n- two',
        '3. third\n4. fourth',
        '*quietly* and ~~not~~ 10⁶, `df -h`, [the plan](https://w.example/p)',
        '- [x] done\n- [ ] open',
      ].join('\n\n'),
    )
  })

  it('Word: paragraphs that look like items, headings by the name of their style', () => {
    const item = (level: number, mark: string, words: string) =>
      `<p class="MsoListParagraph" style="margin-left:.5in;mso-list:l0 level${level} lfo1"><![if !supportLists]><span><span style="mso-list:Ignore">${mark}<span>&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`
    const html = `<p class="MsoTitle">Cost of delay</p><p class="MsoNormal">H<sub>2</sub>O and <b>half</b></p>
      ${item(1, '·', 'one')}${item(2, 'o', 'deep')}${item(1, '·', 'two')}<p>between</p>${item(1, '3.', 'third')}${item(1, '4.', 'fourth')}`
    expect(pastedMarkdown(html)).toBe(
      '# Cost of delay\n\nH₂O and **half**\n\n- one\n  - deep\n- two\n\nbetween\n\n3. third\n4. fourth',
    )
  })

  it('Confluence: cells of several lines, spans, task lists, code in a table', () => {
    const html = `<table><tr><th>Env<th>Option<th>p99 ms<tr><td rowspan=2>Staging<td>A<td>310<tr><td>B<td>1840</table>
      <table><tbody><tr><td><p>Line one</p><p>Line two</p></td><td colspan="2"><ul><li>a</li><li>b</li></ul></td></tr></tbody></table>
      <ul class="inline-task-list"><li class="checked"><span>told</span></li><li><span>asked</span></li></ul>`
    expect(pastedMarkdown(html)).toBe(
      [
        '| Env | Option | p99 ms |\n| - | - | - |\n| Staging | A | 310 |\n| Staging | B | 1840 |',
        '| Line one Line two | a; b | |\n| - | - | - |',
        '- [x] told\n- [ ] asked',
      ].join('\n\n'),
    )
  })

  it('Notion: a list for each number, boxes as neighbours', () => {
    const html = `<ol start="1"><li>first</li></ol><ol start="2"><li>second</li></ol><p>then</p>
      <ul class="to-do-list"><li><div class="checkbox checkbox-on"></div> <span>done</span></li><li><div class="checkbox checkbox-off"></div> <span>open</span></li></ul>`
    expect(pastedMarkdown(html)).toBe('1. first\n2. second\n\nthen\n\n- [x] done\n- [ ] open')
  })

  it('Slack: depth as a number, code and quotations', () => {
    const html = `<ul data-indent="0"><li>one</li></ul><ul data-indent="1"><li>deep</li></ul><ol data-indent="0"><li>first</li></ol>
      <pre class="c-mrkdwn__pre">SELECT 1<br>FROM t</pre><blockquote>said</blockquote><p><code>x_y</code> and snake_case</p>`
    expect(pastedMarkdown(html)).toBe(
      '- one\n  - deep\n\n1. first\n\n```\nSELECT 1\nFROM t\n```\n\n> said\n\n`x_y` and snake_case',
    )
  })

  it('JetBrains: one block with breaks, its spaces kept', () => {
    const html = `<pre style="background-color:#2b2b2b;font-family:'JetBrains Mono',monospace;"><span style="color:#cc7832">def </span>f():<br>    <span>return </span>1<br><span># done</span><br></pre>`
    expect(pastedMarkdown(html)).toBe('```\ndef f():\n    return 1\n# done\n```')
  })

  it('VS Code: lines as elements in letters of one width', () => {
    const html = `<meta charset='utf-8'><div style="color:#d4d4d4;font-family:Consolas, 'Courier New', monospace;white-space:pre;"><div><span>const</span> a = 1</div><div>  if (a) {</div><br><div>  }</div></div>`
    expect(pastedMarkdown(html)).toBe('```\nconst a = 1\n  if (a) {\n\n  }\n```')
  })
})

describe('a repair', () => {
  it.each([
    ['10<sup>6</sup> and x<sup>max</sup>, CO<sub>2</sub>', '10⁶ and x^(max), CO₂'],
    ['<p>a fact<sup><a href="#n1">[1]</a></sup> <b>so</b></p>', 'a fact\\[1] **so**'],
    ['1<sup>st</sup> and <b>22<sup>nd</sup></b>, Cairn<sup>TM</sup>, 2<sup>n</sup>', '1st and **22nd**, Cairn™, 2ⁿ'],
    ['<ol><li value="3">three</li><li>four</li></ol>', '3. three\n4. four'],
    ['<pre>def f():<br>    return 1<br># done</pre>', '```\ndef f():\n    return 1\n# done\n```'],
    ['<pre><code class="language-ts">a\nb</code></pre>', '```ts\na\nb\n```'],
    ['<ol start=7><li>seven</li><li>eight</li></ol>', '7. seven\n8. eight'],
    ['<table><caption>Cost</caption><tr><th>a<th>b<tr><td>1<td>2</table>', 'Cost\n\n| a | b |\n| - | - |\n| 1 | 2 |'],
    ['<table><tr><td><table><tr><th>a<th>b<tr><td>1<td>2</table></td></tr></table>', '| a | b |\n| - | - |\n| 1 | 2 |'],
    ['<dl><dt>Term</dt><dd>what it is</dd></dl><b>x</b>', '- Term\n\n  what it is\n\n**x**'],
  ])('of %s gives %s', (html, text) => expect(pastedMarkdown(html)).toBe(text))

  it('of a span as wide as a page, or of a page deeper than any text, ends', () => {
    expect(pastedMarkdown(`<table><tr><td rowspan="65000" colspan="9999">a<td>b<tr><td>c</table>`)).toContain('a')
    expect(pastedMarkdown(`${'<div>'.repeat(300)}<b>x</b>`)).toBeNull()
  })
})

it('whatever elements stand in each other, no word is lost', property, () => {
  const names = [
    'p',
    'div',
    'b',
    'em',
    'span',
    'ul',
    'ol',
    'li',
    'table',
    'tr',
    'td',
    'th',
    'blockquote',
    'pre',
    'code',
    'h2',
    'a',
    'sup',
    'dl',
    'dt',
  ]
  const attributes = [
    '',
    ' data-indent="2"',
    ' class="ql-indent-1"',
    ' style="font-weight:700"',
    ' rowspan="3" colspan="2"',
    ' href="https://x.example"',
  ]
  const part: fc.Arbitrary<string> = fc.oneof(
    fc.constantFrom(...names.flatMap((name) => attributes.map((attribute) => `<${name}${attribute}>`))),
    fc.constantFrom(...names.map((name) => `</${name}>`)),
    fc.constant('word'),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const html = parts.map((one, at) => (one === 'word' ? `w${at}x ` : one)).join('')
      const text = pastedMarkdown(html)
      const shown = text === null ? '' : renderedText(text)
      const words = parts.flatMap((one, at) => (one === 'word' ? [`w${at}x`] : []))
      const lost = words.filter((word) => text !== null && !shown.includes(word))
      expect(lost).toEqual([])
    }),
    { numRuns: 400 },
  )
})
