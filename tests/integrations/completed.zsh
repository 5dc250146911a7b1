# SPDX-License-Identifier: GPL-3.0-or-later
# A zsh that somebody types into: prints the line as it stands after Tab. completed.zsh COMPLETION SCRATCH LINE
zmodload zsh/zpty
zpty shell "zsh -f -i"
zpty -w shell "PS1=; fpath=(${1:h} \$fpath); autoload -Uz compinit; compinit -u -d $2.dump"
zpty -w shell "zstyle ':completion:*' menu no"
zpty -w shell "show() { print -r -- \"\$BUFFER\" >$2.new; mv $2.new $2 }; zle -N show; bindkey '^X' show; print set''up"
zpty -r shell output '*setup*'
zpty -w -n shell "$3"$'\t\C-x'
for ((i = 0; i < 200; i++)); do [[ -e $2 ]] && break; sleep 0.05; done
cat "$2"
zpty -d shell
