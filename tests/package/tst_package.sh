#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian package from a build directory and treats it as a user would: look into it, install it, start what it
# brings, purge it. Installing needs root and a machine that does not have Tokenwatch already.
#
#   tst_package.sh CPACK BUILD_DIRECTORY VERSION
set -euo pipefail
cpack=$1 build=$2 version=$3

work=$(mktemp -d)
installed=no
agent=""
clean() {
  [ -n "$agent" ] && kill "$agent" 2>/dev/null
  [ "$installed" = yes ] && dpkg --purge tokenwatch >/dev/null 2>&1
  rm -rf "$work"
}
trap clean EXIT
fail() { printf 'FAIL: %s\n' "$*" >&2; exit 1; }
step() { printf '%s\n' "- $*"; }

for tool in dpkg-shlibdeps file lintian desktop-file-validate groff; do
  command -v "$tool" >/dev/null || { echo "SKIP: $tool is not installed"; exit 77; }
done

# Until CONDITION succeeds, for at most 20 s.
until_true() { # WHAT COMMAND...
  local what=$1 i; shift
  for ((i = 0; i < 400; i++)); do "$@" && return 0; sleep 0.05; done
  fail "waited 20 s for $what"
}

step "builds"
(cd "$build" && "$cpack" -G DEB -B "$work/packages" >"$work/cpack.log" 2>&1) || { cat "$work/cpack.log"; fail "cpack failed"; }
rm -rf "$work/packages/_CPack_Packages"
package=$(echo "$work"/packages/*.deb)
[ -f "$package" ] || fail "cpack made no package, or several"

step "says what it needs"
[ "$(dpkg-deb -f "$package" Package)" = tokenwatch ] || fail "wrong package name"
[ "$(dpkg-deb -f "$package" Version)" = "$version" ] || fail "wrong version"
depends=$(dpkg-deb -f "$package" Depends)
for needed in libc6 libqt6core6 libqt6network6 libqt6sql6 libqt6widgets6 libqt6charts6 libqt6svg6 libqt6keychain1 libssl3 \
  libqt6sql6-sqlite libsecret-1-0; do
  grep -qE "(^|, )$needed( |,|\$)" <<<"$depends" || fail "Depends lacks $needed: $depends"
done

step "holds what it should"
dpkg-deb --fsys-tarfile "$package" | tar -t | sed 's|^\./|/|' >"$work/content"
for path in /usr/bin/tokenwatch /usr/bin/tokenwatchd /usr/bin/tokenctl /usr/share/applications/tokenwatch.desktop \
  /usr/share/icons/hicolor/scalable/apps/tokenwatch.svg /usr/share/metainfo/org.tokenwatch.Tokenwatch.metainfo.xml \
  /usr/share/bash-completion/completions/tokenctl /usr/share/zsh/vendor-completions/_tokenctl \
  /usr/share/fish/vendor_completions.d/tokenctl.fish /usr/lib/systemd/user/tokenwatchd.service /usr/share/doc/tokenwatch/copyright /usr/share/doc/tokenwatch/changelog.gz \
  /usr/share/man/man1/tokenwatch.1.gz /usr/share/man/man1/tokenwatchd.1.gz /usr/share/man/man1/tokenctl.1.gz; do
  grep -qxF "$path" "$work/content" || fail "$path is missing"
done

step "passes lintian"
lintian --allow-root --tag-display-limit 0 --fail-on error,warning "$package" >"$work/lintian" 2>&1 || { cat "$work/lintian"; fail "lintian complains"; }

step "has manual pages that format without complaints"
dpkg-deb -x "$package" "$work/unpacked"
for page in "$work"/unpacked/usr/share/man/man1/*.gz; do
  complaints=$(gzip -dc "$page" | groff -man -Tutf8 -ww -b -rF0 2>&1 >/dev/null) || fail "groff failed on $page"
  [ -z "$complaints" ] || fail "$(basename "$page"): $complaints"
done

[ "$(id -u)" -eq 0 ] || { step "is not installed: only root may"; exit 0; }
[ "$(dpkg-query -W -f '${db:Status-Status}' tokenwatch 2>/dev/null || true)" != installed ] ||
  { step "is not installed: this machine has Tokenwatch already"; exit 0; }

step "installs"
installed=yes
dpkg --install "$package" >"$work/install.log" 2>&1 || { cat "$work/install.log"; fail "installing failed"; }

step "brings programs that say their version"
export HOME=$work/home XDG_RUNTIME_DIR=$work/run QT_QPA_PLATFORM=offscreen
unset XDG_STATE_HOME XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
mkdir -m 700 "$HOME" "$XDG_RUNTIME_DIR"
for program in tokenwatch tokenwatchd tokenctl; do
  said=$("/usr/bin/$program" --version)
  [ "$said" = "$program $version" ] || fail "$program --version said: $said"
done

step "brings an agent that serves"
/usr/bin/tokenwatchd --sandbox --data-dir "$work/data" --api-port 0 >"$work/agent.out" 2>"$work/agent.err" &
agent=$!
until_true "the agent" grep -q ^ready "$work/agent.out"
/usr/bin/tokenctl --data-dir "$work/data" status >/dev/null || fail "tokenctl cannot reach the agent"
kill "$agent"
wait "$agent" || fail "the agent did not end well"
agent=""

step "starts from the menu"
desktop-file-validate /usr/share/applications/tokenwatch.desktop || fail "the menu entry is not valid"
gio launch /usr/share/applications/tokenwatch.desktop >"$work/window.log" 2>&1 || { cat "$work/window.log"; fail "the menu entry does not start"; }
until_true "the window's agent" test -s "$XDG_RUNTIME_DIR/tokenwatch/agent.json"
agent=$(sed -n 's/.*"pid": *\([0-9]*\).*/\1/p' "$XDG_RUNTIME_DIR/tokenwatch/agent.json")
[ "$(readlink "/proc/$agent/exe")" = /usr/bin/tokenwatch ] || fail "the menu entry started something else"
kill "$agent"
until_true "the window to end" test ! -e "$XDG_RUNTIME_DIR/tokenwatch/agent.json"
until_true "its process to end" test ! -d "/proc/$agent"
agent=""

step "leaves nothing behind"
dpkg --purge tokenwatch >"$work/purge.log" 2>&1 || { cat "$work/purge.log"; fail "purging failed"; }
installed=no
while IFS= read -r path; do
  case "$path" in */) continue ;; esac
  [ ! -e "$path" ] && [ ! -L "$path" ] || fail "$path is still there"
done <"$work/content"
[ ! -d /usr/share/doc/tokenwatch ] || fail "/usr/share/doc/tokenwatch is still there"
