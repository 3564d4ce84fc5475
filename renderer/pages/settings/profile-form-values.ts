// The profile as its form has it: what the first run asks for, and role, team and scope.
import { ok, type Result } from '../../../shared/result.ts'
import type { ProfileWords } from '../../storage/roadmap/change-profile.ts'
import { type Blanks, type BlankTrouble, beginningOf, blanksOf, isBlanks } from '../profile-blank-values.ts'

export interface ProfileTyped extends Blanks {
  readonly role: string
  readonly team: string
  readonly scope: string
}

export const typedOf = (profile: ProfileWords): ProfileTyped => {
  const { role, team, scope } = profile
  return { ...blanksOf(profile), role, team, scope }
}

export function isProfileTyped(value: unknown): value is ProfileTyped {
  if (!isBlanks(value)) return false
  const fields = new Map<string, unknown>(Object.entries(value))
  return ['role', 'team', 'scope'].every((name) => typeof fields.get(name) === 'string')
}

export function profileWordsOf(typed: ProfileTyped): Result<ProfileWords, BlankTrouble> {
  const beginning = beginningOf(typed)
  if (!beginning.ok) return beginning
  const { role, team, scope } = typed
  return ok({ ...beginning.value, role: role.trim(), team: team.trim(), scope: scope.trim() })
}
