// The levels of a ladder with their tracks, from those a file lists and those its criteria name.
import type { Level } from '../../records/roadmap.ts'
import { levelCodes } from './criterion-ids.ts'
import type { Declared, FoundCriterion } from './found-ladder.ts'
import { folded } from './ladder-field-names.ts'
import { isSingleLevel, type KnownLevels, knownLevels, referencedLevels } from './level-references.ts'
import { sortedLevels, tracksOfTitles } from './recognize-level-names.ts'

/** Where a file names no level at all. */
const onlyLevel = 'All levels'
const everyTrack = /^(?:all|both|any|shared|common|everyone|all tracks|both tracks|-|n\/a)$/

interface Named {
  readonly id: string
  readonly name: string
  readonly track: string
  readonly metWhen: string
}

const trackOf = (track: string): string => (everyTrack.test(folded(track)) ? '' : track.trim())
const keyOf = (track: string, name: string): string => `${folded(track)}\n${folded(name)}`

/** Shared levels first, then track by track; within each from low to high. */
function inOrder(levels: readonly Named[]): Named[] {
  const tracks = [...new Set(['', ...levels.map(({ track }) => track)])]
  return tracks.flatMap((track) => sortedLevels(levels.filter((level) => level.track === track)))
}

/** Every name that references hold by themselves or as ends of a range, in order: what "L4+" means needs all the others first. */
function orderOf(references: readonly string[], listed: readonly string[]): KnownLevels {
  const single = references.filter(isSingleLevel)
  const ranges = references.filter((name) => !isSingleLevel(name)).flatMap((name) => referencedLevels(name, new Map()))
  const found = sortedLevels([...single, ...ranges.filter(isSingleLevel)].map((name) => ({ name })))
  return knownLevels([...listed, ...found.map(({ name }) => name)])
}

/** The levels that criteria name and no list has, in order. */
function undeclared(criteria: readonly FoundCriterion[], listed: readonly Named[]): Named[] {
  const references = criteria.flatMap(({ levels, track }) => levels.map((name) => ({ name, track: trackOf(track) })))
  const order = orderOf(
    references.map(({ name }) => name),
    listed.map(({ name }) => name),
  )
  const has = new Set(listed.flatMap(({ track, name, id }) => [keyOf(track, name), keyOf('', name), keyOf('', id)]))
  const found = new Map<string, Named>()
  for (const { name: reference, track } of references) {
    for (const name of referencedLevels(reference, order)) {
      const isListed = has.has(keyOf(track, name)) || listed.some((one) => folded(one.id) === folded(name))
      if (!isListed && !found.has(keyOf(track, name)))
        found.set(keyOf(track, name), { id: '', name, track, metWhen: '' })
    }
  }
  return inOrder([...found.values()])
}

function withTitleTracks(levels: readonly Named[]): Named[] {
  if (levels.some(({ track }) => track !== '')) return [...levels]
  const tracks = tracksOfTitles(levels.map(({ name }) => name))
  return levels.map((level) => ({ ...level, track: tracks.get(level.name) ?? '' }))
}

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)

function withIds(levels: readonly Named[]): Level[] {
  const taken = new Set<string>()
  return levels.map(({ id, name, track, metWhen }) => {
    const forms = [id, slug(name), slug(`${track} ${name}`)].filter((form) => form !== '')
    let own = forms.find((form) => !taken.has(form))
    for (let number = 2; own === undefined; number += 1) {
      const numbered = `${slug(name) || 'level'}-${number}`
      if (!taken.has(numbered)) own = numbered
    }
    taken.add(own)
    return { id: own, name, track, metWhen: /confirm/i.test(metWhen) ? 'confirmed' : 'evidenced' }
  })
}

/** Tables that follow one another have the same levels, and a file may list them apart from their criteria. */
function eachOnce(levels: readonly Named[]): Named[] {
  const byKey = new Map<string, Named>()
  // A key such as "ic1" refers to the level of that id.
  const isReference = ({ name }: Named): boolean =>
    levels.some((other) => other.id !== '' && folded(other.id) === folded(name) && folded(other.name) !== folded(name))
  for (const level of levels.filter((one) => !isReference(one))) {
    const key = keyOf(level.track, level.name)
    if (!byKey.has(key)) byKey.set(key, level)
  }
  return [...byKey.values()]
}

/** `placeOf` gives the places in `levels`, none for a criterion that names no level. `codes` are for the criteria's ids. */
export interface AssembledLevels {
  readonly levels: Level[]
  readonly codes: readonly string[]
  placeOf(criterion: FoundCriterion): number[]
}

export function assembleLevels(listed: readonly Declared[], criteria: readonly FoundCriterion[]): AssembledLevels {
  const own = eachOnce(listed.map(({ id, name, track, metWhen }) => ({ id, name, track: trackOf(track), metWhen })))
  const isNowhere = own.length === 0 && criteria.every(({ levels }) => levels.every((level) => level.trim() === ''))
  const only = [{ id: '', name: onlyLevel, track: '', metWhen: '' }]
  const named = withTitleTracks(isNowhere ? only : [...own, ...undeclared(criteria, own)])
  const metWhen = new Map(criteria.flatMap((one) => one.levels.map((level) => [folded(level), one.metWhen] as const)))
  const levels = withIds(
    named.map((one) => ({ ...one, metWhen: one.metWhen || (metWhen.get(folded(one.name)) ?? '') })),
  )
  const order = knownLevels(named.map(({ name }) => name))
  const find = (name: string, track: string): number[] => {
    const same = named.flatMap((level, at) =>
      folded(level.name) === folded(name) || (level.id !== '' && folded(level.id) === folded(name)) ? [at] : [],
    )
    const exact = same.filter((at) => folded(named[at]?.track ?? '') === folded(track))
    const shared = same.filter((at) => named[at]?.track === '')
    return exact.length > 0 ? exact : shared.length > 0 && track !== '' ? shared : same
  }
  const placeOf = ({ levels: references, track }: FoundCriterion): number[] => {
    if (isNowhere) return [0]
    const names = references.flatMap((reference) => referencedLevels(reference, order))
    return [...new Set(names.flatMap((name) => find(name, trackOf(track))))].toSorted((one, other) => one - other)
  }
  return { levels, codes: levelCodes(levels.map(({ name }) => name)), placeOf }
}
