// What a committee said of a version: kept by version, answered by a later one, and in nothing that leaves.
import { describe, expect, it } from 'vitest'
import { CriterionId } from '../../../shared/records/record-ids.ts'
import {
  isAnsweredBy,
  nextVersion,
  openRemarksSentence,
  outcomeOf,
  remarkCounts,
  remarkSubjects,
  remarksOn,
  subjectKey,
  subjectWords,
  typedOutcome,
  withAnswer,
  withOutcome,
  withoutOutcome,
} from '../../../shared/rules/packet/committee-outcome.ts'
import { packetEvidence } from '../../../shared/rules/packet/packet-evidence.ts'
import { workingPacket } from '../../../shared/rules/packet/working-packet.ts'
import { broughtBack } from '../../../shared/rules/records/record-versions.ts'
import { idOf, packet, roadmap } from '../../build-records.ts'
import { career } from './quotes-career.ts'

const criterion = CriterionId.parse('DEC-L1')
const remark = (id: number, text: string) => ({ id: idOf(id), text, claim: null, criterionId: criterion })
const first = withOutcome(packet(100), 1, {
  decision: 'more-evidence',
  day: '2025-04-03',
  remarks: [remark(1, ' Too short. '), remark(2, '  ')],
})

describe('an outcome', () => {
  it('is kept by version, its remarks without those that were left empty', () => {
    expect(outcomeOf(first, 1)).toEqual({ version: 1, decision: 'more-evidence', day: '2025-04-03' })
    expect(remarksOn(first, 1)).toEqual([{ ...remark(1, 'Too short.'), version: 1, answeredIn: null, answer: '' }])
    expect([outcomeOf(first, 2), remarksOn(first, 2)]).toEqual([undefined, []])
  })

  it('without a decision is none', () => {
    expect(withOutcome(first, 2, typedOutcome(first, 2, '2025-05-01'))).toBe(first)
  })

  it('keeps the answers of its remarks when it is changed, and leaves the other versions alone', () => {
    const answered = withAnswer(first, idOf(1), 2, ' Six months now. ') ?? first
    const second = withOutcome(answered, 2, { decision: 'promoted', day: '2025-10-01', remarks: [] })
    const typed = typedOutcome(second, 1, '2025-11-01')
    const changed = withOutcome(second, 1, {
      ...typed,
      decision: 'not-yet',
      remarks: [...typed.remarks, remark(3, 'One team.')],
    })
    expect(remarksOn(changed, 1).map(({ answer, answeredIn }) => [answer, answeredIn])).toEqual([
      ['Six months now.', 2],
      ['', null],
    ])
    expect(outcomeOf(changed, 2)?.decision).toBe('promoted')
    expect(withoutOutcome(changed, 1)).toMatchObject({ outcomes: [{ version: 2 }], remarks: [] })
  })

  it('stays when an earlier state of the packet is saved again', () => {
    expect(broughtBack(first, packet(100))).toMatchObject({ outcomes: first.outcomes, remarks: first.remarks })
  })

  it('is in nothing that leaves', () => {
    const evidence = packetEvidence(roadmap, career)
    expect(workingPacket(first, evidence).document).toEqual(workingPacket(packet(100), evidence).document)
  })
})

describe('a remark', () => {
  it('is answered by the version that its owner names and by those after it', () => {
    const [answered] = withAnswer(first, idOf(1), 3, 'Six months now.')?.remarks ?? []
    if (answered === undefined) throw new Error('no remark')
    expect([2, 3, 4].map((version) => isAnsweredBy(answered, version))).toEqual([false, true, true])
    expect(remarkCounts([answered], 2, 'version 2')).toBe('1 remark, 0 answered in version 2.')
    expect(remarkCounts([], 2, 'version 2')).toBe('No remarks.')
  })

  it('that is gone cannot be answered', () => {
    expect(withAnswer(first, idOf(9), 2, 'Six months now.')).toBeNull()
  })

  it('is about a criterion of the level asked for, a claim of its version, or the packet as a whole', () => {
    const asked = roadmap.criteria.filter(({ levelId }) => levelId === packet(100).levelId)
    const claims = [{ number: 12, title: 'Prices are quoted once', criteria: [] }]
    const subjects = remarkSubjects(packet(100), roadmap, claims)
    expect(subjects.map(({ key }) => key)).toEqual(['', ...asked.map(({ id }) => id), '12'])
    expect(subjects.at(-1)?.words).toBe('C-12 Prices are quoted once')
    for (const one of subjects) expect(subjectKey(one)).toBe(one.key)
    expect(subjects.slice(1).map((one) => subjectWords(one, roadmap, claims))).toEqual(
      subjects.slice(1).map(({ words }) => words),
    )
    expect(subjectWords({ claim: 7, criterionId: null }, roadmap, claims)).toBe('C-7')
  })
})

it('the working copy is the version after the newest', () => {
  expect([nextVersion([]), nextVersion([{ number: 2 }, { number: 1 }])]).toEqual([1, 3])
})

it('says how many remarks wait, and on which version', () => {
  expect(openRemarksSentence(packet(100))).toBeNull()
  expect(openRemarksSentence(first)).toBe('1 committee remark on version 1 is not answered yet.')
  const both = withOutcome(first, 2, { decision: 'not-yet', day: '2025-10-01', remarks: [remark(3, 'One team.')] })
  expect(openRemarksSentence(both)).toBe('2 committee remarks on earlier versions are not answered yet.')
})
