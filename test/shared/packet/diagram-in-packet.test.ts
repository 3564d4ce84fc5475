// Diagrams in a packet: told in words wherever they cannot be drawn, drawn as pictures where they were, and fenced as such in Markdown.
import { describe, expect, it } from 'vitest'
import { packetPage } from '../../../shared/files/packet-html.ts'
import { packetMarkdown } from '../../../shared/files/packet-markdown.ts'
import type { PacketDocument } from '../../../shared/records/packet-edition.ts'
import { diagramWords, isDiagram } from '../../../shared/rules/packet/diagram-in-packet.ts'
import { section, textBlock } from '../../../shared/rules/packet/packet-blocks.ts'

const source = 'flowchart LR\n  Invoices -- events --> Copy\n  Copy --> Quotes\n  Quotes --> Customer'
const packetOf = (code: string): PacketDocument => ({
  title: 'Case for lead',
  from: '2024-05-01',
  to: '2025-03-31',
  sections: [
    section('case', 'Quotes', [textBlock('case/1/problem', 'Problem', `Slow.\n\`\`\`\n${code}\n\`\`\`\nVery.`)]),
  ],
  claims: [],
})
const style = { css: '', hash: 'sha256-x' }

describe('a flowchart in words', () => {
  it.each([
    [source, 'Diagram: Invoices to Copy (events), Copy to Quotes and Quotes to Customer.'],
    [
      'graph TD\nA[Price page] -->|asks| B(Invoices) --> C{Ready?}',
      'Diagram: Price page to Invoices (asks) and Invoices to Ready?.',
    ],
    ['flowchart LR; A-->B;', 'Diagram: A to B.'],
    ['flowchart LR\n%% nothing\nsubgraph one\nA -.-> B\nend', 'Diagram: A to B.'],
    ['flowchart LR\nA ~~~ B', ''],
    ['sequenceDiagram\nA->>B: asks', ''],
  ])('%s', (code, words) => expect(diagramWords(code)).toBe(words))

  it('is not read from any code that begins with such a word', () => {
    expect(isDiagram('graph = load()')).toBe(false)
    expect(isDiagram('flowchart of last year')).toBe(false)
    expect(isDiagram(source)).toBe(true)
  })
})

describe('in a file', () => {
  it('it stands as a picture with its words, and the page may show no other than its own', () => {
    const drawn = new Map([[source, { svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', width: 300, height: 80 }]])
    const page = packetPage(packetOf(source), '', style, drawn)
    expect(page).toContain('alt="Diagram: Invoices to Copy (events), Copy to Quotes and Quotes to Customer."')
    expect(page).toContain('src="data:image/svg+xml,%3Csvg')
    expect(page).toContain("img-src data:; base-uri 'none'")
    expect(page).not.toContain('flowchart LR')
  })

  it('it stands in words where it was not drawn, and as it was written where it has none', () => {
    const page = packetPage(packetOf(source), '', style)
    expect(page).toContain('<p>Diagram: Invoices to Copy (events)')
    expect(page).not.toContain('img-src')
    expect(packetPage(packetOf('sequenceDiagram\nA->>B: asks'), '', style)).toContain(
      '<pre dir="ltr"><code>sequenceDiagram',
    )
  })

  it('it is fenced as a diagram in Markdown', () => {
    expect(packetMarkdown(packetOf(source), '')).toContain(`\`\`\`mermaid\n${source}\n\`\`\``)
  })
})
