// The page of all texts for review lists what a person reads, and leaves out what only code reads.
import { expect, test } from 'vitest'
import { listOfWords } from '../list-words/list-words.ts'
import { textsOfFile } from '../list-words/texts-of-file.ts'
import { parseSource } from './source-file.ts'

const textsIn = (source: string) => textsOfFile(parseSource('renderer/page.tsx', source)).map(({ text }) => text)

test('labels, hints, notices and errors are listed; names of code are not', () => {
  const source = `
    import { a } from './some place.ts'
    type Part = 'one part' | 'Other'
    const words = { title: 'Saved', hint: 'One line is enough.' }
    const error = (count: number) => \`\${count} records could not be read.\`
    const address = 'data-page'
    if (words.title === 'Not shown') throw new Error('This never happens.')
    console.error('Only for the terminal.')
    export const Page = () => <p className="small text" aria-label="What is due" data-kind="no text">A <b>bold</b> word</p>
  `
  expect(textsIn(source)).toEqual([
    'Saved',
    'One line is enough.',
    '{count} records could not be read.',
    'A bold word',
    'What is due',
  ])
})

test('words with something computed between them are one text', () => {
  expect(textsIn('export const Row = () => <p>{count} of {total} met <Link to="/x">Open it</Link></p>')).toEqual([
    '{count} of {total} met Open it',
  ])
})

test('the page has texts of every layer, with their lines', () => {
  const page = listOfWords()
  expect(page).toMatch(/^# Words of the interface: \d{4} texts in \d{3} files\n/)
  expect(page).toContain('## electron/application-menu.ts')
  expect(page).toMatch(/## renderer\/app\/database-unavailable-screen\.tsx\n\n- \d+: The disk is full\.\n/)
  expect(page).toMatch(/## shared\/glossary-terms\.ts\n/)
  expect(page).not.toContain('shared/demo')
})
