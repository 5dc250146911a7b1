#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# All static checks, one after the other; every one runs, and any failure fails the whole. Called by ./dev lint.
set -uo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
preset=${PRESET:-release}
failed=()

check() { # NAME COMMAND...
  local name=$1; shift
  printf '== lint: %s\n' "$name"
  "$@" || failed+=("$name")
}

sources() { git ls-files -co --exclude-standard -- '*.cpp' '*.h'; }

formatting() { sources | xargs -P "$(nproc)" -n 40 clang-format --dry-run --Werror; }

# Analyses what the compiler saw. In a unity build that is a few large files, which is what makes this fast enough.
compiled() { grep -o '"file": "[^"]*"' "build/$preset/compile_commands.json" | cut -d'"' -f4 | grep -v -e _autogen -e /qrc_ -e /tests/ | sort -u; }
tidy() { compiled | xargs -P "$(nproc)" -n 1 clang-tidy --quiet -p "build/$preset" 2>/dev/null | grep -E 'warning:|error:' && return 1; return 0; }
clazy() { compiled | xargs -P "$(nproc)" -n 4 clazy-standalone -p "build/$preset" --checks=level0,connect-not-normalized,detaching-temporary,incorrect-emit,lambda-in-connect,qdatetime-utc,temporary-iterator,thread-with-slots --header-filter='/(app|ui|models|services)/' 2>&1 | grep -E 'warning:.*\[-Wclazy|error:' && return 1; return 0; }

house() { ctest --test-dir "build/$preset" --output-on-failure -L house; }

desktop_files() {
  desktop-file-validate resources/*.desktop && appstreamcli validate --no-net resources/*.metainfo.xml
}

# Every text of a translation is present in its source language at least: no stale entries.
translations() {
  local file
  for file in translations/*.ts; do
    [ -e "$file" ] || continue
    if grep -q 'type="vanished"' "$file"; then echo "$file holds vanished texts"; return 1; fi
  done
}

shell_scripts() { local f; for f in dev .ci/run $(git ls-files '*.sh'); do bash -n "$f" || return 1; done; }

check formatting formatting
check "shell scripts" shell_scripts
check "layering and requirements" house
check "desktop files" desktop_files
check translations translations
check clang-tidy tidy
check clazy clazy

if [ ${#failed[@]} -gt 0 ]; then
  printf 'lint: failed: %s\n' "${failed[*]}" >&2
  exit 1
fi
echo "lint: all checks passed"
