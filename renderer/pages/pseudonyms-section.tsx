// Names in the file, how often, and the pseudonyms that leave in their place; and terms that are nobody's name. For reviews and packets alike.
import { Fragment, useId, useState } from 'react'
import { inventedStandIns } from '../../shared/rules/sharing/apply-pseudonyms.ts'
import {
  type GivenStandIn,
  isSameName,
  type NamedInTexts,
  type PseudonymChoices,
  withDecided,
  withGiven,
  withoutGiven,
} from '../../shared/rules/sharing/pseudonym-choices.ts'
import { counted } from '../../shared/rules/text/number-words.ts'
import { LineInput } from '../ui/line-input.tsx'
import { PlainTable } from '../ui/plain-table.tsx'
import { SectionHead } from '../ui/section-head.tsx'
import { TextButton } from '../ui/text-button.tsx'
import { Small } from '../ui/typography.tsx'
import { PossiblePlaces } from './possible-name-mentions.tsx'
import styles from './pseudonyms-section.module.css'

export interface NamesParts {
  /** What is typed just now included. */
  readonly choices: PseudonymChoices
  readonly named: readonly NamedInTexts[]
  readonly change: (update: (now: PseudonymChoices) => PseudonymChoices) => void
  /** A pseudonym while it is written. */
  readonly type: (given: GivenStandIn) => void
  /** Its field was left, or Enter was pressed in it. */
  readonly onLeft?: () => void
  /** "It names nobody." */
  readonly nobody: string
}

interface RowProps {
  named: NamedInTexts
  standIn: string
  suggested: string | undefined
  parts: NamesParts
}

/** "3 times, 2 possible places"; never that it is not there while it may be. */
function inItWords({ times, places }: NamedInTexts): string {
  const open = places.filter(({ replaced }) => replaced === null).length
  if (open === 0) return counted(times, 'time')
  const possible = counted(open, 'possible place')
  return times === 0 ? possible : `${counted(times, 'time')}, ${possible}`
}

function NameRow({ named, standIn, suggested, parts: { change, type, onLeft } }: RowProps) {
  const { personId, name } = named
  const given = { personId, original: name }
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{inItWords(named)}</td>
      <td>
        <LineInput
          size="small"
          spellCheck={false}
          maxLength={200}
          label={`Pseudonym for ${name}`}
          placeholder="not replaced"
          value={standIn}
          onChange={(next) => type({ ...given, standIn: next })}
          onBlur={() => onLeft?.()}
          onSave={() => onLeft?.()}
        />
      </td>
      <td>
        {standIn === '' && suggested !== undefined ? (
          <TextButton onClick={() => change((now) => withGiven(now, { ...given, standIn: suggested }))}>
            Use {suggested}
          </TextButton>
        ) : null}
        {personId === null ? (
          <TextButton aria-label={`Remove ${name}`} onClick={() => change((now) => withoutGiven(now, given))}>
            Remove
          </TextButton>
        ) : null}
      </td>
    </tr>
  )
}

function useNames({ choices, named, change }: NamesParts) {
  const people = named.flatMap(({ personId, name }) => (personId === null ? [] : [{ id: personId, name }]))
  const suggested = inventedStandIns(people)
  const standInOf = ({ personId, name }: NamedInTexts) =>
    choices.standIns.find((one) => isSameName(one, { personId, original: name }))?.standIn ?? ''
  // The sender is known to the reader; a pseudonym for them is a choice of its own.
  const without = named.flatMap((one) => {
    const { personId, name, isSender } = one
    if (personId === null || isSender || standInOf(one) !== '') return []
    return [{ personId, original: name, standIn: suggested.get(personId) ?? '' }]
  })
  const all = without.length === 0 ? null : () => change((now) => withGiven(now, ...without))
  return { suggested, standInOf, all }
}

function NamesTable({ parts, names: { suggested, standInOf } }: NamesTableProps) {
  const { named, change } = parts
  return (
    <PlainTable label="Names and their pseudonyms">
      <thead>
        <tr>
          <th scope="col">Name or term</th>
          <th scope="col">Occurrences</th>
          <th scope="col">Shown as</th>
          <th scope="col">Suggested</th>
        </tr>
      </thead>
      <tbody>
        {named.map((one) => (
          <Fragment key={one.personId ?? `term ${one.name}`}>
            <NameRow
              named={one}
              standIn={standInOf(one)}
              suggested={one.personId === null ? undefined : suggested.get(one.personId)}
              parts={parts}
            />
            {one.places.length === 0 || standInOf(one).trim() === '' ? null : (
              <tr>
                <td colSpan={4}>
                  <PossiblePlaces
                    name={one.name}
                    places={one.places}
                    onDecide={(places, replace) =>
                      change((now) => withDecided(now, { personId: one.personId, original: one.name }, places, replace))
                    }
                  />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </PlainTable>
  )
}

interface NamesTableProps {
  parts: NamesParts
  names: ReturnType<typeof useNames>
}

function TermLine({ change }: Pick<NamesParts, 'change'>) {
  const [term, setTerm] = useState('')
  const id = useId()
  const add = () => {
    if (term.trim() !== '') change((now) => withGiven(now, { personId: null, original: term.trim(), standIn: '' }))
    setTerm('')
  }
  return (
    <form
      className={styles.term}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <label htmlFor={id}>Another name or term to replace</label>
      <input
        id={id}
        value={term}
        maxLength={200}
        spellCheck={false}
        placeholder="a product, a team, a firm"
        onChange={(event) => setTerm(event.currentTarget.value)}
      />
      <TextButton onClick={add}>Add</TextButton>
    </form>
  )
}

export function NamesSection(parts: NamesParts) {
  const names = useNames(parts)
  return (
    <section className={styles.section}>
      <SectionHead
        note="in texts, links, tags and file names"
        action={names.all === null ? null : <TextButton onClick={names.all}>Use pseudonyms for all</TextButton>}
      >
        Names in the file
      </SectionHead>
      {parts.named.length === 0 ? <Small quiet>{parts.nobody}</Small> : <NamesTable parts={parts} names={names} />}
      <TermLine change={parts.change} />
    </section>
  )
}
