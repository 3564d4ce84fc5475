// Fields that point at a person or at a record of mine, bound by their names as all fields of a form are.
import type { ReactNode } from 'react'
import type { Person } from '../../shared/records/person.ts'
import type { PersonId, RecordId } from '../../shared/records/record-ids.ts'
import { useBoundField } from '../record-views/forms/form-binding.tsx'
import type { Named } from '../record-views/forms/typed-form-fields.ts'
import { PersonPick } from './person-pick.tsx'
import { ProposalPick } from './proposal-pick.tsx'
import { RecordPick } from './record-pick.tsx'

interface PickProps<N extends string> {
  name: N
  label: string
}

// The names are checked against the sort of their values by `picksOf`.
function OnePerson({ name, label, people }: PickProps<string> & { people: readonly Person[] }) {
  const { value, put } = useBoundField(name)
  return <PersonPick label={label} people={people} id={value as PersonId | null} onPick={(id) => put(id)} />
}

function OneRecord({ name, label }: PickProps<string>) {
  const { value, ownId, put } = useBoundField(name)
  return (
    <RecordPick label={label} id={value as RecordId | null} not={ownId} onPick={(record) => put(record?.id ?? null)} />
  )
}

function OneProposal({ name, label, not }: PickProps<string> & { not?: string }) {
  const { value, put } = useBoundField(name)
  return (
    <ProposalPick
      label={label}
      chosen={value as RecordId | null}
      onChange={(id) => put(id)}
      {...(not === undefined ? {} : { not })}
    />
  )
}

const picks = { OnePerson, OneRecord, OneProposal }

interface BoundPicks<V> {
  /** Someone known, or a new name that is kept at once. */
  readonly OnePerson: (props: PickProps<Named<V, PersonId | null>> & { people: readonly Person[] }) => ReactNode
  /** Any other record than this one. */
  readonly OneRecord: (props: PickProps<Named<V, RecordId | null>>) => ReactNode
  readonly OneProposal: (props: PickProps<Named<V, RecordId | null>> & { not?: string }) => ReactNode
}

export const picksOf = <V,>(): BoundPicks<V> => picks
