# bash completion for cairn
_cairn() {
  local current=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]}
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "add week search export import open mcp completion help" -- "$current"))
    return
  fi
  case "$command" in
    add) local options="--json --day" ;;
    week) local options="--json" ;;
    search) local options="--json --limit" ;;
    export) local options="--json --force" ;;
    import) local options="--json --preview --author --since --until --by" ;;
    open) local options="--json" ;;
    mcp) local options="" ;;
    completion) local options="" ;;
    help) local options="" ;;
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$current")); return ;;
  esac
  case "$command" in
    export|import|open) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$current")) ;;
    completion) COMPREPLY=($(compgen -W "bash zsh fish" -- "$current")) ;;
    help) COMPREPLY=($(compgen -W "add week search export import open mcp completion help" -- "$current")) ;;
  esac
}
complete -F _cairn cairn
