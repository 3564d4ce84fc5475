// What "since we last met" says of each kind, in which order, and that nothing of lower visibility is in the text.
import { describe, expect, it } from 'vitest'
import type { Action } from '../../shared/records/action.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import { closedInChange } from '../../shared/rules/sessions/find-closing-change.ts'
import { type SinceRecords, sinceDraft, withSinceDraft } from '../../shared/rules/sessions/since-we-met.ts'
import {
  action,
  assessment,
  entry,
  feedback,
  idOf,
  improvement,
  later,
  learning,
  personId,
  poc,
  presentation,
  proposal,
  question,
  roadmap,
  session,
} from '../build-records.ts'

const mentor = { audience: 'mentor' } as const
const begun = (...records: AnyRecord[]) => records.map((now) => ({ was: null, now }))
const since = (more: Partial<SinceRecords> = {}): SinceRecords => ({
  today: '2025-03-14',
  since: '2025-03-06',
  changed: [],
  actions: [],
  moved: [],
  readerId: personId(500),
  named: { records: new Map(), earlierTitles: new Map() },
  ...more,
})
const textOf = (...records: AnyRecord[]) => sinceDraft(since({ changed: begun(...records) })).text
const changedText = (was: AnyRecord, now: AnyRecord) => sinceDraft(since({ changed: [{ was, now }] })).text

describe('the draft', () => {
  it('holds what its reader may see, and shows its owner every line with its visibility', () => {
    const draft = sinceDraft(
      since({
        changed: begun(
          entry(1, { what: 'Four runs.', day: '2025-03-10', ...mentor }),
          entry(2, { what: 'PRIVATE' }),
          entry(3, { what: 'GONE', trashedAt: '2025-03-10T09:00:00.000Z', ...mentor }),
          entry(4, { what: 'Older', audience: 'packet', day: '2025-03-09' }),
        ),
      }),
    )
    expect(draft.text).toBe('Older. Four runs.')
    expect(draft).toMatchObject({ from: 2, keptBack: 1 })
    expect(draft.lines.map(({ text, audience, isTold }) => [text, audience, isTold])).toEqual([
      ['PRIVATE (3 March).', 'private', false],
      ['Older.', 'packet', true],
      ['Four runs.', 'mentor', true],
    ])
  })
  it('says of which day work is that was written down since, but done before', () => {
    expect(textOf(entry(1, { what: 'Found the leak', day: '2025-03-02', ...mentor }))).toBe('Found the leak (2 March).')
  })
  it('counts what is more than a few', () => {
    const many = Array.from({ length: 9 }, (_, at) =>
      entry(at + 1, { what: `Run ${at}`, day: '2025-03-10', ...mentor }),
    )
    expect(textOf(...many)).toBe('Run 3. Run 4. Run 5. Run 6. Run 7. Run 8. And 3 more entries.')
  })
  it('names no other record that its reader may not see', () => {
    const hidden = entry(50, { what: 'The layoff plan' })
    const named = { records: new Map([[hidden.id, hidden]]), earlierTitles: new Map() }
    const told = entry(1, { what: `Read [[${hidden.id}|The layoff plan]]`, day: '2025-03-10', ...mentor })
    expect(sinceDraft(since({ changed: begun(told), named })).text).toBe('Read another record.')
  })
})

describe('each kind', () => {
  it('is told when it begins', () => {
    expect(textOf(proposal(1, { title: 'A read model', day: '2025-03-10', ...mentor }))).toBe(
      'Drafted a proposal: A read model.',
    )
    expect(textOf(proposal(1, { title: 'A read model', state: 'accepted', day: '2025-03-10', ...mentor }))).toBe(
      'Proposed: A read model, accepted by now.',
    )
    expect(textOf(poc(1, { title: 'Event-fed copy', day: '2025-03-10', ...mentor }))).toBe(
      'Began a POC: Event-fed copy.',
    )
    expect(
      textOf(
        presentation(1, {
          title: 'Quotes',
          forum: 'the forum',
          outcome: 'with-condition',
          day: '2025-03-10',
          ...mentor,
        }),
      ),
    ).toBe('Presented “Quotes” to the forum; it was accepted with a condition.')
    expect(textOf(presentation(1, { title: 'Quotes', day: '2025-03-20', ...mentor }))).toBe(
      'Presenting 20 March: Quotes.',
    )
    expect(textOf(question(1, { asked: 'Why two caches?', day: '2025-03-10', ...mentor }))).toBe(
      'Questioned: Why two caches?',
    )
    expect(textOf(learning(1, { title: 'Backpressure', day: '2025-03-10', ...mentor }))).toBe(
      'Began to learn: Backpressure.',
    )
    expect(textOf(improvement(1, { title: 'No index', state: 'planned', day: '2025-03-10', ...mentor }))).toBe(
      'Improvement noted: No index, planned by now.',
    )
    expect(textOf(feedback(1, { verbatim: 'One figure more.', ...mentor }))).toBe(
      'Received feedback: “One figure more”.',
    )
    expect(textOf(assessment(1, 'SYS-M1', { words: 'I would sign this.', personId: personId(9) }))).toBe(
      'Received feedback: “I would sign this”.',
    )
  })
  it('is told when its status, verdict or answer changes, and not for a change of words', () => {
    const plan = proposal(1, { title: 'A read model', ...mentor })
    expect(changedText(plan, { ...plan, state: 'in-review' })).toBe(
      'The proposal “A read model” went from draft to in review.',
    )
    expect(changedText(plan, { ...plan, cameTrue: 'partly' })).toBe(
      'The prediction of “A read model” came true in part.',
    )
    expect(changedText(plan, { ...plan, context: 'More words' })).toBe('')
    const trial = poc(1, { title: 'Event-fed copy', ...mentor })
    expect(changedText(trial, { ...trial, verdict: 'invalidated' })).toBe(
      'Tried in a POC: Event-fed copy; invalidated.',
    )
    const asked = question(1, { asked: 'Why two caches?', ...mentor })
    expect(changedText(asked, { ...asked, state: 'answered', changed: 'yes' })).toBe(
      'My question “Why two caches?”: the decision changed.',
    )
    const topic = learning(1, { title: 'Backpressure', ...mentor })
    expect(changedText(topic, { ...topic, state: 'explained' })).toBe('Can now explain: Backpressure.')
    const gap = improvement(1, { title: 'No index', ...mentor })
    expect(changedText(gap, { ...gap, state: 'done' })).toBe('The improvement “No index” went from noticed to done.')
    const said = feedback(1, { verbatim: 'One figure more.', ...mentor })
    expect(changedText(said, { ...said, state: 'acted', response: 'Added p99.' })).toBe(
      'Acted on feedback: “One figure more” (Added p99).',
    )
  })
})

