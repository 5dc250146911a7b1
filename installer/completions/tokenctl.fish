# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of tokenctl for fish: tokenctl itself knows what may follow, and is asked.
function __tokenctl_complete
    set -l words (commandline -opc)
    set -l current "$(commandline -ct)"
    for line in ($words[1] __complete -- $words[2..-1] $current 2>/dev/null)
        switch $line
            case :files
                __fish_complete_path $current
            case :commands
                __fish_complete_command
                __fish_complete_path $current
            case '*'
                printf '%s\n' $line
        end
    end
end
complete -c tokenctl -f -a '(__tokenctl_complete)'
