// What a field may say where it is chosen from a list. Apart from the schemas, so that a screen can show the list without them.
/** How far something may travel: only me, a mentor I share with, or the promotion packet. Strictest first. */
export const audiences = ['private', 'mentor', 'packet'] as const
/** The weekly prompt an entry answers, if it answers one. */
export const prompts = ['unasked', 'questioned', 'learned'] as const
/** The kinds of record that can be evidence (whether or not this version can make them all). */
export const evidenceKinds = [
  'entry',
  'proposal',
  'poc',
  'presentation',
  'feedback',
  'session',
  'learning',
  'question',
  'improvement',
] as const
/** Kinds whose visibility their owner chooses: each may begin with another one. */
export const visibleKinds = [...evidenceKinds, 'person'] as const
/** How a criterion stands; the order is from bare ground up, `not-applicable` is set aside. */
export const statuses = ['not-yet', 'claimed', 'evidenced', 'confirmed', 'not-applicable'] as const
/** `no-chance` and `not-applicable` are mine to say, each with a reason; `confirmed` only counts from another person. */
export const verdicts = ['confirmed', 'not-yet', 'no-chance', 'not-applicable'] as const
export const relationships = ['mentor', 'manager', 'peer', 'community', 'willing'] as const
/** Who asked whom for the first session. */
export const askers = ['me', 'them', 'others'] as const
export const cadences = ['none', 'weekly', 'fortnightly', 'monthly'] as const
/** The six topics people bring. */
export const topics = ['system-design', 'production', 'career', 'code-quality', 'cloud', 'ai'] as const
/** What two people do with their time in a session; `open` follows the questions. */
export const sessionFormats = ['walkthrough', 'design-exercise', 'problem', 'career', 'open'] as const
export const goalOutcomes = ['yes', 'partly', 'no'] as const
/** What the look back says of the problem: the one that was stated, or another one. */
export const problemKinds = ['stated', 'another'] as const
export const outcomeKinds = ['solution', 'learning', 'quick-fix', 'decision', 'none'] as const
export const fits = ['good', 'deciding', 'not'] as const

/** The life of a proposal. `superseded` names its successor; what is rejected stays. */
export const proposalStates = ['draft', 'in-review', 'accepted', 'rejected', 'superseded', 'implemented'] as const
/** The four directions a proposal is checked in: the whole system, other ways, who challenged it, who must know. */
export const directions = ['system', 'alternatives', 'challenge', 'stakeholders'] as const
export const outcomesOfPrediction = ['yes', 'partly', 'no'] as const
/** How a figure is held against its limit. */
export const comparisons = ['under', 'at-most', 'over', 'at-least'] as const
export const pocVerdicts = ['validated', 'invalidated', 'inconclusive'] as const
export const forumOutcomes = ['accepted', 'with-condition', 'rejected', 'deferred', 'informed'] as const
export const feedbackSorts = ['strength', 'improve', 'question'] as const
/** `waiting` until it has an answer. */
export const feedbackStates = ['waiting', 'acted', 'discuss', 'declined'] as const
/** Growth has many sources; a learning says which. */
export const learningSources = [
  'mentor',
  'reading',
  'own-work',
  'other-code',
  'incident',
  'course',
  'community',
] as const
export const understandings = ['new', 'partly', 'can-explain'] as const
/** Where nobody looks. */
export const improvementAreas = [
  'code-quality',
  'security',
  'deployment',
  'cloud-cost',
  'observability',
  'process',
  'data-layer',
  'tests',
  'ai',
] as const
export const improvementStates = ['noticed', 'planned', 'in-progress', 'done', 'dropped'] as const

/** How much of a packet is handed on: the first page, with the strongest cases, or all of it. */
export const packetLengths = ['page', 'short', 'full'] as const
/** What became of a version of a packet that was handed in. */
export const committeeDecisions = ['promoted', 'not-yet', 'more-evidence', 'withdrawn'] as const
export const sectionKinds = [
  'decision',
  'summary',
  'matrix',
  'case',
  'influence',
  'feedback',
  'growth',
  'gaps',
  'appendix',
] as const
export const blockForms = ['text', 'quote', 'table', 'bars'] as const
/** What a committee objects to, by fixed rules. */
export const committeeRules = [
  'no-number',
  'we',
  'unfinished',
  'one-off',
  'too-old',
  'own-word',
  'praise',
  'no-criterion',
  'dead-link',
  'no-evidence',
  'no-baseline',
  'nameless',
  'potential',
  'duplicate-case',
  'one-team',
  'two-figures',
  'short-outcome',
  'open-condition',
  'after-version',
  'one-mouth',
  'late-words',
  'duration',
  'put-off',
] as const
/** What a share asks of its reader. */
export const sharePurposes = ['opinion', 'approval', 'challenge'] as const
export const commentKinds = ['strength', 'better', 'question'] as const
/** What a reader says of a criterion they are asked about. */
export const reviewVerdicts = ['yes-here', 'not-yet', 'cannot-say'] as const
/** What a reader says of an action of theirs. */
export const reviewActions = ['accepted', 'done'] as const
/** Whether what came back fits something I sent: it does; I know of no such share; it speaks of another copy than the one I sent. */
export const reviewFits = ['agrees', 'unknown-share', 'other-copy'] as const

// How much a field may hold.
export const shortTextLimit = 500
export const textLimit = 100_000
export const tagLimit = 60
/** Criteria of one ladder; the importer refuses more. */
export const mostCriteria = 5000
/** So much may be put off at once. */
export const snoozeLimit = 200
export const promotionLimit = 100
/** Characters of a shared copy. */
export const sharedLimit = 8_000_000
/** Ids in one file: more than so many bytes have room for. */
export const fileIdLimit = 500_000
export const commentLimit = 20_000
/** Characters before and after a passage, so that the same words elsewhere are not taken for it. */
export const aroundQuote = 48
/** Characters of a passage that a comment speaks of. */
export const quoteLimit = 5000

/** Media types of files that are shown as pictures; others are listed. */
export const shownPictures = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const
/** Decided places of names that a share remembers. */
export const mostPlaces = 5000