describe('actions and criteria', () => {
  it('are done, still open with their day, theirs, or dropped', () => {
    const moved = (now: Action, was: Action | null = now) => ({ was, now })
    const draft = sinceDraft(
      since({
        actions: [
          moved(action(1, { text: 'Write the ADR', due: '2025-03-20' })),
          moved(action(8, { text: 'Read the RFC' })),
          moved(action(2, { text: 'Ask Noor', state: 'done' }), action(2)),
          moved(action(3, { text: 'Send the book', ownerId: personId(500) })),
          moved(action(4, { text: 'Call them', ownerId: personId(501) })),
          moved(action(5, { text: 'Rewrite it', state: 'dropped' }), action(5)),
          moved(action(6, { text: 'Done before', state: 'done' })),
          moved(action(7, { text: 'MINE', audience: 'private' })),
        ],
      }),
    )
    expect(draft.text).toBe(
      'Done as agreed: Ask Noor. Still open: Write the ADR (due 20 March); Read the RFC. Open for you: Send the book. Open with someone else: Call them. No longer planned: Rewrite it.',
    )
    expect(draft.keptBack).toBe(1)
  })
  it('name what moved a criterion as far as it may be read', () => {
    const criterion = roadmap.criteria[0]
    if (criterion === undefined) throw new Error('no criteria')
    const by = [entry(1, { what: 'Cut the wait', ...mentor }), entry(2, { what: 'PRIVATE' })]
    const move = { criterion, from: 'claimed', to: 'evidenced', by } as const
    const draft = sinceDraft(since({ moved: [{ ...move, mayTell: true }] }))
    expect(draft.text).toContain(`- ${criterion.id}, “`)
    expect(draft.text).toContain('from claimed to evidenced, by “Cut the wait”')
    expect(draft.text).not.toContain('PRIVATE')
    const kept = sinceDraft(since({ moved: [{ ...move, mayTell: false }] }))
    expect(kept).toMatchObject({ text: '', from: 0, keptBack: 1 })
    expect(kept.lines[0]?.audience).toBe('private')
  })
})

describe('what goes out', () => {
  it('is the draft where nothing was written, unless it is left out', () => {
    expect(withSinceDraft(session(1), 'Drafted').sinceWeMet).toBe('Drafted')
    expect(withSinceDraft(session(1, { sinceWeMet: 'Mine' }), 'Drafted').sinceWeMet).toBe('Mine')
    expect(withSinceDraft(session(1, { sinceLeftOut: true }), 'Drafted').sinceWeMet).toBe('')
  })
  it('is never drafted for a mentee: the draft is of my own work', () => {
    expect(withSinceDraft(session(1, { role: 'mentor' }), 'Drafted').sinceWeMet).toBe('')
    expect(withSinceDraft(session(1, { role: 'mentor', sinceWeMet: 'Mine' }), 'Drafted').sinceWeMet).toBe('Mine')
  })
})

describe('the change a session was closed in', () => {
  const open = session(1)
  const closed = session(1, { closedAt: later })
  const change = (seq: number, before: AnyRecord | null | 'purged') => ({
    ...{ seq, at: later, cause: '', window: '', undoes: null, final: false },
    writes: [{ kind: 'session' as const, id: open.id, revision: 1, before }],
  })
  it('is the last one that closed it: not an edit after it, not a closing that was reopened', () => {
    const log = [change(1, null), change(4, open), change(6, closed), change(9, open), change(12, closed)]
    expect(closedInChange(open.id, log, closed)).toEqual({ seq: 9, cameClosed: false })
    expect(closedInChange(open.id, log, open)).toBeNull()
    expect(closedInChange(open.id, [change(3, null)], closed)).toEqual({ seq: 3, cameClosed: true })
    expect(closedInChange(open.id, [], closed)).toEqual({ seq: 0, cameClosed: false })
    expect(closedInChange(idOf(77), [], undefined)).toBeNull()
  })
})
