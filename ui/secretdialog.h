// SPDX-License-Identifier: GPL-3.0-or-later
// Takes secrets from a person: one hidden field per slot, handed on at once and wiped here. Nothing typed is ever
// shown, kept or put into a text. Opened without a nested event loop, deletes itself when closed. Window thread.
#pragma once

#include "domain/secret.h"

#include <QDialog>
#include <functional>

class QLineEdit;

namespace tokenwatch {

class Theme;

class SecretDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Called once for each filled field.
    using Taker = std::function<void(const QByteArray &slot, Secret value)>;

    /// `first` is the slot whose field gets the focus, if it is among `fields`.
    SecretDialog(const QString &sourceTitle, const QList<QByteArray> &fields, const QByteArray &first, Taker taker,
                 const Theme &theme, QWidget *parent);
    ~SecretDialog() override;

    void accept() override;

private:
    void wipe();

    std::vector<std::pair<QByteArray, QLineEdit *>> m_fields;
    Taker m_taker;
};

} // namespace tokenwatch
