// SPDX-License-Identifier: GPL-3.0-or-later
// The source editor's form as a list: one row for each thing asked, made from the agent's grant forms, with its words,
// value, mistake and warning. Holds typed secrets until they are taken, and shows none. Window thread; owned by the
// editor.
#pragma once

#include "domain/sourcedraft.h"
#include "models/formcheck.h"
#include "models/formrows.h"

#include <QAbstractListModel>
#include <QSet>
#include <map>

namespace tokenwatch {

class SourceForm final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< FormRow::key
        SectionRole,                ///< FormSection
        KindRole,                   ///< FormKind; the value is Qt::EditRole, the label Qt::DisplayRole
        HintRole,                   ///< one sentence; may be empty
        RequiredRole,               ///< bool
        UsualRole,                  ///< what counts while the value is empty, for a placeholder
        ChoiceValuesRole,           ///< QStringList, of Choice and OtherSource
        ChoiceTextsRole,            ///< QStringList, beside them
        ErrorRole,                  ///< a sentence; empty: may be saved
        WarningRole,                ///< a sentence; empty: nothing to think about
        SlotStateRole,              ///< SlotState, of Secret
    };
    enum class SlotState {
        Optional, ///< not there, not needed
        Needed,   ///< not there; the source cannot work without it
        Stored,   ///< shown as "stored", with Replace…
        Entered,  ///< typed here, stored when the editor saves
    };
    Q_ENUM(SlotState)

    /// Empty `forms` make a form that can change nothing of the grant.
    explicit SourceForm(QList<GrantForm> forms, QObject *parent = nullptr);

    /// Begins anew. A provisioned source can be read and not edited.
    void setSource(const Source &source);
    void setSurroundings(FormSurroundings around);
    /// The slots that hold something already, "fallback.SLOT" included.
    void setStoredSlots(const QSet<QByteArray> &stored);

    /// The edited source; to be saved only while isValid().
    [[nodiscard]] Source source() const;
    [[nodiscard]] bool isValid() const;
    [[nodiscard]] bool isModified() const;
    /// The first row with a mistake; -1 if there is none.
    [[nodiscard]] int firstProblem() const;
    /// -1 if there is no such row.
    [[nodiscard]] int rowOf(const QString &key) const;

    /// An empty secret takes back what was entered. Not for rows of other kinds.
    void enterSecret(int row, Secret secret);
    /// Copies of those of the present kind of grant, by slot; the form keeps its own until it goes or begins anew.
    [[nodiscard]] SlotSecrets enteredSecrets() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Takes any text; a mistake is shown, not refused. False for secrets, values of another type, unknown kinds of
    /// grant.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// isValid() or isModified() may have changed.
    void edited();

private:
    [[nodiscard]] QVariant valueOf(const FormRow &row) const;
    [[nodiscard]] SlotState slotState(const FormRow &row) const;
    [[nodiscard]] bool isOneOfNeeded(const QByteArray &slot) const;
    [[nodiscard]] QStringList choicesOf(const FormRow &row, bool texts) const;
    void changeRows();
    void announce();

    const QList<GrantForm> m_forms;
    Source m_base;
    FormSurroundings m_around;
    QSet<QByteArray> m_stored;
    SlotSecrets m_entered;
    FormValues m_values;
    std::vector<FormRow> m_rows;
};

} // namespace tokenwatch
