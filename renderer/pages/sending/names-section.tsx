// Names that leave, how often, and what may stand in for them; and terms that are nobody's name.
import { useId, useState } from 'react'
import { counted } from '../../../shared/rules/number-words.ts'
import { inventedStandIns, timesNamed } from '../../../shared/rules/sharing/stand-ins.ts'
import { LineInput } from '../../ui/line-input.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { PlainTable } from '../../ui/plain-table.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { Small } from '../../ui/type.tsx'
import styles from './sending.module.css'
import type { SendingParts } from './sending-parts.ts'
import type { GivenStandIn } from './sending-values.ts'
import type { NamedInShare } from './share-source.ts'

interface RowProps {
  name: string
  times: number | null
  standIn: string
  onChange: (standIn: string) => void
  suggested?: string | undefined
  onRemove?: () => void
}

function NameRow({ name, times, standIn, onChange, suggested, onRemove }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{times === null ? '' : counted(times, 'time')}</td>
      <td>
        <LineInput
          size="small"
          spellCheck={false}
          label={`Pseudonym for ${name}`}
          placeholder="leaves as it is"
          value={standIn}
          onChange={onChange}
        />
      </td>
      <td>
        {standIn === '' && suggested !== undefined ? (
          <LinkButton onClick={() => onChange(suggested)}>Use {suggested}</LinkButton>
        ) : null}
        {onRemove === undefined ? null : <LinkButton onClick={onRemove}>Leave it</LinkButton>}
      </td>
    </tr>
  )
}

const isSame = (one: GivenStandIn, other: Pick<GivenStandIn, 'personId' | 'original'>) =>
  one.personId === other.personId && (one.personId !== null || one.original === other.original)

function useNames({ prepared: { values }, leaves: { named }, change }: SendingParts) {
  const suggested = inventedStandIns(named.map(({ personId, name }) => ({ id: personId, name })))
  const put = (given: GivenStandIn) =>
    change({
      standIns: [
        ...values.standIns.filter((one) => !isSame(one, given)),
        ...(given.standIn === '' && given.personId !== null ? [] : [given]),
      ],
    })
  const standInOf = ({ personId }: NamedInShare) =>
    values.standIns.find((one) => one.personId === personId)?.standIn ?? ''
  const all = () =>
    change({
      standIns: [
        ...values.standIns,
        ...named
          .filter((one) => standInOf(one) === '')
          .map(({ personId, name }) => ({ personId, original: name, standIn: suggested.get(personId) ?? '' })),
      ],
    })
  const terms = values.standIns.filter(({ personId }) => personId === null)
  const nameless = named.length > 0 && named.some((one) => standInOf(one) === '')
  const drop = (given: GivenStandIn) => change({ standIns: values.standIns.filter((one) => !isSame(one, given)) })
  return { suggested, put, standInOf, all, terms, nameless, drop }
}

type Names = ReturnType<typeof useNames>

function NamesTable({ parts: { leaves }, names }: { parts: SendingParts; names: Names }) {
  const { suggested, put, standInOf, terms, drop } = names
  const texts = leaves.copy.things.flatMap(({ parts }) => parts.map(({ text }) => text))
  return (
    <PlainTable label="Names and what stands in for them">
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
          <NameRow
            key={one.personId}
            name={one.name}
            times={one.times}
            standIn={standInOf(one)}
            suggested={suggested.get(one.personId)}
            onChange={(standIn) => put({ personId: one.personId, original: one.name, standIn })}
          />
        ))}
        {terms.map((one) => (
          <NameRow
            key={one.original}
            name={one.original}
            times={one.standIn === '' ? timesNamed(one.original, texts) : null}
            standIn={one.standIn}
            onChange={(standIn) => put({ ...one, standIn })}
            onRemove={() => drop(one)}
          />
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
      {parts.leaves.named.length === 0 && names.terms.length === 0 ? (
        <Small quiet>Nobody is named in it but its reader.</Small>
      ) : (
        <NamesTable parts={parts} names={names} />
      )}
      <TermLine put={names.put} />
    </section>
  )
}
