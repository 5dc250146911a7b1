// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sourceform.h"

#include "models/tooltip.h"

#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

const QByteArray fallbackPrefix = "fallback.";

QByteArray slotNameOf(const FormRow &row)
{
    return row.key.sliced(QStringLiteral("slot.").size()).toLatin1();
}

/// The value as the row's kind holds it; invalid if it is of another type.
QVariant acceptedValue(FormKind kind, const QVariant &value)
{
    switch (kind) {
    case FormKind::Flag:
        return value.canConvert<bool>() ? QVariant(value.toBool()) : QVariant();
    case FormKind::Lines:
    case FormKind::Pairs: {
        if (value.userType() == QMetaType::QStringList)
            return value;
        if (value.userType() != QMetaType::QString)
            return {};
        return value.toString().split(u'\n', Qt::SkipEmptyParts);
    }
    case FormKind::Line:
    case FormKind::Paragraph:
    case FormKind::Address:
    case FormKind::Choice:
    case FormKind::Whole:
    case FormKind::Decimal:
    case FormKind::Instant:
    case FormKind::FilePath:
    case FormKind::OtherSource:
        return value.canConvert<QString>() ? QVariant(value.toString()) : QVariant();
    case FormKind::Secret:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

SourceForm::SourceForm(QList<GrantForm> forms, QObject *parent)
    : QAbstractListModel(parent)
    , m_forms(std::move(forms))
{
    if (!m_forms.isEmpty())
        m_base.grant.type = m_forms.first().type;
    setSource(m_base);
}

void SourceForm::setSource(const Source &source)
{
    beginResetModel();
    m_base = source;
    m_values = formValues(source);
    m_entered.clear();
    m_rows =
        formRows(m_forms, m_values.value(u"grant.type"_s).toString(), m_values.value(u"fallback.type"_s).toString());
    endResetModel();
    Q_EMIT edited();
}

void SourceForm::setSurroundings(FormSurroundings around)
{
    m_around = std::move(around);
    announce();
}

void SourceForm::setStoredSlots(const QSet<QByteArray> &stored)
{
    m_stored = stored;
    announce();
}

/// Values depend on each other, and there are few rows: all are told.
void SourceForm::announce()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT edited();
}

Source SourceForm::source() const
{
    return sourceFrom(m_values, m_forms, m_base);
}

bool SourceForm::isValid() const
{
    return firstProblem() < 0;
}

bool SourceForm::isModified() const
{
    return !m_entered.empty() || source() != m_base;
}

int SourceForm::firstProblem() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [this](const FormRow &row) {
        return !problemOf(row, m_rows, m_values, m_around).isEmpty();
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int SourceForm::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const FormRow &row) { return row.key == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void SourceForm::enterSecret(int row, Secret secret)
{
    if (row < 0 || row >= rowCount() || m_base.provisioned || m_rows[static_cast<size_t>(row)].kind != FormKind::Secret)
        return;
    const QByteArray slot = slotNameOf(m_rows[static_cast<size_t>(row)]);
    if (secret.isEmpty())
        m_entered.erase(slot);
    else
        m_entered.insert_or_assign(slot, std::move(secret));
    announce(); // one of several may be enough
}

SlotSecrets SourceForm::enteredSecrets() const
{
    SlotSecrets secrets;
    for (const auto &[slot, secret] : m_entered) {
        if (rowOf(u"slot."_s + QString::fromLatin1(slot)) >= 0)
            secrets.emplace(slot, secret.duplicate());
    }
    return secrets;
}

int SourceForm::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SourceForm::valueOf(const FormRow &row) const
{
    const QVariant value = m_values.value(row.key);
    if (value.isValid() || row.kind == FormKind::Secret)
        return value;
    if (row.kind == FormKind::Flag)
        return false;
    return row.kind == FormKind::Lines || row.kind == FormKind::Pairs ? QVariant(QStringList()) : QVariant(QString());
}

/// The slot is of a group of which one is needed, and none is there.
bool SourceForm::isOneOfNeeded(const QByteArray &slot) const
{
    const bool isFallback = slot.startsWith(fallbackPrefix);
    const QByteArray prefix = isFallback ? fallbackPrefix : QByteArray();
    const GrantForm *form =
        formOf(m_forms, m_values.value(isFallback ? u"fallback.type"_s : u"grant.type"_s).toString());
    if (!form)
        return false;
    bool isMember = false, isAnyThere = false;
    for (const char *name : form->needsOneOf) {
        isMember = isMember || prefix + name == slot;
        isAnyThere = isAnyThere || m_stored.contains(prefix + name) || m_entered.contains(prefix + name);
    }
    return isMember && !isAnyThere;
}

SourceForm::SlotState SourceForm::slotState(const FormRow &row) const
{
    const QByteArray slot = slotNameOf(row);
    if (m_entered.contains(slot))
        return SlotState::Entered;
    if (m_stored.contains(slot))
        return SlotState::Stored;
    return row.required || isOneOfNeeded(slot) ? SlotState::Needed : SlotState::Optional;
}

QStringList SourceForm::choicesOf(const FormRow &row, bool texts) const
{
    if (row.kind == FormKind::OtherSource)
        return m_around.otherNames;
    return texts ? row.choiceTexts : row.choices;
}

QVariant SourceForm::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FormRow &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.label;
    case Qt::EditRole:
        return valueOf(row);
    case Qt::ToolTipRole:
        return plainToolTip(row.hint);
    case KeyRole:
        return row.key;
    case SectionRole:
        return QVariant::fromValue(row.section);
    case KindRole:
        return QVariant::fromValue(row.kind);
    case HintRole:
        return row.hint;
    case RequiredRole:
        return row.required;
    case UsualRole:
        return row.usual;
    case ChoiceValuesRole:
        return choicesOf(row, false);
    case ChoiceTextsRole:
        return choicesOf(row, true);
    case ErrorRole:
    case Qt::AccessibleDescriptionRole: {
        const QString problem = problemOf(row, m_rows, m_values, m_around);
        return problem.isEmpty() && role == Qt::AccessibleDescriptionRole ? row.hint : problem;
    }
    case WarningRole:
        return warningOf(row, m_values, m_around);
    case SlotStateRole:
        return row.kind == FormKind::Secret ? QVariant::fromValue(slotState(row)) : QVariant();
    default:
        return {};
    }
}

