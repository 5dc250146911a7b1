// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spoken.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QComboBox>
#include <QTextDocumentFragment>

namespace tokenwatch {

namespace {

class CountingFace final : public QAccessibleWidget
{
public:
    explicit CountingFace(CountingLabel *label)
        : QAccessibleWidget(label, QAccessible::StaticText)
    {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<CountingLabel *>(widget())->spoken()
                                         : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *spokenFace(const QString &className, QObject *object)
{
    if (className == QLatin1StringView(SpokenSentence::staticMetaObject.className()))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Notification);
    if (className == QLatin1StringView(CountingLabel::staticMetaObject.className()))
        return new CountingFace(static_cast<CountingLabel *>(object));
    return nullptr;
}

} // namespace

void announce(QWidget &place, const QString &sentence)
{
    QWidget &window = *place.window();
    auto *announcer = window.findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
    if (!announcer)
        announcer = new Announcer(window);
    announcer->say(sentence);
}

void setSpokenName(QWidget &widget, const QString &name)
{
    if (widget.accessibleName() != name)
        widget.setAccessibleName(name);
}

void setSpokenDescription(QWidget &widget, const QString &description)
{
    if (widget.accessibleDescription() != description)
        widget.setAccessibleDescription(description);
}

void setSpokenLabel(QComboBox &box, const QString &words)
{
    box.setAccessibleName(words);
    auto *label = new QLabel(words, box.parentWidget());
    label->setBuddy(&box);
    label->hide();
}

void speakCurrent(QAbstractItemView &view)
{
    const QModelIndex current = view.currentIndex();
    if (!view.hasFocus() || !current.isValid() || !QAccessible::isActive())
        return;
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&view);
    QAccessibleTableInterface *table = face ? face->tableInterface() : nullptr;
    QAccessibleInterface *cell = table ? table->cellAt(current.row(), current.column()) : nullptr;
    if (!cell)
        return;
    QAccessibleEvent event(cell, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void speakCurrentOnFocus(QAbstractItemView &view)
{
    // Queued: Qt tells of the list when this signal is long out.
    QObject::connect(
        qApp, &QApplication::focusChanged, &view,
        [&view](QWidget *, const QWidget *now) {
            if (now == &view)
                speakCurrent(view);
        },
        Qt::QueuedConnection);
}

Announcer::Announcer(QWidget &window)
    : QWidget(&window)
{
    QAccessible::installFactory(spokenFace);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(0, 0, 1, 1); // what has no size, or is hidden, is left out by screen readers
    for (SpokenSentence *&voice : m_voices) {
        voice = new SpokenSentence(this);
        voice->setGeometry(0, 0, 1, 1);
        voice->hide();
    }
    show();
}

void Announcer::say(const QString &sentence)
{
    m_sentence = sentence;
    SpokenSentence *voice = m_voices.at(m_turn);
    m_turn = (m_turn + 1) % m_voices.size();
    voice->hide();
    voice->setAccessibleName(sentence);
    // On Linux Qt keeps alerts to itself, but tells what appears, and a notification that appears is read out.
    voice->show();
    QAccessibleEvent event(voice, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

CountingLabel::CountingLabel(QWidget *parent)
    : QLabel(parent)
{
    QAccessible::installFactory(spokenFace);
    setAccessibleName(QStringLiteral(" ")); // with a name of its own, a label does not tell that its text has changed
}

QString CountingLabel::spoken() const
{
    if (!m_spoken.isEmpty())
        return m_spoken;
    return Qt::mightBeRichText(text()) ? QTextDocumentFragment::fromHtml(text()).toPlainText() : text();
}

} // namespace tokenwatch
