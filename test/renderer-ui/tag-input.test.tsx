// Tags: typed, pasted, dropped; ten thousand of them do not draw ten thousand.
import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { addedTags, TagInput } from '../../renderer/ui/tag-input.tsx'
import { renderWithTheme } from './with-theme.tsx'

function Tags({ start = [] }: { start?: readonly string[] }) {
  const [tags, setTags] = useState<readonly string[]>(start)
  return <TagInput label="Tags" tags={tags} onChange={setTags} />
}

const shownTags = () =>
  screen.queryAllByRole('button', { name: /^Remove / }).map((button) => button.getAttribute('aria-label'))

describe('the tag input', () => {
  it('adds with Enter and comma, without the # and without doubles', async () => {
    renderWithTheme(<Tags />)
    await userEvent.type(screen.getByLabelText('Tags'), '#quotes{Enter}read-model,quotes{Enter}')
    expect(shownTags()).toEqual(['Remove quotes', 'Remove read-model'])
  })

  it('keeps what was typed when the focus leaves', async () => {
    renderWithTheme(<Tags />)
    await userEvent.type(screen.getByLabelText('Tags'), 'half')
    await userEvent.tab()
    expect(shownTags()).toEqual(['Remove half'])
  })

  it('drops one by its button, and the last with Backspace in an empty line', async () => {
    renderWithTheme(<Tags start={['one', 'two', 'three']} />)
    await userEvent.click(screen.getByRole('button', { name: 'Remove one' }))
    await userEvent.type(screen.getByLabelText('Tags'), '{Backspace}')
    expect(shownTags()).toEqual(['Remove two'])
    expect(screen.getByRole('status').textContent).toBe('three removed')
  })

  it('takes ten thousand pasted tags and draws the first forty', () => {
    renderWithTheme(<Tags />)
    const many = Array.from({ length: 10_000 }, (_, index) => `tag${index}`).join(', ')
    fireEvent.paste(screen.getByLabelText('Tags'), { clipboardData: { getData: () => many } })
    expect(shownTags()).toHaveLength(40)
    expect(screen.getByRole('button', { name: 'and 9960 more' })).toBeTruthy()
  })

  it('leaves the Enter of an input method to its word, which is then added once', () => {
    renderWithTheme(<Tags />)
    const field = screen.getByLabelText<HTMLInputElement>('Tags')
    fireEvent.change(field, { target: { value: '設計' } })
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
    // Safari tells the same Enter after the composition has ended.
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 })
    expect(shownTags()).toEqual([])
    expect(field.value).toBe('設計')
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 13 })
    expect(shownTags()).toEqual(['Remove 設計'])
    expect(field.value).toBe('')
  })

  it('makes nothing of nothing', () => {
    expect(addedTags(['a'], ' , #, \n ')).toEqual(['a'])
  })
})
