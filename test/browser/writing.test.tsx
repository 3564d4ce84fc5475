// The editor of long texts in a real browser: no key is lost while it arrives, and what is pasted becomes harmless text.
import { MantineProvider } from '@mantine/core'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { FilesOfRecordProvider, type WritingAble } from '../../renderer/record-views/writing/editor-context.tsx'
import { type WrittenParts, WrittenPartsProvider } from '../../renderer/record-views/writing/markdown-context.tsx'
import { Written } from '../../renderer/record-views/writing/markdown-text.tsx'
import { WritingField } from '../../renderer/record-views/writing/writing-field.tsx'
import { cssVariablesResolver, theme } from '../../renderer/ui/theme.ts'
import type { AttachedFile } from '../../shared/records/common-fields.ts'
import { ContentHash } from '../../shared/records/common-fields.ts'
import { ok } from '../../shared/result.ts'
import { idOf } from '../build-records.ts'

const hash = ContentHash.parse('a'.repeat(64))
const file: AttachedFile = { id: idOf(7), hash, name: 'p95.png', type: 'image/png', size: 310 }
let asked: string[] = []

const able: WritingAble = {
  findRecords: async (words) => {
    asked.push(words)
    return [{ id: idOf(1), title: 'Read [replica] for quotes', detail: 'proposal, 3 March' }]
  },
  takeFile: async () => ok({ file, told: ['The place was taken out.'] }),
}
const parts: WrittenParts = {
  RecordLink: ({ words }) => <a href="#/there">{words}</a>,
  Picture: ({ words }) => <img alt={words} />,
  CopyOf: () => null,
  Able: function Able({ give }) {
    queueMicrotask(() => give(able))
    return null
  },
}

let text = ''
let files: AttachedFile[] = []

function Form({ start }: { start: string }) {
  const [value, setValue] = useState(start)
  text = value
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} env="test">
      <WrittenPartsProvider parts={parts}>
        <FilesOfRecordProvider add={(one) => files.push(one)}>
          <WritingField label="What" hint="The first line is its title." value={value} onChange={setValue} />
        </FilesOfRecordProvider>
        <button type="button" onClick={() => setValue('From elsewhere')}>
          After
        </button>
        <section aria-label="Read">
          <Written text={value} />
        </section>
      </WrittenPartsProvider>
    </MantineProvider>
  )
}

beforeEach(() => {
  text = ''
  files = []
  asked = []
})
afterEach(cleanup)

const field = () => screen.getByRole('textbox', { name: 'What' })
const editor = async (start = '') => {
  render(<Form start={start} />)
  await waitFor(() => expect(field().isContentEditable).toBe(true))
  field().focus()
  return field()
}

function transfer(type: 'paste' | 'drop', put: (data: DataTransfer) => void): void {
  const data = new DataTransfer()
  put(data)
  const init = { bubbles: true, cancelable: true }
  const event =
    type === 'paste'
      ? new ClipboardEvent('paste', { ...init, clipboardData: data })
      : new DragEvent('drop', { ...init, dataTransfer: data })
  field().dispatchEvent(event)
}

