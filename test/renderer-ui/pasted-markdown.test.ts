// Formatted text from other programs as Markdown: its structure stays, everything else is left behind.
import { describe, expect, it } from 'vitest'
import { pastedMarkdown } from '../../renderer/record-views/pasted-markdown.ts'

describe('pasted text', () => {
  it('keeps headings, lists within lists, strong and gentle words, code and links', () => {
    const html = `<h2>Why</h2><p>It <b>hurts</b> in <i>every</i> <code>report</code>,
      <a href="https://example.org/a">see</a>.</p>
      <ul><li>one<ol><li>first</li><li>second</li></ol></li><li>two</li></ul><pre>a\n  b</pre><blockquote><p>said</p><p>so</p></blockquote>`
    expect(pastedMarkdown(html)).toBe(
      '## Why\n\nIt **hurts** in *every* `report`, [see](<https://example.org/a>).\n\n- one\n  1. first\n  2. second\n- two\n\n```\na\n  b\n```\n\n> said\n>\u0020\n> so',
    )
  })

  it('keeps a table, with its bars set back', () => {
    const html = '<table><tr><th>what</th><th>p95</th></tr><tr><td>a|b</td><td>840<br>ms</td></tr></table>'
    expect(pastedMarkdown(html)).toBe('| what | p95 |\n| --- | --- |\n| a\\|b | 840 ms |')
  })

  it('of a page full of scripts is its words alone', () => {
    const html = `<script>alert(1)</script><style>p{}</style><p onclick="x()">One <b onmouseover="x()">two</b>
      <a href="javascript:alert(1)">three</a> <a href="file:///etc/passwd">four</a><iframe src="https://evil.example"></iframe>
      <img src="https://evil.example/p.gif" onerror="x()" alt="five"><svg><script>x()</script></svg></p><template><p>no</p></template>`
    expect(pastedMarkdown(html)).toBe('One **two** three four five')
  })

  it('means its signs as signs', () => {
    expect(pastedMarkdown('<p># not a heading, 2 * 3 * 4, [x] and &lt;b&gt; <b>so</b></p>')).toBe(
      '\\# not a heading, 2 \\* 3 \\* 4, \\[x\\] and \\<b> **so**',
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
