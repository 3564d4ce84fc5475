// What the foot of the rail says of its owner: who, from which level to which, and how far along. Never more months than were planned.
import { describe, expect, it } from 'vitest'
import { whoOf } from '../../renderer/app/sidebar-profile.ts'
import { newProfile } from '../../shared/records/new-records.ts'
import type { defaultRoadmap } from '../../shared/rules/roadmap/default-roadmap.ts'

const at = '2025-01-01T00:00:00.000Z'
const roadmapId = '01900000-0000-7000-8000-000000000001' as ReturnType<typeof defaultRoadmap>['id']
const wren = (more: object) => ({
  ...newProfile('01900000-0000-7000-8000-000000000002', at, roadmapId),
  name: 'Wren Alderby',
  currentLevel: 'mid-level',
  targetLevel: 'lead',
  startedOn: '2025-01-01',
  ...more,
})

describe('the owner at the foot of the rail', () => {
  it.each([
    ['2025-01-01', 'Month 1 of 16'],
    ['2026-04-30', 'Month 16 of 16'],
    ['2026-05-01', '1 month past the 16 planned'],
    ['2026-11-30', '7 months past the 16 planned'],
  ])('on %s is in: %s', (today, month) => {
    expect(whoOf(wren({ horizonMonths: 16 }), today)).toEqual({
      name: 'Wren Alderby',
      path: 'Mid-level to lead',
      month,
    })
  })

  it('has no month before the start, without one, and where no months were planned', () => {
    for (const more of [{ horizonMonths: 16, startedOn: '2027-01-01' }, { horizonMonths: 16, startedOn: null }, {}]) {
      expect(whoOf(wren(more), '2026-11-30')).toEqual({ name: 'Wren Alderby', path: 'Mid-level to lead' })
    }
  })

  it('is nobody where nothing was said', () => {
    expect(whoOf(wren({ name: '', currentLevel: '', targetLevel: '' }), '2026-11-30')).toBeNull()
  })
})
