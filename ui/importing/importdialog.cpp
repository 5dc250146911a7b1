// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importdialog.h"

#include "texts/errortexts.h"
#include "texts/granttexts.h"
#include "ui/icons.h"
#include "ui/onscreen.h"
#include "ui/tokenmonitor/card.h"
#include "ui/roomyrows.h"
#include "ui/tokenmonitor/tableheader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeWidget>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkBoxSide = 14;

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportDialog)
};

enum ImportColumn { ImportName, ImportHost, ImportKind, ImportSecrets, ImportNote };

QString formatWords(ImportFormat format)
{
    switch (format) {
    case ImportFormat::Sources:
        return ImportWords::tr("a file of sources");
    case ImportFormat::Dotenv:
        return ImportWords::tr("an environment file");
    case ImportFormat::Edr:
        return ImportWords::tr("endpoint data references");
    case ImportFormat::Postman:
        return ImportWords::tr("a Postman export");
    case ImportFormat::Insomnia:
        return ImportWords::tr("an Insomnia export");
    }
    Q_UNREACHABLE();
}

QString slotList(const QList<QByteArray> &slotNames)
{
    QStringList words;
    for (const QByteArray &slot : slotNames)
        words += texts::slotText(slot).title;
    return words.join(u", "_s);
}

} // namespace

