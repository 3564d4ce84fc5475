// Kill, relaunch, look: the rounds that `npm test` does ten of and the soak two hundred.
import type { AppDriver, KillTarget } from '../driver/app-driver.ts'

export interface KillRounds {
  rounds: number
  target: KillTarget
  /** Saves something and resolves when the app has acknowledged it; answers with what must be found again. */
  save: (app: AppDriver, round: number) => Promise<string>
  /** What is there now. */
  read: (app: AppDriver) => Promise<readonly string[]>
}

export interface KillReport {
  target: KillTarget
  rounds: number
  /** Acknowledged and not found again. Must stay empty. */
  lost: string[]
}

/** After a killed renderer the app itself must come back; after the others the driver starts it on the same profile. */
export async function runKillRounds(app: AppDriver, { rounds, target, save, read }: KillRounds): Promise<KillReport> {
  const acknowledged: string[] = []
  const lost = new Set<string>()
  for (let round = 0; round < rounds; round += 1) {
    acknowledged.push(await save(app, round))
    await app.kill(target)
    if (target !== 'renderer') await app.relaunch()
    const found = new Set(await read(app))
    for (const one of acknowledged) if (!found.has(one)) lost.add(one)
  }
  return { target, rounds, lost: [...lost] }
}
