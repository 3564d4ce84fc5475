// Disks of our own: a small one that can be filled, and an image whose copy is a power cut. Root mounts them itself, where this machine
// lets it; an ordinary user is given them by the runner (`test/runner/disks.mjs`).
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { newProfile } from '../driver/profiles.ts'

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`)
}

/** Where the runner mounted some for whoever runs this. */
const given = process.env.CAIRN_DISKS

const works = (command: string, args: readonly string[]) => spawnSync(command, args).status === 0

/** Whether a memory disk can be mounted: root on Linux, with the right to. */
export function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const place = newProfile()
  const isMounted = works('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place])
  if (isMounted) run('umount', [place])
  return isMounted
}

export interface FillingDisk {
  /** Byte for byte to the end. */
  fill(): void
  /** All but so many megabytes. */
  fillBut(megabytes: number): void
  empty(): void
}

export interface SmallDisk extends FillingDisk {
  makeReadOnly(): void
}

/** dd stops at the first that does not fit. */
const fillingAt = (filler: string): FillingDisk => ({
  fill: () => {
    for (const block of ['1M', '4096', '1']) spawnSync('sh', ['-c', `dd if=/dev/zero bs=${block} >> "$0"`, filler])
    run('sync', [])
  },
  fillBut: (megabytes) => {
    const { bavail, bsize } = statfsSync(dirname(filler))
    run('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1M', `count=${Math.floor((bavail * bsize) / 2 ** 20) - megabytes}`])
    run('sync', [])
  },
  empty: () => rmSync(filler, { force: true }),
})

/** One megabyte mounted at `place` for as long as `use` takes. */
export async function withSmallDisk<T>(place: string, use: (disk: SmallDisk) => Promise<T>): Promise<T> {
  mkdirSync(place, { recursive: true })
  run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place])
  try {
    return await use({
      ...fillingAt(join(place, 'filler')),
      makeReadOnly: () => run('mount', ['-o', 'remount,ro', place]),
    })
  } finally {
    run('umount', ['-l', place])
  }
}

/** The profile in which what is kept lies on one megabyte, for as long as `use` takes. */
export function withSmallKept<T>(use: (userData: string, disk: SmallDisk) => Promise<T>): Promise<T> {
  if (given === undefined) {
    const userData = newProfile()
    return withSmallDisk(join(userData, 'kept'), (disk) => use(userData, disk))
  }
  const [userData, place] = [join(given, 'profile'), join(given, 'profile', 'kept')]
  const makeReadOnly = () => {
    writeFileSync(join(given, 'wishes', 'read-only'), '')
    run('timeout', ['20', 'sh', '-c', 'until grep -q " $0 tmpfs ro" /proc/mounts; do sleep 0.1; done', place])
  }
  return use(userData, { ...fillingAt(join(place, 'filler')), makeReadOnly })
}

/** A disk that can be filled under a whole profile. */
export const withFillingDisk = <T>(use: (disk: FillingDisk & { readonly place: string }) => Promise<T>): Promise<T> =>
  given === undefined
    ? withImageDisk(use)
    : use({ place: join(given, 'image'), ...fillingAt(join(given, 'image', 'filler')) })

/** Whether there is a small disk to fill, and one under a whole profile. */
export const hasSmallDisk = () => given !== undefined || canMount()
export const hasFillingDisk = () => given !== undefined || canMountImages()

/** Whether a file can be mounted as a disk. */
export function canMountImages(): boolean {
  if (!canMount() || !existsSync('/dev/loop-control')) return false
  const image = join(newProfile(), 'image')
  try {
    const place = mountNew(image, 16)
    run('umount', [place])
    return true
  } catch {
    return false
  }
}

function mountNew(image: string, megabytes: number): string {
  writeFileSync(image, '')
  run('truncate', ['-s', `${megabytes}M`, image])
  run('mkfs.ext4', ['-q', '-F', '-m', '0', image])
  return mountImage(image)
}

function mountImage(image: string): string {
  const place = newProfile()
  run('mount', ['-o', 'loop', image, place])
  return place
}

export interface ImageDisk extends FillingDisk {
  readonly place: string
  /** The disk as it would be found after the power went now: nothing that only lies in memory is on it. */
  withPowerCut<T>(use: (place: string) => Promise<T>): Promise<T>
}

export async function withImageDisk<T>(use: (disk: ImageDisk) => Promise<T>): Promise<T> {
  const image = join(newProfile(), 'image')
  const place = mountNew(image, 400)
  const withPowerCut = async <R>(look: (place: string) => Promise<R>): Promise<R> => {
    const cut = join(newProfile(), 'image')
    run('cp', ['--sparse=always', image, cut])
    // Mounting replays the journal, as a machine does when it starts again.
    const found = mountImage(cut)
    try {
      // Marks of a process that runs: after a real cut it would not.
      for (const path of readdirSync(found, { recursive: true, encoding: 'utf8' })) {
        if (/(^|\/)(Singleton\w+|DevToolsActivePort|double-instance)$/.test(path))
          rmSync(join(found, path), { recursive: true, force: true })
      }
      return await look(found)
    } finally {
      run('umount', ['-l', found])
      rmSync(cut)
    }
  }
  try {
    return await use({ place, withPowerCut, ...fillingAt(join(place, 'filler')) })
  } finally {
    run('umount', ['-l', place])
  }
}
