// A person's text on the page: formatted, safe whatever was pasted into it, readable in every script, and never lost.
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { MarkWords } from '../../renderer/record-views/journal/highlighted-text.tsx'
import { type WrittenParts, WrittenPartsProvider } from '../../renderer/record-views/writing/markdown-context.tsx'
import { Written } from '../../renderer/record-views/writing/markdown-text.tsx'
import { renderWithTheme } from './with-theme.tsx'

const id = '0190e2a0-0000-7000-8000-000000000001'
const hash = 'a'.repeat(64)

/** The text as it stands once it is formatted. */
async function formatted(widget: ReactElement, sign: string): Promise<HTMLElement> {
  const { container } = renderWithTheme(widget)
  await waitFor(() => expect(container.querySelector(sign)).not.toBeNull())
  return container.querySelector<HTMLElement>('[data-voice="read"]') ?? container
}

describe('a text', () => {
  it('without signs of Markdown is paragraphs and lines, at once', () => {
    const { container } = renderWithTheme(<Written text={'One\ntwo\n\nThree'} />)
    expect([...container.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual(['One\ntwo', 'Three'])
  })

  it('shows its words at once and formats them after', async () => {
    const { container } = renderWithTheme(<Written text="Cut **half** of it" />)
    expect(container.textContent).toContain('half')
    await waitFor(() => expect(container.querySelector('strong')?.textContent).toBe('half'))
  })

  it('has headings under those of the page, lists, tables, code and what is done', async () => {
    const text = '# Why\n\n- [x] measured\n- [ ] told\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n```ts\nconst a = 1\n```'
    const shown = await formatted(<Written text={text} />, 'table')
    expect(shown.querySelector('h3')?.textContent).toBe('Why')
    expect(shown.querySelector('h1, h2, input')).toBeNull()
    expect(screen.getAllByRole('img').map((one) => one.getAttribute('aria-label'))).toEqual(['Done:', 'Not done:'])
    expect(shown.querySelector('td:last-child')?.textContent).toBe('2')
    expect(shown.querySelector('pre code')?.textContent).toBe('const a = 1\n')
  })

  it('keeps the lines as they were broken', async () => {
    const shown = await formatted(<Written text={'one *two*\nthree'} />, 'em')
    expect(shown.querySelectorAll('br')).toHaveLength(1)
  })

  it('marks what was searched for, formatted or not', async () => {
    const widget = (
      <MarkWords words="replica" terms={['replica']}>
        <Written text="A **replica** of it" />
      </MarkWords>
    )
    const shown = await formatted(widget, 'strong')
    expect(shown.querySelector('strong mark')?.textContent).toBe('replica')
  })

  it('gives each block its own direction', async () => {
    const shown = await formatted(<Written text={'# הצעה\n\nEnglish\n\n- 读副本\n'} />, 'h3')
    const directions = [...shown.querySelectorAll('h3, p, li')].map((one) => one.getAttribute('dir'))
    expect(directions).toEqual(['auto', 'auto', 'auto'])
  })
})

const hostile: readonly (readonly [string, string])[] = [
  ['a script', '<script>document.title = "taken"</script>'],
  ['a handler', '<img src=x onerror="document.title=1"> and <b onclick=alert(1)>b</b>'],
  ['an embedded page', '<iframe src="https://example.com"></iframe><object data="x"></object><embed src=x>'],
  ['a form and a style', '<form action="https://example.com"><input></form><style>*{display:none}</style>'],
  ['a comment', 'before <!-- hidden --> after'],
  [
    'links that run',
    '[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](java\tscript:alert(1)) [d](&#106;avascript:alert(1))',
  ],
  [
    'links into the machine',
    '[a](file:///etc/passwd) [b](data:text/html;base64,PHNjcmlwdD4=) [c](blob:x) [d](//example.com/x)',
  ],
  ['links of the app', '[a](#/data/trash) [b](app://cairn/x) [c](vbscript:x) [d](ftp://example.com)'],
  ['pictures from outside', '![a](https://example.com/x.png) ![b](data:image/svg+xml,x) ![c](file:///x.png)'],
  ['links with another face', '<https://example.com\\@evil.example> [x](https://user:pass@example.com/)'],
  ['definitions', '[a]\n\n[a]: javascript:alert(1) "title"\n\n![b][c]\n\n[c]: https://example.com/x.png'],
  ['a svg', '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg> **x**'],
]

describe('a paste that means harm', () => {
  it.for(hostile)('with %s makes nothing that runs, loads or leads away', async ([, text]) => {
    const shown = await formatted(<Written text={`${text}\n\n*end*`} />, 'em')
    expect(
      shown.querySelector('script, iframe, object, embed, form, style, svg:not(svg[viewBox]), img, link, base'),
    ).toBeNull()
    const attributes = [...shown.querySelectorAll('*')].flatMap((one) => one.getAttributeNames())
    expect(attributes.filter((name) => name.startsWith('on') || name === 'style' || name === 'srcset')).toEqual([])
    for (const link of shown.querySelectorAll('a')) {
      expect(link.getAttribute('href')).toMatch(/^https:\/\/example\.com/)
      expect(link.getAttribute('target')).toBe('_blank')
      expect(link.getAttribute('rel')).toContain('noopener')
    }
    expect(document.title).not.toBe('taken')
  })

  it('keeps what looks like HTML readable', async () => {
    const shown = await formatted(
      <Written text={'Use Map<string> **now** <!-- or later -->\n\n<div>\nblock'} />,
      'strong',
    )
    expect(shown.textContent).toBe('Use Map<string> now <!-- or later -->\n<div>\nblock')
  })

  it.for([
    ['quotes', '>'.repeat(1400)],
    ['lists', '- '.repeat(700).concat('x')],
    ['numbered lists', '1. '.repeat(450).concat('x')],
  ] as const)('nested without end (%s) stays as it was typed, and says so', async ([, text]) => {
    const { container } = renderWithTheme(<Written text={text} />)
    await screen.findByText(/Shown as it was typed/)
    expect(container.textContent).toContain(text.trim().slice(0, 1000))
  })

  it('leaves allowed links to the app: a click goes through the host', async () => {
    const shown = await formatted(<Written text="See https://example.com/a and wren@example.com" />, 'a')
    expect([...shown.querySelectorAll('a')].map((one) => one.getAttribute('href'))).toEqual([
      'https://example.com/a',
      'mailto:wren@example.com',
    ])
  })
})

const parts: WrittenParts = {
  Able: () => null,
  CopyOf: () => null,
  RecordLink: ({ id: named, words }) => <a href={`#/at/${named}`}>{words || 'its title'}</a>,
  Picture: ({ hash: shown, words }) => <img src={`blob:${shown}`} alt={words} />,
}

describe('what a text names', () => {
  it('leads to a record by its words, or by its title', async () => {
    const names = new Map([[id, { title: 'Read replica', href: `/journal/proposals/${id}` }]])
    const shown = await formatted(<Written text={`See [[${id}|the plan]] and [[${id}]]`} names={names} />, 'a')
    const links = [...shown.querySelectorAll('a')].map((one) => [one.textContent, one.getAttribute('href')])
    const href = `#/journal/proposals/${id}`
    expect(links).toEqual([
      ['the plan', href],
      ['Read replica', href],
    ])
  })

  it('that is gone is said so', async () => {
    renderWithTheme(<Written text={`See [[${id}|the plan]]`} names={new Map([[id, null]])} />)
    await screen.findByText('the plan (no longer here)')
  })

  it('stays as typed within code', async () => {
    const shown = await formatted(<Written text={`\`[[${id}|x]]\``} />, 'code')
    expect(shown.textContent).toBe(`[[${id}|x]]`)
  })

  it('is looked up by the app where nothing is known beforehand; pictures come from beside the record', async () => {
    const text = `[[${id}|it]] ![a chart](attachment:${hash})`
    const widget = (
      <WrittenPartsProvider parts={parts}>
        <Written text={text} />
      </WrittenPartsProvider>
    )
    const shown = await formatted(widget, 'a')
    expect(shown.querySelector('a')?.getAttribute('href')).toBe(`#/at/${id}`)
    expect(screen.getByRole('img', { name: 'a chart' }).getAttribute('src')).toBe(`blob:${hash}`)
  })

  it('in a footnote is reached within the text, without changing the address', async () => {
    const shown = await formatted(<Written text={'Fast[^1] and slow.\n\n[^1]: measured twice'} />, 'sup a')
    const address = location.hash
    await userEvent.click(shown.querySelector('sup a') ?? document.body)
    expect(document.activeElement?.textContent).toContain('measured twice')
    expect(location.hash).toBe(address)
  })
})
