// Completion scripts, made from the list of commands. Packages install the same texts.
import { CommandFailure, EXIT } from './exit-codes.ts'
import { COMMANDS, type CommandName, type CommandWord, commandNames } from './parse-command.ts'

const optionsOf = (name: CommandName) => Object.keys((COMMANDS[name] as CommandWord).options).map((one) => `--${one}`)
const isOfFiles = (name: CommandName) => (COMMANDS[name] as CommandWord).isOfFiles === true
const fileCommands = commandNames.filter(isOfFiles)
const shells = ['bash', 'zsh', 'fish'] as const

const bash = () => `# bash completion for cairn
_cairn() {
  local current=\${COMP_WORDS[COMP_CWORD]} command=\${COMP_WORDS[1]}
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commandNames.join(' ')}" -- "$current"))
    return
  fi
  case "$command" in
${commandNames.map((name) => `    ${name}) local options="${optionsOf(name).join(' ')}" ;;`).join('\n')}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$current")); return ;;
  esac
  case "$command" in
    ${fileCommands.join('|')}) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$current")) ;;
    completion) COMPREPLY=($(compgen -W "${shells.join(' ')}" -- "$current")) ;;
    help) COMPREPLY=($(compgen -W "${commandNames.join(' ')}" -- "$current")) ;;
  esac
}
complete -F _cairn cairn
`

const zshQuoted = (text: string) => text.replaceAll("'", "'\\''").replaceAll(':', '\\:')

const zsh = () => `#compdef cairn
_cairn() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${commandNames.map((name) => `      '${name}:${zshQuoted(COMMANDS[name].help)}'`).join('\n')}
    )
    _describe 'command' commands
    return
  fi
  case "$words[2]" in
${commandNames.map((name) => `    ${name}) compadd -- ${optionsOf(name).join(' ')}${isOfFiles(name) ? '; _files' : ''} ;;`).join('\n')}
  esac
  case "$words[2]" in
    completion) compadd ${shells.join(' ')} ;;
  esac
}
compdef _cairn cairn
`

const fishQuoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const fish = () => `# fish completion for cairn
complete -c cairn -f
${commandNames.map((name) => `complete -c cairn -n __fish_use_subcommand -a ${name} -d ${fishQuoted(COMMANDS[name].help)}`).join('\n')}
${commandNames
  .flatMap((name) =>
    Object.entries((COMMANDS[name] as CommandWord).options).map(
      ([option, { help, type }]) =>
        `complete -c cairn -n '__fish_seen_subcommand_from ${name}' -l ${option}${type === 'string' ? ' -r' : ''} -d ${fishQuoted(help)}`,
    ),
  )
  .join('\n')}
complete -c cairn -n '__fish_seen_subcommand_from ${fileCommands.join(' ')}' -F
complete -c cairn -n '__fish_seen_subcommand_from completion' -a '${shells.join(' ')}'
`

const scripts = { bash, zsh, fish }

export function completionScript(shell: string): string {
  const found = shells.find((one) => one === shell)
  if (found === undefined)
    throw new CommandFailure(EXIT.usage, `No completion script for “${shell}”. Use ${shells.join(', ')}.`)
  return scripts[found]()
}
