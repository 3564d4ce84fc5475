// A proposal as sections of text: what a revision freezes, and what two revisions are compared by.

import { proposalKind } from '../../kinds/proposal-kind.ts'
import type { Part, TextField } from '../../kinds/record-text-parts.ts'
import { directions, textLimit } from '../../records/field-choices.ts'
import type { Proposal } from '../../records/proposal.ts'
import type { Revision } from '../../records/proposal-revision.ts'
import { predictionWords } from './prediction-calibration.ts'
import { directionWords } from './proposal-words.ts'

export type Section = Revision['sections'][number]

const lineOf = (head: string, text: string) => (text.trim() === '' ? [] : [`${head}: ${text.trim()}`])

const driversText = ({ drivers }: Proposal) =>
  drivers.map(({ text, weight }) => (weight === null ? text : `${text} (weight ${weight})`)).join('\n')

function optionText(option: Proposal['options'][number]): string {
  return [
    option.chosen ? `${option.name} (chosen)` : option.name,
    ...lineOf('For', option.for),
    ...lineOf('Against', option.against),
    ...lineOf('Why it lost', option.whyLost),
  ].join('\n')
}

function scoresText({ drivers, options, scores }: Proposal): string {
  return options
    .flatMap((option) => {
      const given = drivers.flatMap((driver) => {
        const found = scores.find(({ optionId, driverId }) => optionId === option.id && driverId === driver.id)
        return found === undefined ? [] : [`${driver.text} ${found.score}`]
      })
      return given.length === 0 ? [] : [`${option.name}: ${given.join(', ')}`]
    })
    .join('\n')
}

function checksText({ checks }: Proposal): string {
  return directions
    .flatMap((direction) => {
      const found = checks.find((one) => one.direction === direction)
      return [
        ...lineOf(directionWords[direction], found?.answer ?? ''),
        ...lineOf(`${directionWords[direction]}, excused`, found?.excused ?? ''),
      ]
    })
    .join('\n')
}

/** With the space before the sign that revisions were frozen with, so that those of any age compare. */
const predictionText = (proposal: Proposal) =>
  [
    predictionWords(proposal).replace(/% sure\.$/, ' % sure.'),
    ...(proposal.revisitOn === null ? [] : [`To be looked at again on ${proposal.revisitOn}.`]),
  ]
    .join('\n')
    .trim()

/** A text longer than a section may be goes on in a further one: nothing is cut off. */
function fitted(name: string, text: string): Section[] {
  if (text.length <= textLimit) return [{ name, text }]
  const count = Math.ceil(text.length / textLimit)
  return Array.from({ length: count }, (_, at) => ({
    name: at === 0 ? name : `${name}, part ${at + 1}`,
    text: text.slice(at * textLimit, (at + 1) * textLimit),
  }))
}

const { parts } = proposalKind
type Parts = typeof parts
type Composed = { readonly name: string; readonly text: (proposal: Proposal) => string }
const of = (name: string, text: Composed['text']): Composed => ({ name, text })

/**
 * How each list of a proposal is frozen, and each text whose section was named otherwise before. Sections are stored under these names:
 * they stay as they are. Null for what is left out: who was told goes to a mentor at most, and a revision may go further.
 */
const composed: { readonly [F in Exclude<keyof Parts, TextField<Parts>>]: readonly Composed[] | null } & {
  readonly [F in TextField<Parts>]?: readonly Composed[] | null
} = {
  title: [of('Title', ({ title }) => title)],
  context: [of('Context', ({ context }) => context)],
  drivers: [of('What decides', driversText)],
  options: [of('Options', ({ options }) => options.map(optionText).join('\n\n')), of('Scores', scoresText)],
  wouldFlip: [of('What would flip it', ({ wouldFlip }) => wouldFlip)],
  decision: [of('Decision', ({ decision }) => decision)],
  consequences: [of('Consequences', ({ consequences }) => consequences)],
  checks: [of('Four directions', checksText)],
  stakeholders: null,
  history: null,
  prediction: [of('Prediction', predictionText)],
  // What happened is no part of what was proposed.
  outcome: null,
  links: null,
  attachments: null,
  tags: null,
}

/**
 * What the proposal says, section by section in reading order; a section that says nothing is there too, so that two revisions of one
 * version of Cairn have the same ones.
 */
export function sectionsOf(proposal: Proposal): Section[] {
  const texts = new Map<string, unknown>(Object.entries(proposal))
  const known = new Map<string, readonly Composed[] | null>(Object.entries(composed))
  return Object.entries<Part>(parts).flatMap(([field, { label }]) => {
    const frozen = known.get(field)
    if (frozen === undefined) return fitted(label, String(texts.get(field)))
    return (frozen ?? []).flatMap(({ name, text }) => fitted(name, text(proposal)))
  })
}

/** A frozen section keeps the name it was stored under, so that revisions of any age compare; these are read under another. */
const newerNames: Readonly<Record<string, string>> = {
  'What decides': 'Decision drivers',
  'What would flip it': 'What would change the decision',
  'Four directions': 'Impact checks',
}

/** What a section is called in front of a person. */
export function sectionHeading(name: string): string {
  const [own = '', ...part] = name.split(', ')
  return [newerNames[own] ?? own, ...part].join(', ')
}

const textsOf = (sections: readonly Section[]) => new Map(sections.map(({ name, text }) => [name, text]))

/** Whether two frozen versions say the same, so that a revision of nothing new is not offered: a section that one lacks says nothing. */
export function sameSections(one: readonly Section[], other: readonly Section[]): boolean {
  const [ofOne, ofOther] = [textsOf(one), textsOf(other)] as const
  return [...one, ...other].every(({ name }) => (ofOne.get(name) ?? '') === (ofOther.get(name) ?? ''))
}

/** Revisions as they were made, the first first: a revision's number is its place, from 1. */
export const inOrder = (revisions: readonly Revision[]): Revision[] =>
  [...revisions].sort((one, other) =>
    one.createdAt === other.createdAt ? one.id.localeCompare(other.id) : one.createdAt < other.createdAt ? -1 : 1,
  )
