// SPDX-License-Identifier: GPL-3.0-or-later
// What stands under each step of the source editor: what was chosen there, in a few words. Window thread.
#pragma once

#include "ui/editor/sourceeditor.h"
#include "ui/editor/testpage.h"

namespace tokenwatch {

/// A credential is needed that is neither stored nor entered.
[[nodiscard]] bool lacksCredentials(const SourceForm &form);
/// Empty where there is nothing to say yet.
[[nodiscard]] QString stepDetail(SourceEditor::Step step, const SourceForm &form, TestPage::State test);

} // namespace tokenwatch
