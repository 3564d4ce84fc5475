// A begun database with its ladder for each test of a roadmap page.
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { readOwnRoadmap } from '../../../renderer/storage/roadmap/read-profile.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { begunDatabase, endDatabase } from '../with-cairn.tsx'

export interface WithLadder {
  readonly database: CairnDatabase
  readonly roadmap: Roadmap
}

/** To be called once in a file; what it answers is that of the running test. */
export function withLadder(): WithLadder {
  vi.setConfig({ testTimeout: 30_000 })
  configure({ asyncUtilTimeout: 8000 })
  let now: WithLadder | null = null
  beforeEach(async () => {
    const database = await begunDatabase()
    const own = await readOwnRoadmap(database)
    if (own === null) throw new Error('no ladder')
    now = { database, roadmap: own.roadmap }
  })
  const live = (): WithLadder => {
    if (now === null) throw new Error('No test is running')
    return now
  }
  afterEach(async () => {
    cleanup()
    await endDatabase(live().database)
  })
  return {
    get database() {
      return live().database
    },
    get roadmap() {
      return live().roadmap
    },
  }
}
