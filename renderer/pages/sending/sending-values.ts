// What is being prepared to be sent, as its draft keeps it. The passphrase is not in it: it is kept nowhere.
import type { PersonId, SessionId } from '../../../shared/records/ids.ts'
import type { Session } from '../../../shared/records/session.ts'
import type { SharedCopy } from '../../../shared/records/shared-copy.ts'
import type { PseudonymChoices } from '../../../shared/rules/sharing/given-pseudonyms.ts'

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
  questions: [],
  things: [],
  asked: [],
  standIns: [],
})

/** With the session's open questions and what was written for "since we last met", where nothing was written here yet. */
export const forSession = (values: SendingValues, session: Session | null): SendingValues => ({
  ...values,
  sessionId: session?.id ?? null,
  personId: session?.personId ?? values.personId,
  since: values.since === '' ? (session?.sinceWeMet ?? '') : values.since,
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

export const isSendingValues = (value: unknown): value is SendingValues =>
  typeof value === 'object' &&
  value !== null &&
  'help' in value &&
  typeof value.help === 'string' &&
  'since' in value &&
  isText(value.since) &&
  'questions' in value &&
  areLines(value.questions, 'id', 'text') &&
  'standIns' in value &&
  areLines(value.standIns, 'original', 'standIn') &&
  'things' in value &&
  isStrings(value.things) &&
  'asked' in value &&
  isStrings(value.asked)
