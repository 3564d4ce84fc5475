// Why a repository's history could not be read, and what to do.
import type { GitTrouble } from '../../../git-history-schemas.ts'

const words = {
  'no-git':
    'Git is not installed or is not in PATH. Install it, or save the output of “git log” as a file and import that.',
  'not-a-repository':
    'This folder is not a Git repository. Choose the top folder of a clone, the one with “.git” in it.',
  'not-owner':
    'Git refuses to read this repository, because it belongs to another user. Allow it with “git config --global --add safe.directory <folder>”, or clone it yourself.',
  'no-commits': 'There are no commits on the branch that is checked out.',
  stopped: 'Reading the history was stopped.',
  failed: 'Git could not read this repository. Run “git fsck” there to see what is wrong.',
} as const satisfies Record<GitTrouble, string>

export const gitTroubleWords = (trouble: GitTrouble): string => words[trouble]
