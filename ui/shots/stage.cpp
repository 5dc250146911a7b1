// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shots/stage.h"

#include "ui/notifying/noticedesk.h"
#include "ui/tokenmonitor/tokenmonitor.h"

#include <QCoreApplication>
#include <QDialog>
#include <QLayout>
#include <QPainter>

namespace tokenwatch {

void letSettle()
{
    for (int round = 0; round < 3; ++round)
        QCoreApplication::sendPostedEvents();
}

QPixmap seen(QWidget &window, const Eye &eye)
{
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    letSettle();
    // Or a window that is as large as its parts say becomes so while it is painted, on a picture of the size before.
    if (QLayout *layout = window.layout())
        layout->activate();
    letSettle();
    return eye(window);
}

void putOver(QPixmap &picture, const QPixmap &above, const Theme &theme)
{
    if (picture.isNull() || above.isNull())
        return;
    const QSize whole = picture.deviceIndependentSize().toSize();
    const QSize part = above.deviceIndependentSize().toSize();
    const QPoint corner((whole.width() - part.width()) / 2, (whole.height() - part.height()) / 2);
    QPainter painter(&picture);
    painter.fillRect(QRect(QPoint(), whole), QColor(0, 0, 0, 70));
    painter.drawPixmap(corner, above);
    painter.setPen(theme.colours().border);
    painter.drawRect(QRect(corner, part).adjusted(-1, -1, 0, 0));
}

Stage::Stage(Theme &theme, SampleAgent::Scene scene, QSize size)
    : m_theme(theme)
    , m_agent(scene)
    , m_window(m_agent, m_clock, theme, QTimeZone::utc())
{
    m_window.resize(size);
    m_window.showNoticeState(NoticeDesk::tr("Notifications on"), {}); // as the program around the window says it
    m_window.show();
    letSettle();
}

void Stage::select(const QString &title)
{
    for (const SourceStatus &status : m_agent.statuses()) {
        if (status.title == title)
            monitor().select(status.id);
    }
}

QPixmap Stage::pictureWithDialog(const Eye &eye)
{
    QPixmap whole = picture(eye);
    const auto dialogs = m_window.findChildren<QDialog *>();
    if (!dialogs.isEmpty())
        putOver(whole, seen(*dialogs.last(), eye), m_theme);
    return whole;
}

} // namespace tokenwatch
