#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command in a session of its own with a true gnome-keyring, without a display, as any user:
#   withkeyring.sh unlocked|unmade|noservice|nobus COMMAND…
# unlocked: a keyring that is open; unmade: a service that was never given a password, so that there is no keyring yet;
# noservice: a bus where nobody answers; nobus: no bus. The bus starts no service by itself.
set -eu
state=$1
shift
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_CONFIG_HOME XDG_CURRENT_DESKTOP DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL
export HOME=$home XDG_RUNTIME_DIR=$home/run KEYRING_STATE=$state

if [ "$state" = nobus ]; then
  "$@"
  exit
fi
cat >"$home/bus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$home/run</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF

case $state in
unlocked) daemon='printf test | gnome-keyring-daemon --unlock --components=secrets' ;;
unmade) daemon='gnome-keyring-daemon --start --components=secrets' ;;
noservice) daemon=true ;;
*) echo "withkeyring.sh: unknown state $state" >&2; exit 2 ;;
esac
# The daemon ends with its bus.
dbus-run-session --config-file="$home/bus.conf" -- bash -c "($daemon) >/dev/null 2>&1; exec \"\$@\"" bash "$@"
