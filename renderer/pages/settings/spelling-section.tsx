// Which languages are checked for spelling, with which files, and the words a person taught it. Nothing of it asks a network.
import { useRef } from 'react'
import { MOST_LANGUAGES } from '../../../shared/machine-settings.ts'
import type { Spelling } from '../../../shared/spelling-schema.ts'
import { CheckLine } from '../../ui/check-line.tsx'
import { showNotice } from '../../ui/show-notice.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { Small } from '../../ui/typography.tsx'
import { AddDictionary } from './add-dictionary.tsx'
import { languageName } from './dictionary-language.ts'
import { LearnedWords } from './learned-words.tsx'
import { type SectionProps, SettingsSection } from './settings-section.tsx'
import styles from './spelling-section.module.css'
import { type SpellingState, useSpelling } from './use-spelling.ts'

const why: Record<Spelling['checkedBy'], string> = {
  cairn:
    'Words that are not in any selected dictionary are underlined as you type. The dictionaries are files on this machine: nothing is sent or downloaded.',
  system: 'macOS checks spelling as you type, with the languages chosen in System Settings.',
  browser:
    'Your browser checks spelling here, with the languages chosen in its own settings. Some browsers offer to send what you type to a server for this: leave that off. The desktop app has dictionaries of its own.',
}

type Dictionary = Spelling['dictionaries'][number]

const unusable = ({ isShipped }: Dictionary) =>
  isShipped
    ? 'Not checked: its file could not be written. Cairn tries again at the next start.'
    : 'Not checked: the file is damaged. Add it again, or remove it.'

interface DictionaryLineProps {
  readonly dictionary: Dictionary
  readonly isChosen: boolean
  readonly isFull: boolean
  readonly onChoose: (isChosen: boolean) => void
  readonly onRemove: () => void
}

function DictionaryLine({ dictionary, isChosen, isFull, onChoose, onRemove }: DictionaryLineProps) {
  const name = languageName(dictionary.language)
  return (
    <li>
      <CheckLine
        checked={isChosen}
        disabled={isFull && !isChosen}
        onChange={onChoose}
        end={
          dictionary.isShipped ? null : (
            <TextButton aria-label={`Remove ${name}`} onClick={onRemove}>
              Remove
            </TextButton>
          )
        }
      >
        {name}
        {dictionary.isWhole ? null : <Small as="span">{unusable(dictionary)}</Small>}
      </CheckLine>
    </li>
  )
}

function useDictionaries({ settings, change }: SectionProps, ask: SpellingState['ask']) {
  const { languages } = settings.spelling
  const choose = (chosen: readonly string[]) => change({ spelling: { languages: [...chosen] } })
  const without = (language: string) => languages.filter((other) => other !== language)
  const isFull = languages.length >= MOST_LANGUAGES
  return {
    isFull,
    isChosen: (language: string) => languages.includes(language),
    choose: (language: string, isChosen: boolean) => choose(isChosen ? [...languages, language] : without(language)),
    async add(language: string, bytes: Uint8Array<ArrayBuffer>) {
      const trouble = await ask('spelling.add-dictionary', { language, bytes })
      if (trouble === null && !isFull) await choose([...without(language), language])
      return trouble
    },
    async remove(language: string) {
      await choose(without(language))
      const trouble = await ask('spelling.remove-dictionary', { language })
      void showNotice({
        words: trouble ?? `Removed the dictionary for ${languageName(language)}.`,
        stays: trouble !== null,
      })
    },
  }
}

function CheckedByCairn({
  section,
  spelling,
  ask,
}: {
  section: SectionProps
  spelling: Spelling
  ask: SpellingState['ask']
}) {
  const { isFull, isChosen, choose, add, remove } = useDictionaries(section, ask)
  const list = useRef<HTMLUListElement>(null)
  /** The row goes with its button; the keyboard goes on from the first one. */
  const removeAndStay = async (language: string) => {
    await remove(language)
    list.current?.querySelector('input')?.focus()
  }
  return (
    <>
      <ul ref={list} className={styles.dictionaries} aria-label="Dictionaries">
        {spelling.dictionaries.map((dictionary) => (
          <DictionaryLine
            key={dictionary.language}
            dictionary={dictionary}
            isChosen={isChosen(dictionary.language)}
            isFull={isFull}
            onChoose={(chosen) => void choose(dictionary.language, chosen)}
            onRemove={() => void removeAndStay(dictionary.language)}
          />
        ))}
      </ul>
      <AddDictionary spelling={spelling} onAdd={add} />
      <LearnedWords words={spelling.words} ask={ask} />
    </>
  )
}

export function SpellingSection(section: SectionProps) {
  const { spelling, ask } = useSpelling()
  if (spelling === undefined) return null
  return (
    <SettingsSection title="Spelling" why={why[spelling.checkedBy]}>
      {spelling.checkedBy === 'cairn' ? <CheckedByCairn section={section} spelling={spelling} ask={ask} /> : null}
    </SettingsSection>
  )
}
