// Naming a record in a plain field: `[[` offers records by key and by pointer, and nothing else of the field changes.
import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useEffect, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { WritingAble } from '../../renderer/record-views/writing/editor-context.tsx'
import { type WrittenParts, WrittenPartsProvider } from '../../renderer/record-views/writing/markdown-context.tsx'
import { WithRecordOffer } from '../../renderer/record-views/writing/record-link-completion.tsx'
import { RecordLinkField } from '../../renderer/record-views/writing/record-link-field.tsx'
import { Dialog } from '../../renderer/ui/dialog.tsx'
import { LineInput } from '../../renderer/ui/line-input.tsx'
import { renderWithTheme } from './with-theme.tsx'

const records = [
  { id: '0190e2a0-0000-7000-8000-000000000001', title: 'Cut p95 of [quotes]', detail: 'entry, 3 March' },
  { id: '0190e2a0-0000-7000-8000-000000000002', title: 'Read model', detail: 'proposal, 4 April' },
]
const named = `[[${records[1]?.id}|Read model]]`

const findRecords: WritingAble['findRecords'] = async (words) =>
  records.filter(({ title }) => title.toLowerCase().includes(words.toLowerCase()))
const able: WritingAble = { findRecords, takeFile: () => Promise.reject(new Error('No file is taken here.')) }

const partsWith = (given: WritingAble): WrittenParts => ({
  RecordLink: () => null,
  Picture: () => null,
  CopyOf: () => null,
  Able: ({ give }) => {
    useEffect(() => give(given), [give])
    return null
  },
})
const show = (children: ReactNode, given = able) =>
  renderWithTheme(<WrittenPartsProvider parts={partsWith(given)}>{children}</WrittenPartsProvider>)

function Long() {
  const [text, setText] = useState('')
  return <RecordLinkField label="Text" value={text} onChange={(event) => setText(event.currentTarget.value)} />
}

function Line({ onSave }: { onSave: (text: string) => void }) {
  const [text, setText] = useState('')
  return (
    <WithRecordOffer>
      {(offer) => <LineInput {...offer} label="Text" value={text} onChange={setText} onSave={onSave} />}
    </WithRecordOffer>
  )
}

function Plain({ onKey }: { onKey: (key: string) => void }) {
  const [text, setText] = useState('')
  return (
    <WithRecordOffer>
      {(offer) => (
        <textarea
          {...offer}
          aria-label="Text"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={({ key }) => onKey(key)}
        />
      )}
    </WithRecordOffer>
  )
}

const field = () => screen.getByLabelText<HTMLTextAreaElement | HTMLInputElement>('Text')
const offered = async () => (await screen.findAllByRole('option')).map(({ textContent }) => textContent)

describe.each([
  ['a long field', <Long key="long" />],
  ['a line', <Line key="line" onSave={() => undefined} />],
  ['a text where it is read', <Plain key="plain" onKey={() => undefined} />],
])('%s', (_, widget) => {
  it('offers records after two brackets, and takes one by key', async () => {
    show(widget)
    await userEvent.type(field(), 'As in [[[[')
    expect(await offered()).toEqual(['Cut p95 of [quotes] entry, 3 March', 'Read model proposal, 4 April'])
    expect(screen.getByRole('status').textContent).toBe('2 records to name')
    await userEvent.keyboard('{ArrowDown}')
    const active = screen.getAllByRole('option')[1]
    expect(field().getAttribute('aria-activedescendant')).toBe(active?.id)
    expect(active?.getAttribute('aria-selected')).toBe('true')
    await userEvent.keyboard('{Enter}')
    expect(field().value).toBe(`As in ${named}`)
    expect(screen.queryByRole('listbox')).toBeNull()
    await userEvent.keyboard(' too')
    expect(field().value).toBe(`As in ${named} too`)
  })

  it('takes one by pointer, over brackets that were closed already', async () => {
    show(widget)
    await userEvent.type(field(), 'See [[[[read]] there')
    field().setSelectionRange(10, 10)
    fireEvent.input(field())
    await userEvent.pointer({ keys: '[MouseLeft>]', target: await screen.findByRole('option') })
    expect(field().value).toBe(`See ${named} there`)
    expect(document.activeElement).toBe(field())
  })

  it('keeps the words when Escape takes the offers away, and when the field is left', async () => {
    show(widget)
    await userEvent.type(field(), '[[[[rea')
    await screen.findByRole('listbox')
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('listbox')).toBeNull()
    await userEvent.keyboard('d')
    await screen.findByRole('listbox')
    fireEvent.blur(field())
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull())
    expect(field().value).toBe('[[read')
  })

  it('offers nothing where nothing fits, or the name is whole', async () => {
    show(widget)
    await userEvent.type(field(), '[[[[nothing such')
    expect(screen.queryByRole('listbox')).toBeNull()
    await userEvent.clear(field())
    await userEvent.type(field(), '[[[[read]] and on')
    await new Promise((done) => setTimeout(done, 20))
    expect(screen.queryByRole('listbox')).toBeNull()
  })
})

it('no words reach what the brackets leave out of a name', async () => {
  show(<Long />)
  await userEvent.type(field(), '[[[[cut')
  await offered()
  await userEvent.keyboard('{Tab}')
  expect(field().value).toBe(`[[${records[0]?.id}|Cut p95 of quotes]]`)
})

it('keys for the offers do nothing else in the field, and all others do', async () => {
  const [onKey, onSave] = [vi.fn(), vi.fn()]
  const { unmount } = show(<Plain onKey={onKey} />)
  await userEvent.type(field(), '[[[[r')
  await offered()
  onKey.mockClear()
  await userEvent.keyboard('{ArrowDown}{Escape}')
  expect(onKey).not.toHaveBeenCalled()
  await userEvent.keyboard('{Escape}')
  expect(onKey).toHaveBeenCalledExactlyOnceWith('Escape')
  unmount()
  show(<Line onSave={onSave} />)
  await userEvent.type(field(), '[[[[r')
  await offered()
  await userEvent.keyboard('{Enter}')
  expect(onSave).not.toHaveBeenCalled()
  await userEvent.keyboard('{Enter}')
  expect(onSave).toHaveBeenCalledOnce()
})

it('Escape takes the offers away and leaves the dialog open', async () => {
  const onClose = vi.fn()
  show(
    <Dialog opened title="A dialog" onClose={onClose} actions={null}>
      <Long />
    </Dialog>,
  )
  await userEvent.type(field(), '[[[[r')
  await offered()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(onClose).not.toHaveBeenCalled()
  await userEvent.keyboard('{Escape}')
  expect(onClose).toHaveBeenCalledOnce()
})

it('an answer that comes late is not shown for other words', async () => {
  const waiting = new Map<string, (found: typeof records) => void>()
  const slow = {
    ...able,
    findRecords: (words: string) => new Promise<typeof records>((give) => waiting.set(words, give)),
  }
  show(<Long />, slow)
  await userEvent.type(field(), '[[[[r')
  await userEvent.keyboard('e')
  await waitFor(() => expect(waiting.has('re')).toBe(true))
  waiting.get('re')?.(records.slice(1))
  expect(await offered()).toEqual(['Read model proposal, 4 April'])
  waiting.get('r')?.(records)
  await new Promise((done) => setTimeout(done, 20))
  expect(await offered()).toEqual(['Read model proposal, 4 April'])
})
