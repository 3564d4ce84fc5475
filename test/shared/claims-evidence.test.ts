// What stands behind the claims of a presentation, and what of it others may see on a screen.
import { describe, expect, it } from 'vitest'
import type { AudienceQuestion, Claim } from '../../shared/records/presentation.ts'
import { askedWords, claimsSentence, shownEvidence } from '../../shared/rules/growth/claims-evidence.ts'
import { lastedWords, plannedWords, stepTo } from '../../shared/rules/growth/presenter-claim-and-timer.ts'
import { entry, idOf, later, poc } from '../build-records.ts'

const claim = (...evidenceIds: string[]): Claim => ({ id: idOf(90), text: 'A claim', evidenceIds, say: '' })
const shown = entry(1, { audience: 'packet' })
const trashed = poc(2, { trashedAt: later })
const secret = poc(3)
const records = new Map([shown, trashed, secret].map((one) => [one.id, one]))

describe('the claims', () => {
  it.for([
    [[], 'No claims yet.'],
    [[claim()], '1 claim, without evidence.'],
    [[claim(shown.id)], '1 claim, with evidence.'],
    [[claim(shown.id), claim(secret.id)], '2 claims, each with evidence.'],
    [[claim(shown.id), claim(secret.id), claim(shown.id), claim()], '4 claims, 1 without evidence.'],
    [[claim(), claim()], '2 claims, none with evidence.'],
  ] as const)('%#', ([claims, words]) => {
    expect(claimsSentence(claims, records)).toBe(words)
  })
  it('are not backed by what is in the trash or gone', () => {
    expect(claimsSentence([claim(trashed.id, idOf(99))], records)).toBe('1 claim, without evidence.')
  })
  it('never lend the words of a private record to a screen that others see', () => {
    expect(shownEvidence(claim(shown.id, secret.id, trashed.id), records)).toEqual({ titles: ['Entry 1'], kept: 1 })
  })
})

describe('what was asked', () => {
  const asked = (followUp: string, followedUpOn: string | null): AudienceQuestion => ({
    id: idOf(80),
    question: 'And on a Monday?',
    personId: null,
    answer: '',
    followUp,
    followedUpOn,
  })
  it('counts what is still to follow up', () => {
    expect(askedWords([])).toBe('')
    expect(askedWords([asked('', null)])).toBe('1 question asked.')
    expect(askedWords([asked('A Monday run', null), asked('Done', '2025-03-14')])).toBe(
      '2 questions asked, 1 still to follow up.',
    )
  })
})

describe('presenting', () => {
  it('steps from claim to claim and stays at both ends', () => {
    expect([stepTo(0, 1, 3), stepTo(2, 1, 3), stepTo(0, -1, 3), stepTo(0, 1, 0)]).toEqual([1, 2, 0, 0])
  })
  it('counts minutes and seconds up, past the hour too', () => {
    const lasted = (to: string) => lastedWords('2025-03-14T15:00:00.000Z', to)
    expect([
      lasted('2025-03-14T15:03:05.900Z'),
      lasted('2025-03-14T16:01:40.000Z'),
      lasted('2025-03-14T14:59:00.000Z'),
    ]).toEqual(['3:05', '61:40', '0:00'])
    expect([plannedWords(20), plannedWords(1), plannedWords(null)]).toEqual(['of 20 minutes', 'of 1 minute', ''])
  })
})
