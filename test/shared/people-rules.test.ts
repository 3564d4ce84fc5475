// What is said of a relationship, and whom a question would go to: counts as they are, the rule in its order, nothing else.
import { describe, expect, it } from 'vitest'
import {
  fitSpans,
  fitWords,
  peopleSentence,
  personSentence,
  relationshipOf,
  topicCounts,
} from '../../shared/rules/people/person-sentence.ts'
import { askHistoryOf } from '../../shared/rules/sessions/ask-history.ts'
import { firstChoice, whoToAsk } from '../../shared/rules/sessions/who-to-ask.ts'
import { idOf, person, personId, session } from '../build-records.ts'

const today = '2025-03-14'
const ilse = person(1, { name: 'Ilse Quarrington', relationship: 'mentor' })
const marit = person(2, { name: 'Marit', iMentorThem: true })
const item = (number: number, topic: 'career' | 'cloud' | null) => ({
  id: idOf(number),
  text: 'A question',
  topic,
  betterAskedOf: null,
  answered: true,
  answer: '',
  carriedFrom: null,
  carriedItemId: null,
  aboutId: null,
})

describe('the sentence of a person', () => {
  const held = [
    session(1, { goalMet: 'yes', drove: 'me' }),
    session(2, { goalMet: 'partly', drove: 'them' }),
    session(3, { goalMet: 'yes', drove: 'me' }),
  ]
  it('counts goals met whole and the times I drove', () => {
    expect(personSentence(ilse, relationshipOf(held), false)).toBe(
      'In 3 sessions with Ilse you met 2 goals and drove twice.',
    )
  })
  it('says when older sessions were not read', () => {
    expect(personSentence(ilse, relationshipOf(held), true)).toBe(
      'In your newest 3 sessions with Ilse you met 2 goals and drove twice.',
    )
  })
  it('speaks of them where I am the mentor', () => {
    expect(personSentence(marit, relationshipOf(held), false)).toBe(
      'In 3 sessions with Marit, 2 goals were met, and Marit drove once.',
    )
  })
  it('is calm before the first session and before anything is noted', () => {
    expect(personSentence(ilse, relationshipOf([]), false)).toBe('No session with Ilse yet.')
    expect(personSentence(ilse, relationshipOf([session(4)]), false)).toBe(
      'In 1 session with Ilse nothing is noted yet about goals or who drove.',
    )
  })
  it('of everybody tells mentors from those I mentor', () => {
    expect(peopleSentence([], today)).toBe('Nobody is here yet.')
    expect(peopleSentence([ilse, marit, person(3)], today)).toBe('3 people: 1 mentor of yours, 1 you mentor.')
    expect(peopleSentence([person(3)], today)).toBe('1 person to learn from.')
    expect(peopleSentence([{ ...ilse, endedOn: today }, marit], today)).toBe('2 people: 1 you mentor.')
  })
})

describe('what a relationship is drawn from', () => {
  it('counts topics of agenda items, the most spoken of first', () => {
    const held = [
      session(1, { agenda: [item(1, 'cloud'), item(2, null)] }),
      session(2, { agenda: [item(3, 'career'), item(4, 'career')] }),
    ]
    expect(topicCounts(held)).toEqual([
      { topic: 'career', count: 2 },
      { topic: 'cloud', count: 1 },
    ])
  })
  it('joins sessions of one fit and leaves out those where nothing was said', () => {
    const held = [
      session(1, { fitMine: 'deciding', fitTheirs: 'deciding' }),
      session(2),
      session(3, { fitMine: 'deciding', fitTheirs: 'deciding' }),
      session(4, { fitMine: 'good', fitTheirs: 'deciding' }),
    ]
    expect(fitSpans(held).map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [3, 3],
    ])
    expect(fitSpans(held).map((span) => fitWords(span, 'Ilse'))).toEqual([
      'not sure, both',
      'working well for you, not sure for Ilse',
    ])
  })
})

