# SPDX-License-Identifier: GPL-3.0-or-later
# What bash offers for these words, the last of them unfinished: completed.bash COMPLETION tokenctl WORD...
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
_tokenctl
printf '%s\n' "${COMPREPLY[@]}"