ImportDialog::ImportDialog(Agent &agent, QString path, QByteArray text, const ImportReview &review, const Theme &theme,
                           QWidget *parent)
    : QDialog(parent)
    , m_agent(agent)
    , m_path(std::move(path))
    , m_fileName(QFileInfo(m_path).fileName())
    , m_text(std::move(text))
    , m_theme(theme)
    , m_intro(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_offer(new Card(theme, this))
    , m_offerText(new QLabel(m_offer))
    , m_trouble(new QLabel(this))
    , m_blank(new QPushButton(tr("Take them out of the file"), m_offer))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_import(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Import %1").arg(m_fileName));
    setMinimumSize(640, 360);
    resize(sizeOnScreen(*this, {900, 480}));
    auto *title = new QLabel(tr("What %1 would bring").arg(m_fileName), this);
    title->setFont(theme.fonts().headline);
    m_intro->setText(tr("This is %1. Secrets move to the keychain; nothing is taken before you say so.")
                         .arg(formatWords(review.format)));
    m_intro->setForegroundRole(QPalette::PlaceholderText);
    m_trouble->setObjectName(u"trouble"_s);
    for (QLabel *label : {title, m_intro, m_offerText, m_trouble}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_trouble->hide();
    m_offer->setObjectName(u"offer"_s);
    m_offer->setFamily(Ink::Ok);
    m_offer->hide();
    m_blank->setObjectName(u"blank"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_import->setObjectName(u"import"_s);
    for (QPushButton *button : {m_blank, m_cancel, m_import})
        button->setAutoDefault(false);
    m_import->setDefault(true);
    m_import->setFont(theme.fonts().bold);
    auto *icon = new IconLabel(theme, 18, m_offer);
    icon->show(u"fresh"_s, Ink::Ok);
    auto *offer = new QHBoxLayout(m_offer);
    offer->setContentsMargins(18, 12, 14, 12);
    offer->setSpacing(11);
    offer->addWidget(icon, 0, Qt::AlignTop);
    offer->addWidget(m_offerText, 1);
    offer->addWidget(m_blank);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_trouble, 1);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(6);
    layout->addWidget(title);
    layout->addWidget(m_intro);
    layout->addSpacing(8);
    auto *box = new Card(theme, this);
    auto *inBox = new QVBoxLayout(box);
    inBox->setContentsMargins(1, 1, 1, 1);
    inBox->addWidget(m_list);
    layout->addWidget(box, 1);
    layout->addWidget(m_offer);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    fill(review);
    connect(m_list, &QTreeWidget::itemChanged, this, &ImportDialog::settle);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    connect(m_blank, &QPushButton::clicked, this, [this] { blank(m_blanked); });
    settle();
    m_list->setFocus();
}

void ImportDialog::fill(const ImportReview &review)
{
    m_list->setAccessibleName(tr("Sources in the file"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHeader(new TableHeader(m_theme, m_list));
    m_list->setItemDelegate(new RoomyRows(m_list));
    m_list->setTabKeyNavigation(false);
    m_list->setIconSize({checkBoxSide, checkBoxSide}); // names begin in one column
    m_list->setHeaderLabels({tr("Source"), tr("Host"), tr("Kind"), tr("Secrets → keychain"), tr("Note")});
    for (const ImportEntry &entry : review.entries) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(ImportName, entry.name);
        item->setText(ImportHost, entry.host);
        item->setText(ImportKind, entry.grant.isEmpty() ? QString() : texts::grantTypeText(entry.grant).title);
        item->setText(ImportSecrets, entry.secrets.isEmpty() ? tr("none") : slotList(entry.secrets));
        QString note = entry.replaces ? tr("changes the source of that name") : QString();
        if (!entry.missing.isEmpty())
            note = tr("still needs: %1").arg(slotList(entry.missing));
        if (entry.problem)
            note = texts::errorSentence(*entry.problem, {entry.name, entry.host});
        item->setText(ImportNote, note);
        for (int column = 0; column < m_list->columnCount(); ++column)
            item->setToolTip(column, item->text(column));
        item->setData(ImportName, Qt::UserRole, entry.name);
        if (entry.canBeImported()) {
            item->setCheckState(ImportName, Qt::Checked);
        } else {
            item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
            item->setIcon(ImportName, themedIcon(m_theme, u"failing"_s, Ink::Crit));
            item->setForeground(ImportNote, m_theme.word(Ink::Crit));
        }
    }
    for (const int column : {ImportName, ImportHost, ImportKind, ImportSecrets})
        m_list->resizeColumnToContents(column);
    m_list->header()->setStretchLastSection(true);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

QStringList ImportDialog::chosen() const
{
    QStringList names;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (item->data(ImportName, Qt::CheckStateRole).toInt() == Qt::Checked)
            names += item->data(ImportName, Qt::UserRole).toString();
    }
    return names;
}

void ImportDialog::settle()
{
    const int count = static_cast<int>(chosen().size());
    m_import->setText(count == 0   ? tr("Import")
                      : count == 1 ? tr("Import one source")
                                   : tr("Import %n sources", nullptr, count));
    m_import->setEnabled(count > 0);
}

void ImportDialog::import()
{
    m_import->setEnabled(false);
    m_importing = m_agent.importSources(m_text, m_fileName, chosen(),
                                        [this](const Expected<ImportOutcome> &outcome) { finished(outcome); });
}

void ImportDialog::finished(const Expected<ImportOutcome> &outcome)
{
    if (!outcome) {
        m_trouble->setText(texts::errorSentence(outcome.error()));
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, m_theme.word(Ink::Crit));
        m_trouble->setPalette(colours);
        m_trouble->show();
        return settle();
    }
    const int count = outcome->imported;
    Q_EMIT imported(count == 1 ? tr("One source was imported from %1.").arg(m_fileName)
                               : tr("%n sources were imported from %1.", nullptr, count).arg(m_fileName));
    if (outcome->blanked.isEmpty())
        return accept();
    offerBlanking(outcome->blanked);
}

void ImportDialog::offerBlanking(const QByteArray &blanked)
{
    m_blanked = blanked;
    m_offerText->setText(tr("The secrets are in the keychain now, and still in %1 too, where every program of yours "
                            "can read them. The rest of the file would stay as it is.")
                             .arg(m_fileName));
    m_offer->show();
    m_list->setEnabled(false);
    m_import->hide();
    m_cancel->setText(tr("Leave the file as it is"));
    m_blank->setFocus();
}

/// Whole or not at all, with the rights it had; not if somebody changed it meanwhile.
void ImportDialog::blank(const QByteArray &blanked)
{
    QFile present(m_path);
    const bool isSame = present.open(QIODevice::ReadOnly) && present.readAll() == m_text;
    const QFile::Permissions rights = present.permissions();
    present.close();
    QSaveFile file(m_path);
    file.setDirectWriteFallback(false);
    const bool isWritten = isSame && file.open(QIODevice::WriteOnly) && file.setPermissions(rights) &&
                           file.write(blanked) == blanked.size() && file.commit();
    if (isWritten) {
        Q_EMIT imported(tr("The secrets were taken out of %1.").arg(m_fileName));
        return accept();
    }
    m_offer->setFamily(Ink::Warn);
    m_offerText->setText(isSame ? tr("%1 can’t be written: %2. It is as it was.").arg(m_fileName, file.errorString())
                                : tr("%1 was changed meanwhile, so it was left alone.").arg(m_fileName));
    m_blank->hide();
    m_cancel->setText(tr("Close"));
}

} // namespace tokenwatch
