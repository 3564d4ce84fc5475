// The pages of a PDF in a real browser: drawn where they can be, and said where they cannot.
import { MantineProvider } from '@mantine/core'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, test } from 'vitest'
import { PdfPages } from '../../renderer/pages/packet/pdf-pages.tsx'
import { theme } from '../../renderer/ui/theme.ts'

/** Readers mend a missing table of places by looking for the objects themselves. */
const onePage = [
  '%PDF-1.4',
  '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj',
  '2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj',
  '3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 100]>> endobj',
  'trailer <</Root 1 0 R>>',
  '%%EOF',
].join('\n')

afterEach(cleanup)

const show = (text: string) =>
  render(
    <MantineProvider theme={theme} env="test">
      <PdfPages pdf={new TextEncoder().encode(text)} />
    </MantineProvider>,
  )

test('a page is drawn', async () => {
  show(onePage)
  await screen.findByRole('img', { name: 'Page 1 of 1, as it will print' }, { timeout: 20_000 })
})

test.for([
  ['no PDF at all', 'This is no PDF.'],
  ['one that was cut off', onePage.slice(0, 60)],
  ['one whose page is missing', onePage.replace('3 0 obj', '4 0 obj')],
])('of %s it is said that it could not be drawn', async ([, text = '']) => {
  show(text)
  await screen.findByText(/^The preview cannot be shown./, undefined, { timeout: 20_000 })
})
