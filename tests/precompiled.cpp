// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing: what the tests read in common needs a file to be read for.
