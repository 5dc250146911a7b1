#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# All static checks, one after the other; every one runs, and any failure fails the whole. Called by ./dev lint, after
# the preset in $PRESET was built. With arguments, only the checks so named run.
set -uo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
preset=${PRESET:-release}
wanted=("$@")
failed=()
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

check() { # NAME
  local name=$1
  [ ${#wanted[@]} -eq 0 ] || [[ " ${wanted[*]} " == *" $name "* ]] || return 0
  printf '== lint: %s\n' "$name"
  "$name" || failed+=("$name")
}

sources() { git ls-files -co --exclude-standard -- '*.cpp' '*.h'; }

formatting() { sources | xargs -r -P "$(nproc)" -n 40 clang-format --dry-run --Werror; }

shell_scripts() { local file status=0; for file in dev .ci/run $(git ls-files '*.sh'); do bash -n "$file" || status=1; done; return $status; }

# Layering and the requirements map, which are tests.
house() { ctest --test-dir "build/$preset" --output-on-failure --no-tests=error -L '^house$'; }

desktop_files() {
  local status=0
  desktop-file-validate resources/*.desktop || status=1
  appstreamcli validate --no-net resources/*.metainfo.xml || status=1
  return $status
}

# Every text of the programs is translated, and nothing is translated that no program says.
translations() {
  local file status=0
  cmake --build "build/$preset" --target extract_translations >"$work/extract.log" 2>&1 || { cat "$work/extract.log"; return 1; }
  for file in "build/$preset"/translations/extracted/*.ts; do
    if awk '/<source>/ { text = $0 } /type="(unfinished|vanished)"/ { print text; found = 1 } END { exit !found }' "$file"; then
      echo "$(basename "$file") does not match the sources: run ninja -C build/$preset update_translations, then translate"
      status=1
    fi
  done
  return $status
}

# What the compiler saw of the programs, without generated files. In a unity build that is a few large files, which is
# what makes the analyses fast enough.
compiled() {
  sed -n 's/^ *"file": "\(.*\)",\{0,1\}$/\1/p' "build/$preset/compile_commands.json" |
    grep -E "^$PWD/(build/$preset/)?(services|models|ui|app)/" | grep -v -e _autogen/ -e /qrc_ | sort -u
}

# Runs a tool over every file at once; it passes if each run ends well and without findings. A tool that crashes or
# cannot parse a file fails the check.
analysed() { # NAME FINDING COMMAND...
  local name=$1 finding=$2; shift 2
  compiled >"$work/$name.files"
  [ -s "$work/$name.files" ] || { echo "build/$preset holds nothing to analyse"; return 1; }
  export finding
  # shellcheck disable=SC2016
  xargs -a "$work/$name.files" -P "$(nproc)" -I FILE bash -c '
    said=$("$@" 2>&1); status=$?
    if [ $status -ne 0 ] || grep -qE -e "$finding" <<<"$said"; then
      printf "%s\n" "$said" | grep -vE "^[0-9]+ (warning|error)s? (generated|and [0-9]+)|^Suppressed |^Use -header-filter"
      printf "(%s ended with %s)\n" "$(basename "$1")" "$status"
      exit 1
    fi' _ "$@" FILE
}
clang_tidy() { analysed tidy 'warning:|error:' clang-tidy --quiet --extra-arg=-Wno-unknown-warning-option -p "build/$preset"; }
# Without qstring-ref, which advises what Qt 6 no longer has.
clazy() {
  analysed clazy '\[-Wclazy|error:' clazy-standalone --extra-arg=-Wno-unknown-warning-option -p "build/$preset" --header-filter='/(app|ui|models|services)/' \
    --checks=level0,no-qstring-ref,connect-not-normalized,detaching-temporary,incorrect-emit,lambda-in-connect,qdatetime-utc,temporary-iterator,thread-with-slots
}

check formatting
check shell_scripts
check house
check desktop_files
check translations
check clang_tidy
check clazy

if [ ${#failed[@]} -gt 0 ]; then
  printf 'lint: failed: %s\n' "${failed[*]}" >&2
  exit 1
fi
echo "lint: all checks passed"
