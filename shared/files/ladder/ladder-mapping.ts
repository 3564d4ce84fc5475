// Which column, key or heading of a ladder's file plays which role: guessed by the reader, shown and changed on a screen, applied again.

export const ladderRoles = [
  /** Names a level. */
  'level',
  /** Names a competency. */
  'competency',
  /** Names a group of competencies: it stands before the competency's name. */
  'group',
  /** Names the track that a level belongs to. */
  'track',
  /** The text of a criterion. */
  'criterion',
  /** Of a matrix: the column's own name is a level, and its cells are criteria. */
  'criteria-of-level',
  /** Of a matrix: the column's own name is a competency, and its cells are criteria. */
  'criteria-of-competency',
  /** The criterion's own id. */
  'id',
  'notes',
  /** The ladder's title. */
  'title',
  'met-when',
  'kinds',
  'needs',
  'minimum',
  'ignored',
] as const
export type LadderRole = (typeof ladderRoles)[number]

export interface LadderField {
  /**
   * Names the field within its file: "B" or "Sheet2!B" of a table, `competencies[].summary` of YAML and JSON,
   * `*.*[]` of a document: a heading, one below it, and the items of its list.
   */
  readonly key: string
  /** What the file calls it, such as the header of a column. */
  readonly name: string
  readonly role: LadderRole
  /** The first words that stand in it; empty where there are none. */
  readonly example: string
}

/** Every field of the file in its order. A field that a given mapping does not name is guessed. */
export interface LadderMapping {
  readonly fields: readonly LadderField[]
}

/** The role that was chosen for a field, or undefined where the reader is to guess. */
export type ChosenRoles = ReadonlyMap<string, LadderRole>

export const chosenRoles = (mapping: LadderMapping | undefined): ChosenRoles =>
  new Map(mapping?.fields.map(({ key, role }) => [key, role]))
