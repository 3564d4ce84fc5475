// What is being prepared to be sent, as its draft keeps it. The passphrase is not in it: it is kept nowhere.
import { sharePurposes } from '../../../shared/records/field-choices.ts'
import type { PersonId, SessionId } from '../../../shared/records/record-ids.ts'
import type { Session } from '../../../shared/records/session.ts'
import type { SharedCopy } from '../../../shared/records/shared-copy.ts'
import type { PseudonymChoices } from '../../../shared/rules/sharing/pseudonym-choices.ts'

export interface AskedQuestion {
  readonly id: string
  readonly text: string
}

export interface SendingValues extends PseudonymChoices {
  readonly personId: PersonId | null
  readonly sessionId: SessionId | null
  readonly purpose: SharedCopy['purpose']
  readonly help: string
  readonly since: string
  /** What came along with the session for `since`: while it stands there as it came, it goes and changes with the session. */
  readonly drafted: string
  /** Left out: level, goal, what moved and open actions. Missing in drafts of before. */
  readonly withoutStanding?: boolean
  readonly questions: readonly AskedQuestion[]
  /** Ids of records; for criteria `<roadmap>/<criterion>`. */
  readonly things: readonly string[]
  /** `<thing id> <criterion id>` of what is asked about. */
  readonly asked: readonly string[]
}

export const newSending = (personId: PersonId | null): SendingValues => ({
  personId,
  sessionId: null,
  purpose: 'opinion',
  help: '',
  since: '',
  drafted: '',
  questions: [],
  things: [],
  asked: [],
  standIns: [],
})

/** With this text of the time since, where nothing else was written here. */
export const withDrafted = (values: SendingValues, drafted: string): SendingValues => ({
  ...values,
  since: values.since === '' || values.since === values.drafted ? drafted : values.since,
  drafted,
})

/**
 * With the session's open questions and what was written for "since we last met", where nothing was written here yet. The session comes
 * with the draft of it (`withSinceDraft`) where nothing was written there either.
 */
export const forSession = (values: SendingValues, session: Session | null): SendingValues => ({
  ...withDrafted(values, session?.sinceWeMet ?? ''),
  sessionId: session?.id ?? null,
  personId: session?.personId ?? values.personId,
  questions:
    values.questions.length > 0
      ? values.questions
      : (session?.agenda ?? [])
          .filter(({ answered, text }) => !answered && text.trim() !== '')
          .map(({ id, text }) => ({ id, text })),
})

const isStrings = (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === 'string')
const isText = (value: unknown) => typeof value === 'string'
/** A list of lines in which these fields are texts. */
const areLines = (value: unknown, ...names: readonly string[]) =>
  Array.isArray(value) &&
  value.every((one) => typeof one === 'object' && one !== null && names.every((name) => isText(Reflect.get(one, name))))

const isTextOrNull = (value: unknown) => value === null || isText(value)
/** Lines that name a person, or nobody for a term. */
const areNames = (value: unknown, ...names: readonly string[]) =>
  areLines(value, 'original', ...names) &&
  Array.isArray(value) &&
  value.every((one) => isTextOrNull(Reflect.get(Object(one), 'personId')))

type Check = (value: unknown) => boolean
/** Every field, so that none is forgotten: what the form reads it must be able to read. */
const fits: { readonly [F in keyof SendingValues]-?: Check } = {
  personId: isTextOrNull,
  sessionId: isTextOrNull,
  purpose: (value) => sharePurposes.some((one) => one === value),
  help: isText,
  since: isText,
  drafted: isText,
  withoutStanding: (value) => value === undefined || typeof value === 'boolean',
  questions: (value) => areLines(value, 'id', 'text'),
  things: isStrings,
  asked: isStrings,
  standIns: (value) => areNames(value, 'standIn'),
  decisions: (value) => value === undefined || areNames(value, 'form', 'sentence'),
}

export const isSendingValues = (value: unknown): value is SendingValues =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(fits).every(([name, isFit]) => isFit(Reflect.get(value, name)))