describe('who should I ask', () => {
  const pell = person(3, { name: 'Pell', knowledge: ['load tests', 'traffic'], team: 'Rates' })
  const tobias = person(4, { name: 'Tobias', knowledge: ['who decides'] })
  const question = { text: 'Is Friday’s traffic alone enough to call the copy proven?', topic: 'production' as const }
  const answered = [
    { personId: ilse.id, text: 'Does replayed traffic count?', topic: null },
    { personId: ilse.id, text: 'Why did it page at night?', topic: 'production' as const },
    { personId: personId(4), text: 'Who signs it?', topic: 'career' as const },
  ]
  const ask = (meetings: [typeof ilse.id, string][] = []) =>
    whoToAsk(question, [tobias, ilse, pell], answered, new Map(meetings), today)

  it('puts knowing the subject before having answered, and having answered before being met soon', () => {
    expect(ask([[tobias.id, '2025-03-15']]).map(({ person: { name } }) => name)).toEqual([
      'Pell',
      'Ilse Quarrington',
      'Tobias',
    ])
  })
  it('says why, and leaves out whom nothing speaks for', () => {
    const found = ask([[ilse.id, '2025-03-20']])
    expect(found.map(({ reasons }) => reasons)).toEqual([
      ['Knows traffic.', 'Related: load tests.'],
      ['Answered 1 question like it and 1 question on production debugging.', 'You meet on Thursday.'],
    ])
  })
  it('does not count a meeting that is far off or past', () => {
    expect(ask([[tobias.id, '2025-06-01']]).some(({ person: { id } }) => id === tobias.id)).toBe(false)
    expect(ask([[tobias.id, '2025-03-13']]).some(({ person: { id } }) => id === tobias.id)).toBe(false)
  })
  it('finds a subject in a script without spaces', () => {
    const yui = person(9, { name: 'Yui', knowledge: ['負荷試験'] })
    expect(whoToAsk({ text: '負荷試験はいつ？', topic: null }, [yui], [], new Map(), today)).toHaveLength(1)
  })
  it('takes a word for what it means in the topic of the question', () => {
    const netta = person(10, { name: 'Netta', knowledge: ['network routing'] })
    const ask = (text: string, topic: 'career' | 'cloud' | null) =>
      whoToAsk({ text, topic }, [netta], [], new Map(), today).map(({ reasons }) => reasons)
    expect(ask('How do I network for a promotion in my career?', null)).toEqual([])
    expect(ask('How do I network better?', 'career')).toEqual([])
    expect(ask('Why does the network drop packets?', 'cloud')).toEqual([['Knows network routing.']])
  })
  it('counts what is near it by topic and tags, the level for careers, and the background that is shared', () => {
    const near = person(11, { name: 'Near', knowledge: ['kubernetes'], tags: ['terraform'] })
    const guide = person(12, { name: 'Guide', relationship: 'manager', stage: 'Director' })
    const shared = person(13, { name: 'Shared', sharedBackground: 'Moved the billing system together' })
    const ask = (text: string, topic: 'career' | 'cloud') =>
      whoToAsk({ text, topic }, [near, guide, shared], [], new Map(), today).map((one) => [
        one.person.name,
        ...one.reasons,
      ])
    expect(ask('Which region should we use?', 'cloud')).toEqual([['Near', 'Related: kubernetes and terraform.']])
    expect(ask('Am I ready?', 'career')).toEqual([['Guide', 'Level: Director.']])
    expect(ask('Who owned billing before?', 'cloud').at(-1)).toEqual(['Shared', 'You share a background in this.'])
  })
  it('never asks somebody what I taught them, and asks them the rest', () => {
    const noor = person(14, { name: 'Noor', knowledge: ['traffic', 'accounting'], iMentorThem: true })
    const history = {
      taught: [{ personId: noor.id, text: 'How do I read traffic?', topic: null }],
      goals: new Map(),
      lastAsked: new Map(),
    }
    const ask = (text: string) => whoToAsk({ text, topic: null }, [noor], [], new Map(), today, history)
    expect(ask('Is the traffic enough?')).toEqual([])
    expect(ask('How does accounting close a month?').map(({ person: { name } }) => name)).toEqual(['Noor'])
  })
  it('puts more goals met first, then whoever was asked longest ago, and says both', () => {
    const [a, b, c] = [20, 21, 22].map((number) => person(number, { name: `P${number}`, knowledge: ['traffic'] }))
    if (a === undefined || b === undefined || c === undefined) throw new Error('nobody')
    const history = {
      taught: [],
      goals: new Map([
        [a.id, { met: 1, of: 2 }],
        [b.id, { met: 1, of: 2 }],
        [c.id, { met: 2, of: 2 }],
      ]),
      lastAsked: new Map([
        [a.id, '2025-03-01'],
        [b.id, '2025-02-01'],
      ]),
    }
    const found = whoToAsk({ text: 'Is the traffic enough?', topic: null }, [a, b, c], [], new Map(), today, history)
    expect(found.map((one) => [one.person.name, ...one.reasons])).toEqual([
      ['P22', 'Knows traffic.', '2 of 2 goals met with them.'],
      ['P21', 'Knows traffic.', '1 of 2 goals met with them.', 'Last asked 1 February.'],
      ['P20', 'Knows traffic.', '1 of 2 goals met with them.', 'Last asked 1 March.'],
    ])
  })
  it('learns it from the sessions: answers of others, what I taught, goals, and when', () => {
    const agenda = [item(1, 'cloud')]
    const history = askHistoryOf([
      session(1, { personId: ilse.id, agenda, goalMet: 'yes', day: '2025-02-01' }),
      session(2, { personId: ilse.id, agenda: [], goalMet: 'no', day: '2025-03-01' }),
      session(3, { personId: marit.id, role: 'mentor', agenda }),
      session(4, { personId: null, agenda }),
    ])
    expect(history.answered).toEqual([{ personId: ilse.id, text: 'A question', topic: 'cloud' }])
    expect(history.taught).toEqual([{ personId: marit.id, text: 'A question', topic: 'cloud' }])
    expect([...history.goals]).toEqual([[ilse.id, { met: 1, of: 2 }]])
    expect([...history.lastAsked]).toEqual([[ilse.id, '2025-02-01']])
  })
  it('puts last whoever I no longer meet, says since when, and chooses none of them first', () => {
    const over = { ...pell, endedOn: '2025-02-03' }
    const ask = (people: (typeof pell)[]) => whoToAsk(question, people, answered, new Map(), today)
    const found = ask([over, ilse])
    expect(found.map(({ person: { name } }) => name)).toEqual(['Ilse Quarrington', 'Pell'])
    expect(found.at(-1)?.reasons.at(-1)).toBe('Ended on 3 February.')
    expect(firstChoice(found)?.person.id).toBe(ilse.id)
    expect(firstChoice(ask([over]))).toBeUndefined()
    expect(firstChoice(ask([{ ...pell, endedOn: '2025-04-01' }]))?.person.id).toBe(pell.id)
  })
  it('answers nothing to no question', () => {
    expect(whoToAsk({ text: ' ', topic: 'production' }, [pell], answered, new Map(), today)).toEqual([])
  })
})
