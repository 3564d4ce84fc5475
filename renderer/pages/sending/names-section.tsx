// Names that leave, how often, and what may stand in for them; and terms that are nobody's name.
import { Fragment, useId, useState } from 'react'
import { counted } from '../../../shared/rules/number-words.ts'
import { inventedStandIns } from '../../../shared/rules/sharing/stand-ins.ts'
import { LineInput } from '../../ui/line-input.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { PlainTable } from '../../ui/plain-table.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { Small } from '../../ui/type.tsx'
import { isSameName, type NamedInShare } from './names-in-share.ts'
import { type PlaceToDecide, PossiblePlaces } from './possible-places.tsx'
import styles from './sending.module.css'
import type { SendingParts } from './sending-parts.ts'
import type { GivenStandIn, PlaceDecision } from './sending-values.ts'

interface RowProps {
  named: NamedInShare
  standIn: string
  suggested: string | undefined
  names: Names
}

/** "3 times, 2 possible places"; never that it is not there while it may be. */
function inItWords({ times, places }: NamedInShare): string {
  const open = places.filter(({ replaced }) => replaced === null).length
  if (open === 0) return counted(times, 'time')
  const possible = counted(open, 'possible place')
  return times === 0 ? possible : `${counted(times, 'time')}, ${possible}`
}

function NameRow({ named, standIn, suggested, names }: RowProps) {
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
          label={`Pseudonym for ${name}`}
          placeholder="leaves as it is"
          value={standIn}
          onChange={(next) => names.put({ ...given, standIn: next })}
        />
      </td>
      <td>
        {standIn === '' && suggested !== undefined ? (
          <LinkButton onClick={() => names.put({ ...given, standIn: suggested })}>Use {suggested}</LinkButton>
        ) : null}
        {personId === null ? <LinkButton onClick={() => names.drop(given)}>Leave it</LinkButton> : null}
      </td>
    </tr>
  )
}

function useNames({ prepared: { values }, leaves: { named }, change }: SendingParts) {
  const people = named.flatMap(({ personId, name }) => (personId === null ? [] : [{ id: personId, name }]))
  const suggested = inventedStandIns(people)
  const standInOf = ({ personId, name }: NamedInShare) =>
    values.standIns.find((one) => isSameName(one, { personId, original: name }))?.standIn ?? ''
  const others = (given: Pick<GivenStandIn, 'personId' | 'original'>) =>
    values.standIns.filter((one) => !isSameName(one, given))
  const put = (given: GivenStandIn) =>
    change({ standIns: [...others(given), ...(given.standIn === '' && given.personId !== null ? [] : [given])] })
  // The sender is known to the reader; a pseudonym for them is a choice of its own.
  const without = named.filter((one) => one.personId !== null && !one.isSender && standInOf(one) === '')
  const all = () =>
    change({
      standIns: [
        ...values.standIns,
        ...without.map(({ personId, name }) => ({
          personId,
          original: name,
          standIn: suggested.get(personId ?? '') ?? '',
        })),
      ],
    })
  const drop = (given: Pick<GivenStandIn, 'personId' | 'original'>) => change({ standIns: others(given) })
  const decide = ({ personId, name }: NamedInShare, places: readonly PlaceToDecide[], replace: boolean | null) => {
    const isOne = (one: PlaceDecision) =>
      isSameName(one, { personId, original: name }) &&
      places.some(({ form, sentence }) => form === one.form && sentence === one.sentence)
    const kept = (values.decisions ?? []).filter((one) => !isOne(one))
    const decided = places.map(({ form, sentence }) => ({ personId, original: name, form, sentence }))
    change({ decisions: [...kept, ...(replace === null ? [] : decided.map((one) => ({ ...one, replace })))] })
  }
  return { suggested, put, standInOf, all, nameless: without.length > 0, drop, decide }
}

type Names = ReturnType<typeof useNames>

function NamesTable({ parts: { leaves }, names }: { parts: SendingParts; names: Names }) {
  const { suggested, standInOf, decide } = names
  return (
    <PlainTable label="Names and their pseudonyms">
      <thead>
        <tr>
          <th scope="col">Name or term</th>
          <th scope="col">In it</th>
          <th scope="col">Leaves as</th>
          <th scope="col">Suggested</th>
        </tr>
      </thead>
      <tbody>
        {leaves.named.map((one) => (
          <Fragment key={one.personId ?? `term ${one.name}`}>
            <NameRow
              named={one}
              standIn={standInOf(one)}
              suggested={one.personId === null ? undefined : suggested.get(one.personId)}
              names={names}
            />
            {one.places.length === 0 || standInOf(one).trim() === '' ? null : (
              <tr>
                <td colSpan={4}>
                  <PossiblePlaces
                    name={one.name}
                    places={one.places}
                    onDecide={(places, replace) => decide(one, places, replace)}
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

function TermLine({ put }: Pick<Names, 'put'>) {
  const [term, setTerm] = useState('')
  const id = useId()
  const add = () => {
    if (term.trim() !== '') put({ personId: null, original: term.trim(), standIn: '' })
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
      <label htmlFor={id}>A term that is to stay here</label>
      <input
        id={id}
        value={term}
        maxLength={200}
        spellCheck={false}
        placeholder="a product, a team, a firm"
        onChange={(event) => setTerm(event.currentTarget.value)}
      />
      <LinkButton onClick={add}>Add it</LinkButton>
    </form>
  )
}

export function NamesSection(parts: SendingParts) {
  const names = useNames(parts)
  return (
    <section className={styles.section}>
      <SectionHead
        note="in texts, links, tags and file names alike"
        action={names.nameless ? <LinkButton onClick={names.all}>Use pseudonyms for all</LinkButton> : null}
      >
        Names that leave
      </SectionHead>
      {parts.leaves.named.length === 0 ? (
        <Small quiet>Nobody is named in it but its reader.</Small>
      ) : (
        <NamesTable parts={parts} names={names} />
      )}
      <TermLine put={names.put} />
    </section>
  )
}
