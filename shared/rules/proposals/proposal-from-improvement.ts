// An improvement argued for in writing: the proposal begins with what hurts and the proof that it does.
import type { Improvement } from '../../records/improvement.ts'
import type { Proposal } from '../../records/proposal.ts'
import { gapSentence } from '../growth/detection-gap.ts'

const paragraph = (head: string, text: string) => (text.trim() === '' ? [] : [`${head}${text.trim()}`])

/** The blank proposal with the improvement's case in it; seen by the same readers. Links outside and people come along. */
export function proposalFrom(improvement: Improvement, blank: Proposal): Proposal {
  const { title, initiative, audience, hurts, proof, saving, costOfDelay, people, tags, links } = improvement
  const context = [
    ...paragraph('', hurts),
    ...paragraph('', proof),
    ...paragraph('', gapSentence(improvement) ?? ''),
    ...paragraph('What it would save: ', saving),
    ...paragraph('Cost of delay: ', costOfDelay),
  ].join('\n\n')
  return { ...blank, title, initiative, audience, context, people, tags, links }
}
