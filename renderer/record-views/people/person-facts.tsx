// What is known of a person, side by side between two hairlines; what was not said is left out.
import { LockSimpleIcon } from '@phosphor-icons/react/dist/csr/LockSimple'
import type { ReactNode } from 'react'
import type { Person } from '../../../shared/records/person.ts'
import { beganWords, endWords } from '../../../shared/rules/people/ended-relationship.ts'
import { sentenceCase } from '../../../shared/rules/text/number-words.ts'
import { Icon } from '../../ui/icon.tsx'
import { Written } from '../writing/markdown-text.tsx'
import styles from './person-facts.module.css'

function Private({ children, words }: { children: ReactNode; words: string }) {
  return (
    <>
      {children}
      <span className={styles.private}>
        <Icon of={LockSimpleIcon} small />
        {words}
      </span>
    </>
  )
}

function endFact(person: Person, today: string): string {
  const ended = endWords(person, today)
  return [ended ?? '', person.endedWhy.trim()].filter((words) => words !== '').join(' ')
}

export function PersonFacts({ person, today }: { person: Person; today: string }) {
  const facts = [
    { term: 'Stack', words: person.stack.join(', ') },
    { term: 'Knows about', words: sentenceCase(person.knowledge.join(', ')) },
    { term: 'Level', words: person.stage },
    { term: 'Team', words: person.team },
    { term: 'Shared background', words: person.sharedBackground, shut: 'never exported' },
    { term: 'How it began', words: beganWords(person), shut: 'private' },
    { term: 'End', words: endFact(person, today), shut: 'private' },
    { term: 'Note', words: person.note, shut: 'private' },
  ].filter(({ words }) => words.trim() !== '')
  if (facts.length === 0) return null
  return (
    <dl className={styles.facts}>
      {facts.map(({ term, words, shut }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {shut === undefined ? (
              <Written inline text={words} />
            ) : (
              <Private words={shut}>
                <Written inline text={words} />
              </Private>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