bool SourceForm::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const FormRow row = m_rows[static_cast<size_t>(index.row())];
    const QVariant accepted = acceptedValue(row.kind, value);
    if (!accepted.isValid())
        return false;
    if (accepted == valueOf(row))
        return true;
    const bool isType = row.key == "grant.type"_L1 || row.key == "fallback.type"_L1;
    if (isType && !row.choices.contains(accepted.toString()))
        return false;
    m_values.insert(row.key, accepted);
    if (isType)
        changeRows();
    announce();
    return true;
}

/// Only the rows between what is the same before and behind them come and go, so that a view keeps its place.
void SourceForm::changeRows()
{
    auto rows =
        formRows(m_forms, m_values.value(u"grant.type"_s).toString(), m_values.value(u"fallback.type"_s).toString());
    const auto sameKey = [](const FormRow &a, const FormRow &b) { return a.key == b.key; };
    const auto head = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), sameKey).first;
    const auto begin = head - m_rows.begin();
    const auto most = std::min(m_rows.size(), rows.size()) - static_cast<size_t>(begin);
    size_t tail = 0;
    while (tail < most && sameKey(m_rows[m_rows.size() - 1 - tail], rows[rows.size() - 1 - tail]))
        ++tail;
    const auto oldEnd = static_cast<std::ptrdiff_t>(m_rows.size() - tail);
    const auto newEnd = static_cast<std::ptrdiff_t>(rows.size() - tail);
    if (oldEnd > begin) {
        beginRemoveRows({}, static_cast<int>(begin), static_cast<int>(oldEnd) - 1);
        m_rows.erase(m_rows.begin() + begin, m_rows.begin() + oldEnd);
        endRemoveRows();
    }
    if (newEnd > begin) {
        beginInsertRows({}, static_cast<int>(begin), static_cast<int>(newEnd) - 1);
        m_rows = std::move(rows);
        endInsertRows();
    } else {
        m_rows = std::move(rows); // the same keys, perhaps with other words
    }
}

Qt::ItemFlags SourceForm::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return Qt::NoItemFlags;
    const FormRow &row = m_rows[static_cast<size_t>(index.row())];
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!isAnswerable(row, m_values))
        return flags;
    flags |= Qt::ItemIsEnabled;
    if (row.kind != FormKind::Secret && !m_base.provisioned)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace tokenwatch
