# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of tokenctl for bash: tokenctl itself knows what may follow, and is asked.
_tokenctl() {
  local words=() word i
  # "=" ends a word for bash alone: --data-dir=DIR comes in three.
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ ${#words[@]} -gt 0 && ($word == "=" || ${COMP_WORDS[i - 1]} == "=") ]]; then
      words[${#words[@]} - 1]+=$word
    else
      words+=("$word")
    fi
  done
  local current=${COMP_WORDS[COMP_CWORD]} last=${words[${#words[@]} - 1]} line
  [[ $current == "=" ]] && current=
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :files) compopt -o default 2>/dev/null; COMPREPLY=() ;;
      :commands)
        if [[ ${COMP_WORDS[COMP_CWORD - 1]} == "--" ]]; then
          mapfile -t COMPREPLY < <(compgen -c -- "$current" | sort -u)
        else
          compopt -o default 2>/dev/null
        fi
        ;;
      *)
        line=${line%%$'\t'*}
        # Only what stands behind the "=" is replaced.
        COMPREPLY+=("${line#"${last%"$current"}"}")
        ;;
    esac
  done < <("${COMP_WORDS[0]}" __complete -- "${words[@]}" 2>/dev/null)
}
complete -F _tokenctl tokenctl
