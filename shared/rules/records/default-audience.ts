// With which visibility a new record begins: what its owner chose for its kind, else what it begins with by itself.

import type { visibleKinds } from '../../records/field-choices.ts'
import type { NewAudience } from '../../records/profile.ts'
import type { AnyRecord } from '../../records/record-definitions.ts'
import type { Audience } from '../../records/stored-field.ts'

export type VisibleKind = (typeof visibleKinds)[number]

/** A session is shared with the person it is with; everything else is its owner's until they say otherwise. */
export const audienceAtFirst = (kind: VisibleKind): Audience => (kind === 'session' ? 'mentor' : 'private')

export const audienceOfNew = (kind: VisibleKind, chosen: readonly NewAudience[]): Audience =>
  chosen.find((one) => one.kind === kind)?.audience ?? audienceAtFirst(kind)

/** The choices with another one for a kind; what it begins with by itself needs no line. */
export function withNewAudience(chosen: readonly NewAudience[], kind: VisibleKind, audience: Audience): NewAudience[] {
  const others = chosen.filter((one) => one.kind !== kind)
  return audience === audienceAtFirst(kind) ? others : [...others, { kind, audience }]
}

/** A record that was just begun, as its owner wants those of its kind to begin. Kinds without such a choice stay as they are. */
export function asBegun<R extends AnyRecord>(record: R, chosen: readonly NewAudience[] | undefined): R {
  const found = chosen?.find((one) => one.kind === record.kind)
  return found === undefined ? record : { ...record, audience: found.audience }
}
