// The first words of a command line that mean a command and no file. Apart from what runs them, so that a start of the app reads none of it.

export const commandWords: readonly string[] = [
  'add',
  'week',
  'search',
  'export',
  'import',
  'open',
  'mcp',
  'completion',
  'help',
]
