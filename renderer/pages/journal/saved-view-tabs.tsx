// At the right of the journal's crumb line: the views that come with it and those someone kept, and what can be begun.
import { useLocation } from 'wouter'
import { type Facets, facetNames } from '../../../shared/rules/journal/journal-facets.ts'
import { backingWords, narrowedWords, promptWords } from '../../../shared/rules/journal/journal-list-summary.ts'
import { sentenceCase } from '../../../shared/rules/text/number-words.ts'
import { useKeptViews, viewKey } from '../../state/saved-views.ts'
import { ActionMenu } from '../../ui/action-menu.tsx'
import { Button } from '../../ui/button.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { WordTabs } from '../../ui/word-tabs.tsx'
import styles from './journal.module.css'
import { beginnings } from './new-record-actions.ts'

const given: readonly { words: string; facets: Facets }[] = [
  { words: 'All', facets: {} },
  { words: 'For the packet', facets: { audience: 'packet' } },
  { words: backingWords.own ?? '', facets: { backing: 'own', kind: 'entry' } },
  { words: promptWords.questioned ?? '', facets: { prompt: 'questioned' } },
]

interface JournalViewsProps {
  facets: Facets
  onChoose: (facets: Facets) => void
  nameOf: (id: string) => string
}

export function BeginMenu() {
  const [, navigate] = useLocation()
  return (
    <ActionMenu actions={beginnings.map(({ words, href }) => ({ words, onChoose: () => navigate(href) }))}>
      <Button small>New</Button>
    </ActionMenu>
  )
}

export function JournalViews({ facets, onChoose, nameOf }: JournalViewsProps) {
  const { kept, keep, drop } = useKeptViews()
  const all = [
    ...given,
    ...kept.map((one) => ({ words: sentenceCase(narrowedWords(one, nameOf).join(', ')), facets: one })),
  ]
  const now = viewKey(facets)
  const isKept = kept.some((one) => viewKey(one) === now)
  const isKnown = all.some((one) => viewKey(one.facets) === now)
  const canKeep = !isKnown && facetNames.some((name) => facets[name] !== undefined)
  return (
    <>
      <WordTabs
        label="Saved views"
        value={now}
        choices={all.map((one) => ({ value: viewKey(one.facets), words: one.words }))}
        onChange={(key) => onChoose(all.find((one) => viewKey(one.facets) === key)?.facets ?? {})}
      />
      {canKeep ? <TextButton onClick={() => keep(facets)}>Save this view</TextButton> : null}
      {isKept ? (
        <TextButton className={styles.quietLink} onClick={() => drop(facets)}>
          Delete this view
        </TextButton>
      ) : null}
    </>
  )
}
