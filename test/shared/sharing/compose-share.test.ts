// What is in a share is what its reader may see, and not a name more: every string field is tried, and every way of writing a name.
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../../shared/files/canonical-json.ts'
import { putShareInPage, shareEnvelope, sharePlace } from '../../../shared/files/share-file.ts'
import { evidenceKinds } from '../../../shared/records/field-choices.ts'
import { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { SharedCopy } from '../../../shared/records/shared-copy.ts'
import type { EvidenceRecord } from '../../../shared/rules/evidence/evidence-item.ts'
import { personStandIns } from '../../../shared/rules/sharing/apply-pseudonyms.ts'
import { composeShare, stayingFields } from '../../../shared/rules/sharing/compose-share.ts'
import { readingMinutes, readingPlan } from '../../../shared/rules/sharing/reading-plan.ts'
import { maySee, strictest } from '../../../shared/rules/sharing/redact-record.ts'
import { inFileIds } from '../../../shared/rules/sharing/share-file-ids.ts'
import { criterion, entry, idOf, later, person, proposal, roadmapId, session } from '../../build-records.ts'
import { asThing, leaving, shareSource } from '../../build-review.ts'
import { hashText, shareKey } from '../../build-shared.ts'
import { withTokens } from '../token-records.ts'

const recordOf = (kind: EvidenceRecord['kind'], audience: 'private' | 'mentor' | 'packet') => {
  const { record, placed } = withTokens(kind, audience)
  if (!evidenceKinds.some((one) => one === record.kind)) throw new Error(`${kind} is no evidence`)
  return { record: record as EvidenceRecord, placed }
}

describe.each(evidenceKinds)('a %s in a share', (kind) => {
  test('shows no field that its reader may not see', () => {
    const { record, placed } = recordOf(kind, 'packet')
    const json = canonicalJson(composeShare(shareSource({ things: [asThing(record)] })))
    for (const { token, ceilings } of placed)
      if (!maySee(strictest('packet', ...ceilings), 'mentor')) expect(json).not.toContain(token)
    expect(json).toContain('token')
  })
  test('is not there at all while it is private or in the trash', () => {
    const { record } = recordOf(kind, 'private')
    const gone = { ...recordOf(kind, 'packet').record, trashedAt: later }
    expect(composeShare(shareSource({ things: [asThing(record), asThing(gone)] })).things).toEqual([])
  })
  test('fits the format', () => {
    const { copy } = leaving(shareSource({ things: [asThing(recordOf(kind, 'packet').record)] }))
    expect(SharedCopy.parse(copy)).toEqual(copy)
  })
  test('every field that says something is either in it or said to stay', () => {
    const { record } = recordOf(kind, 'packet')
    const [thing] = composeShare(shareSource({ things: [asThing(record)] })).things
    const left = JSON.stringify(thing)
    const stays = stayingFields(record, thing?.parts ?? []).map((path) => path.split('.')[0])
    for (const [name, value] of Object.entries(record)) {
      const token = `token ${kind}.${name} end`
      if (JSON.stringify(value).includes(token))
        expect([name, left.includes(token) || stays.includes(name)]).toEqual([name, true])
    }
  })
})

describe('names that are to stay', () => {
  const name = 'Zoë Marrow'
  const written = [
    name,
    name.toUpperCase(),
    name.normalize('NFD'),
    'zoe.marrow@quillstone.example',
    `https://x.example/${encodeURI(name)}`,
    'Zoë’s',
    '[[x|Zoë Marrow]]',
  ]
  const standIns = personStandIns(idOf(9), name, 'Alder Finch')
  /** Every string field of every kind says the name in every manner. */
  const everywhere = (kind: EvidenceRecord['kind'], id = idOf(20)) => {
    const { record } = recordOf(kind, 'packet')
    const text = JSON.stringify(record).replace(
      /token [\w.]+ end/g,
      JSON.stringify(written.join(' ')).slice(1, -1).slice(0, 470),
    )
    return { ...JSON.parse(text), id } as EvidenceRecord
  }
  const copy = composeShare(
    shareSource({
      from: { name },
      help: written.join(' '),
      since: written.join(' '),
      session: session(3, { audience: 'mentor', goal: written.join(' '), problemStated: name }),
      questions: [{ id: idOf(5), text: written.join(' ') }],
      things: [
        ...evidenceKinds.map((kind, at) => asThing(everywhere(kind, idOf(20 + at)))),
        {
          sort: 'criterion',
          roadmapId,
          criterion: { ...criterion('DEC-S2'), text: name },
          evidence: [everywhere('entry')],
        },
      ],
      asked: [{ roadmapId, criterionId: criterion('DEC-S2').id, statement: name, thingId: null }],
      people: [person(9, { name, audience: 'mentor' })],
      standIns,
    }),
  )
  test.each(['utf8', 'utf16le', 'latin1'] as const)('are nowhere in the file, read as %s', async (encoding) => {
    const { json } = await shareEnvelope(inFileIds(copy, [], randomUUID).copy, hashText, shareKey)
    const bytes = Buffer.from(putShareInPage(`<!doctype html>${sharePlace}`, json), 'utf8')
    const text =
      encoding === 'utf16le'
        ? Buffer.from(bytes.toString('utf8'), 'utf16le').toString('utf16le')
        : bytes.toString(encoding)
    for (const one of [
      'Zoë',
      'Zoe',
      'Marrow',
      encodeURIComponent('Zoë'),
      'Zo\\u00eb',
      'Zo&euml;',
      'Zo&#235;',
      Buffer.from(name).toString('base64'),
      Buffer.from(name).toString('hex'),
    ]) {
      for (const way of [one, one.toLowerCase(), one.toUpperCase(), one.normalize('NFD')])
        expect(text.includes(way) ? text.slice(Math.max(0, text.indexOf(way) - 80), text.indexOf(way) + 40) : '').toBe(
          '',
        )
    }
    expect(text).toContain('Alder Finch')
  })
  test('the same name has the same stand-in in every place', () => {
    expect(copy.from.name).toBe('Alder Finch')
    expect(copy.questions[0]?.text).toMatch(/^Alder Finch ALDER FINCH Alder Finch alder\.finch@quillstone\.example/)
    expect(copy.asked[0]?.statement).toBe('Alder Finch')
  })
})

test('a record named in a text is said by its words or its title, never by its id, and not at all when it is private', () => {
  const [open, closed] = [entry(50, { what: 'The slow Monday', audience: 'mentor' }), entry(51, { what: 'A secret' })]
  const text = `See [[${open.id}]], [[${closed.id}]] and [[${closed.id}|that week]].`
  const record = proposal(52, { audience: 'mentor', context: text })
  const named = new Map([open, closed].map((one) => [one.id, one]))
  const [thing] = composeShare(shareSource({ things: [asThing(record)], named })).things
  expect(thing?.parts[0]?.text).toBe('See The slow Monday, another record and that week.')
})

test('a private person’s name is not told, a criterion tells only what its reader may see', () => {
  const record = entry(53, { audience: 'mentor', people: [person(9).id] })
  const criterionThing = {
    sort: 'criterion',
    roadmapId,
    criterion: criterion('DEC-S2'),
    evidence: [record, entry(54, { what: 'Mine alone' })],
  } as const
  const copy = composeShare(
    shareSource({
      things: [asThing(record), criterionThing],
      people: [person(9, { name: 'Pell Okar', audience: 'private' })],
    }),
  )
  expect(JSON.stringify(copy)).not.toMatch(/Pell|Mine alone/)
  expect(copy.things[1]?.parts[0]?.text).toContain('Entry 53')
})

test('reading time is the sum of the steps that have something in them', () => {
  const copy = composeShare(
    shareSource({ questions: [{ id: idOf(5), text: 'Why?' }], things: [asThing(entry(50, { audience: 'mentor' }))] }),
  )
  expect(readingPlan(copy).map(({ name }) => name)).toEqual(['who', 'questions', 'things', 'read'])
  expect(copy.minutes).toBe(readingMinutes(copy))
})

test('a prediction is not told in the words of the app, whose "you" would be the reader', () => {
  const record = proposal(52, { audience: 'mentor', prediction: 'Under 400 ms.', confidence: 80 })
  const [thing] = composeShare(shareSource({ things: [asThing(record)] })).things
  expect(thing?.parts.find(({ id }) => id === 'prediction')?.text).toBe('Under 400 ms, 80% sure.')
})

test('a title that stays is not told where a text points at its record', () => {
  const kept = { ...withTokens('given-review', 'packet').record, id: idOf(60) }
  const record = proposal(52, { audience: 'mentor', context: `See [[${kept.id}]].` })
  const [thing] = composeShare(
    shareSource({ things: [asThing(record)], named: new Map([[kept.id, AnyRecord.parse(kept)]]) }),
  ).things
  expect(thing?.parts[0]?.text).toBe('See Feedback given.')
})

test('a link whose words hold a bracket is one too: neither its title nor its id is told', () => {
  const kept = entry(60, { audience: 'private', what: 'Private plan [v2]' })
  const record = proposal(52, { audience: 'mentor', context: `See [[${kept.id}|Private plan [v2]].` })
  const [thing] = composeShare(shareSource({ things: [asThing(record)], named: new Map([[kept.id, kept]]) })).things
  expect(thing?.parts[0]?.text).toBe('See another record.')
})

test('a title that was cut through a term keeps no part of it', () => {
  const what = `${'Moved the quotes of the week '.repeat(5)}to Acme Rocketeering${'s'.repeat(30)}`
  const record = entry(53, { audience: 'mentor', what })
  const standIns = [{ personId: null, original: `Acme Rocketeering${'s'.repeat(30)}`, standIn: 'Elm' }]
  const [thing] = composeShare(shareSource({ things: [asThing(record)], standIns })).things
  expect(thing?.title).not.toContain('Acme')
  expect(thing?.title.endsWith('…')).toBe(true)
})

describe('the session a request is for', () => {
  const met = session(3, { audience: 'mentor', format: 'problem', goal: 'One next step', problemStated: 'Retries' })
  const told = (of: typeof met) => composeShare(shareSource({ session: of })).session

  test('is told by its day, format, goal and problem, and by nothing else of it', () => {
    const notes = [
      { id: idOf(4), at: later, text: 'Secret', theirs: false, audience: 'mentor', becameKind: null, becameId: null },
    ] as const
    const more = { ...met, notes: [...notes], learned: 'Much', theirRead: 'Hurried', readyToTakeNotes: true }
    expect(told(more)).toEqual({ day: met.day, format: 'problem', goal: 'One next step', problem: 'Retries' })
    expect(told({ ...met, format: null })).toMatchObject({ format: null })
  })
  test('keeps its format where it is private', () => {
    expect(told({ ...met, audience: 'private' })).toBeNull()
  })
  test('has no format in a file of before there was one', () => {
    const { copy } = leaving(shareSource({ session: met }))
    const { format, ...earlier } = Object(copy.session)
    expect([format, SharedCopy.parse({ ...copy, session: earlier }).session]).toEqual([
      'problem',
      { ...earlier, format: null },
    ])
  })
})
