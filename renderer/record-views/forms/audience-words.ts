// How far a record may travel, in words; the same words wherever an audience is shown.
import type { Audience } from '../../../shared/records/stored-field.ts'

export const audienceWords: Readonly<Record<Audience, string>> = {
  private: 'Private',
  mentor: 'Mentor',
  packet: 'Mentor and packet',
}
