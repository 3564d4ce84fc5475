#compdef cairn
_cairn() {
  if (( CURRENT == 2 )); then
    local -a commands=(
      'add:Save an entry; “-” reads entries from standard input, one per line'
      'week:Show the records of a week (default\: this week)'
      'search:Find records that contain all words'
      'export:Export everything as an archive'
      'import:Preview a file, folder or Git history, and open the preview in the app'
      'open:Open a file in the app'
      'mcp:Serve an agent over standard input and output (MCP), once agent access is on in Settings'
      'completion:Print the completion script for a shell'
      'help:Show this help'
    )
    _describe 'command' commands
    return
  fi
  case "$words[2]" in
    add) compadd -- --json --day ;;
    week) compadd -- --json ;;
    search) compadd -- --json --limit ;;
    export) compadd -- --json --force; _files ;;
    import) compadd -- --json --preview --author --since --until --by; _files ;;
    open) compadd -- --json; _files ;;
    mcp) compadd --  ;;
    completion) compadd --  ;;
    help) compadd --  ;;
  esac
  case "$words[2]" in
    completion) compadd bash zsh fish ;;
  esac
}
compdef _cairn cairn
