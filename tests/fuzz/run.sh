#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Feeds one fuzz target for $FUZZ_SECONDS, from its seeds and from what earlier runs found. Called by ./dev fuzz, after
# the preset `fuzz` was built. An input that breaks something is kept in build/fuzz/crashes: once mended, it moves into
# tests/fuzz/corpus/NAME, where every build reads it again. With FUZZ_SEED a run can be repeated; without, each looks
# elsewhere.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
name=$1
found=build/fuzz/corpus/$name
mkdir -p "$found" build/fuzz/crashes
log=build/fuzz/fuzz_$name.log
# Undefined behaviour ends the run as a crash does.
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
if build/fuzz/tests/fuzz_"$name" "$found" "tests/fuzz/corpus/$name" -max_total_time="$FUZZ_SECONDS" -seed="${FUZZ_SEED:-0}" -max_len=4096 \
    -timeout=10 -rss_limit_mb=1500 -artifact_prefix="build/fuzz/crashes/$name-" >"$log" 2>&1; then
  printf '%s: %s\n' "$name" "$(grep -E '^Done ' "$log" || tail -n 1 "$log")"
else
  printf '%s: FAILED\n' "$name"
  tail -n 60 "$log"
  exit 1
fi
