#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command on a desktop of its own, as any user: a session bus, a screen in memory, a window manager that gives
# the keyboard to windows, and the bus on which programs tell screen readers what they show:
#   withdesktop.sh COMMAND…
# HOME and the XDG directories are new and empty; everything ends with the command.
set -euo pipefail
for program in dbus-run-session Xvfb openbox xdotool; do
  command -v "$program" >/dev/null || { echo "withdesktop.sh: $program is not installed" >&2; exit 77; }
done
for launcher in /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher ""; do
  [ ! -x "$launcher" ] || break
done
[ -n "$launcher" ] || { echo "withdesktop.sh: at-spi2-core is not installed" >&2; exit 77; }

if [ "${1:-}" = --inside ]; then # its own session bus: see below
  shift
  "$launcher" --launch-immediately >/dev/null 2>&1 &
  # Without keys of its own: it would take the keyboard away for the moment in which it looks whether one is its.
  printf '%s\n' '<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard/></openbox_config>' >"$HOME/openbox.xml"
  openbox --config-file "$HOME/openbox.xml" >"$HOME/openbox.log" 2>&1 &
  # Only a window manager answers this.
  for ((tries = 0; tries < 600; ++tries)); do
    if xdotool get_desktop >/dev/null 2>>"$HOME/xdotool.log"; then exec "$@"; fi
    sleep 0.05
  done
  echo "withdesktop.sh: the window manager does not start" >&2
  cat "$HOME/openbox.log" >&2
  tail -n 3 "$HOME/xdotool.log" >&2
  exit 2
fi

home=$(mktemp -d)
screen=
trap '[ -z "$screen" ] || { kill "$screen" 2>/dev/null; wait "$screen" 2>/dev/null; }; rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS XDG_CURRENT_DESKTOP
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_CONFIG_HOME=$home/.config XDG_DATA_HOME=$home/.local/share
export XDG_CACHE_HOME=$home/.cache XDG_STATE_HOME=$home/.local/state
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LIBGL_ALWAYS_SOFTWARE=1

mkfifo "$home/number"
Xvfb -displayfd 3 -noreset -screen 0 1600x1000x24 -nolisten tcp 3>"$home/number" >/dev/null 2>&1 &
screen=$!
read -r number <"$home/number"
export DISPLAY=:$number
# What is started inside ends with its bus, and the screen with this script.
dbus-run-session -- bash "$0" --inside "$@"
