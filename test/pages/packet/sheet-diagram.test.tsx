// A diagram on the sheet of a packet: in words while it is not drawn, as it is written where the leak check found something in it.
import { render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { FoundFormsProvider, FoundInPart } from '../../../renderer/pages/packet/leak-highlights.tsx'
import { Passages } from '../../../renderer/pages/packet/sheet-text.tsx'

const source = 'flowchart LR\n  Invoices -- events --> Copy\n  Copy --> Quotes'
const block = { text: `Slow.\n\`\`\`\n${source}\n\`\`\``, hasCode: true }

function show(forms: readonly string[], text = block.text) {
  const found = new Map([['case/1/problem', forms.map((form) => ({ form, isHere: true }))]])
  return render(
    <FoundFormsProvider value={found}>
      <FoundInPart id="case/1/problem">
        <Passages block={{ ...block, text }} />
      </FoundInPart>
    </FoundFormsProvider>,
  )
}

afterEach(() => document.body.replaceChildren())

describe('a diagram on the sheet', () => {
  it('stands in words, as in a file, where no window draws it', () => {
    const { container } = show([])
    screen.getByText('Diagram: Invoices to Copy (events) and Copy to Quotes.')
    expect(container.querySelector('pre')).toBeNull()
  })

  it('shows its source with the words that the leak check found', () => {
    const { container } = show(['Copy'])
    expect(container.querySelector('pre')?.textContent).toBe(source)
    expect([...container.querySelectorAll('pre mark')].map(({ textContent }) => textContent)).toEqual(['Copy', 'Copy'])
  })

  it('of a kind that has no words stays as it is written, and so does code that is no diagram', () => {
    for (const code of ['sequenceDiagram\nA->>B: asks', 'graph = load()']) {
      const { container, unmount } = show([], `Slow.\n\`\`\`\n${code}\n\`\`\``)
      expect(container.querySelector('pre code')?.textContent).toBe(code)
      unmount()
    }
  })
})
