// Help: what each word means, every shortcut, and where files live. Each part is drawn from the list that the app itself uses.
import type { ReactNode } from 'react'
import { useParams } from 'wouter'
import { PageHead } from '../../ui/page-head.tsx'
import { RouteTabs } from '../../ui/route-tabs.tsx'
import { FilePlaces } from './file-location-list.tsx'
import { ShortcutList } from './shortcut-list.tsx'
import { TermList } from './term-list.tsx'

interface Part {
  readonly words: string
  readonly href: string
  readonly answer: string
  readonly content: ReactNode
}

const words: Part = {
  words: 'Terms',
  href: '/help',
  answer: 'What the terms in Cairn mean.',
  content: <TermList />,
}
const keys: Part = {
  words: 'Keyboard shortcuts',
  href: '/help/shortcuts',
  answer: 'Everything in Cairn can be done with the keyboard.',
  content: <ShortcutList />,
}
const files: Part = {
  words: 'Files',
  href: '/help/files',
  answer: 'Everything you write stays on this computer.',
  content: <FilePlaces />,
}
const parts = [words, keys, files]

export function Page() {
  const { part } = useParams<{ part?: string }>()
  const shown = parts.find(({ href }) => href === `/help/${part}`) ?? words
  return (
    <>
      <PageHead
        crumbs={['Help', shown.words]}
        answer={shown.answer}
        tools={
          <RouteTabs
            label="Parts of Help"
            parts={parts.map(({ words: name, href }) => ({ words: name, href, current: href === shown.href }))}
          />
        }
      />
      {shown.content}
    </>
  )
}