describe('the editor', () => {
  test('takes the place of the plain field under the fingers: caret, names and hint stay, and a word being composed is let end', async () => {
    render(<Form start="ab" />)
    const plain = field()
    expect(plain.tagName).toBe('TEXTAREA')
    plain.focus()
    if (plain instanceof HTMLTextAreaElement) plain.setSelectionRange(1, 1)
    plain.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
    await import('../../renderer/record-views/writing/writing-editor.tsx')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(field()).toBe(plain)
    await userEvent.keyboard('xy')
    plain.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
    await waitFor(() => expect(field().isContentEditable).toBe(true))
    await userEvent.keyboard('z')
    await waitFor(() => expect(text).toBe('axyzb'))
    expect(document.activeElement).toBe(field())
    expect(field().id).toBe(plain.id)
    expect(document.getElementById(field().getAttribute('aria-describedby') ?? '')?.textContent).toContain('first line')
    expect(field().spellcheck).toBe(true)
  })

  test('loses no key, however fast they come', async () => {
    await editor()
    const typed = 'the quick brown fox jumps over the lazy dog '.repeat(4)
    await userEvent.keyboard(typed)
    await waitFor(() => expect(text).toBe(typed))
    expect(field().textContent).toBe(typed)
  })

  test('leaves Tab to the page, goes on with a list, and has an undo of its own', async () => {
    await editor()
    await userEvent.keyboard('- one{Enter}two')
    await waitFor(() => expect(text).toBe('- one\n- two'))
    await userEvent.keyboard('{Control>}z{/Control}')
    await waitFor(() => expect(text).not.toContain('two'))
    await userEvent.tab()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'After' }))
  })

  test('takes what changed elsewhere', async () => {
    await editor('Here')
    screen.getByRole('button', { name: 'After' }).click()
    await waitFor(() => expect(field().textContent).toBe('From elsewhere'))
    expect(text).toBe('From elsewhere')
  })

  test('leaves code and addresses out of the spell check, also while they are typed', async () => {
    const shown = await editor('Run `kubectl` on [it](https://exmple.org)\n\n```sh\nkubectl get\n```')
    const unchecked = () => [...shown.querySelectorAll('[spellcheck=false]')].map(({ textContent }) => textContent)
    await waitFor(() => expect(unchecked()).toEqual(['`kubectl`', 'https://exmple.org', 'sh', 'kubectl get']))
    await userEvent.keyboard('{Control>}{Home}{/Control}`jq` ')
    await waitFor(() => expect(unchecked()[0]).toBe('`jq`'))
  })

  test('shows each line in its own direction', async () => {
    const shown = await editor('Reads\nשלום עולם\n读副本')
    const lines = [...shown.querySelectorAll('.cm-line')]
    const startOf = (line: Element | undefined) => {
      const range = document.createRange()
      if (line !== undefined) range.selectNodeContents(line)
      return range.getBoundingClientRect().left - shown.getBoundingClientRect().left
    }
    expect(startOf(lines[1])).toBeGreaterThan(200)
    expect(startOf(lines[0])).toBeLessThan(40)
    expect(startOf(lines[2])).toBeLessThan(40)
  })

  test('offers records after [[ and puts the chosen one in by its id and words', async () => {
    await editor()
    await userEvent.keyboard('See [[[[repl')
    const option = await screen.findByRole('option', { name: /Read \[replica\] for quotes/ })
    expect(option.textContent).toContain('proposal, 3 March')
    await new Promise((resolve) => setTimeout(resolve, 100))
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(text).toBe(`See [[${idOf(1)}|Read replica for quotes]]`))
    expect(asked.at(-1)).toBe('repl')
    expect(field().textContent).toBe('See [[Read replica for quotes]]')
  })
})

describe('what comes in from elsewhere', () => {
  const evil = `<meta charset="utf-8"><h2>Plan</h2><p>One <b>two</b> <a href="javascript:alert(1)">three</a>
    <a href="file:///etc/passwd">four</a></p><script>window.wasRun = true</script>
    <img src="https://nowhere.invalid/p.gif" onerror="window.wasRun = true" alt="five"><iframe srcdoc="<script>parent.wasRun = true</script>"></iframe>`

  test('a page full of scripts is Markdown of its words; nothing of it runs or is asked for', async () => {
    await editor()
    const before = performance.getEntriesByType('resource').length
    transfer('paste', (data) => {
      data.setData('text/html', evil)
      data.setData('text/plain', 'plain')
    })
    await waitFor(() => expect(text).toBe('## Plan\n\nOne **two** three four\n\nfive'))
    await waitFor(() => expect(screen.getByRole('region', { name: 'Read' }).querySelector('strong')).not.toBeNull())
    expect(Reflect.get(window, 'wasRun')).toBeUndefined()
    expect(document.querySelector('iframe[srcdoc], [onerror], a[href^="javascript"], a[href^="file"]')).toBeNull()
    const fetched = performance.getEntriesByType('resource').slice(before)
    expect(fetched.filter(({ name }) => name.includes('nowhere.invalid'))).toEqual([])
  })

  test('a text that would take minutes to read for its signs leaves the keys free', async () => {
    await editor()
    transfer('paste', (data) => data.setData('text/plain', `Slow ${'*a_'.repeat(30_000)}`))
    await waitFor(() => expect(text).toHaveLength(90_005))
    await userEvent.keyboard('{Control>}{Home}{/Control}So ')
    await waitFor(() => expect(text.slice(0, 9)).toBe('So Slow *'))
  })

  test('addresses typed as Markdown open only when they are of the web or of mail', async () => {
    await editor(
      '[a](javascript:alert(1)) [b](file:///etc/passwd) [c](data:text/html,x) [d](https://example.org) **x**',
    )
    const read = screen.getByRole('region', { name: 'Read' })
    await waitFor(() => expect(read.querySelector('strong')).not.toBeNull())
    expect([...read.querySelectorAll('a')].map(({ href }) => href)).toEqual(['https://example.org/'])
  })

  test('a picture is kept, asked for its words, and stands in the text by its hash', async () => {
    await editor('Before')
    await userEvent.keyboard('{End} ')
    await vi.waitFor(() => {
      transfer('paste', (data) => data.items.add(new File(['x'], 'p95.png', { type: 'image/png' })))
      expect(files).toEqual([file])
    })
    const words = await screen.findByRole('textbox', { name: 'What does “p95.png” show?' })
    expect(document.activeElement).toBe(words)
    await userEvent.keyboard('p95 falls [[from] 840{Enter}')
    await waitFor(() => expect(text).toBe(`Before ![p95 falls from 840](attachment:${hash})`))
    expect(screen.getByText('The place was taken out.')).toBeDefined()
    expect(field().textContent).toContain('the attached picture')
  })
})
