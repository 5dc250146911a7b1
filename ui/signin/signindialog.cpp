// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signindialog.h"

#include "texts/durations.h"
#include "texts/errortexts.h"
#include "ui/codefont.h"
#include "ui/signin/qrcode.h"
#include "ui/spoken.h"
#include "ui/tokenmonitor/card.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGridLayout>
#include <QGuiApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

namespace tokenwatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int signInWidth = 460;

QLabel *signInLabel(QWidget *parent, const QFont &font)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    return label;
}

} // namespace

SignInDialog::SignInDialog(Agent &agent, Clock &clock, const SourceStatus &source, const Theme &theme, QWidget *parent,
                           Opener open)
    : QDialog(parent)
    , m_agent(agent)
    , m_clock(clock)
    , m_id(source.id)
    , m_name(source.displayName())
    , m_host(source.host)
    , m_theme(theme)
    , m_open(open ? std::move(open) : Opener([](const QUrl &address) { QDesktopServices::openUrl(address); }))
    , m_icon(new IconLabel(theme, 24, this))
    , m_title(signInLabel(this, theme.fonts().title))
    , m_text(signInLabel(this, theme.fonts().body))
    , m_device(new QWidget(this))
    , m_code(new QLabel(m_device))
    , m_address(new QLabel(m_device))
    , m_qr(new QrCode(m_device))
    , m_left(new CountingLabel(this))
    , m_busy(new QProgressBar(this))
    , m_browser(new QPushButton(tr("Open browser"), this))
    , m_copy(new QPushButton(this))
    , m_again(new QPushButton(tr("Try again"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Sign in to %1").arg(m_name));
    m_title->setObjectName(u"title"_s);
    m_text->setObjectName(u"text"_s);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_left->setTextFormat(Qt::PlainText);
    m_left->setWordWrap(true);
    m_left->setFont(theme.fonts().small);
    m_left->setForegroundRole(QPalette::PlaceholderText);
    m_left->setObjectName(u"left"_s);
    QFont large = theme.fonts().countdown;
    large.setPixelSize(large.pixelSize() * 3 / 2);
    m_code->setFont(codeFont(large));
    m_code->setObjectName(u"userCode"_s);
    m_code->setTextFormat(Qt::PlainText);
    m_address->setTextFormat(Qt::PlainText);
    m_address->setWordWrap(true);
    m_address->setObjectName(u"address"_s);
    for (QLabel *label : {m_code, m_address})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(4);
    m_busy->setAccessibleName(tr("Waiting for the sign-in"));
    m_browser->setObjectName(u"openBrowser"_s);
    m_copy->setObjectName(u"copy"_s);
    m_again->setObjectName(u"again"_s);
    m_cancel->setObjectName(u"cancel"_s);
    for (QPushButton *button : {m_browser, m_copy, m_again, m_cancel})
        button->setAutoDefault(false);
    m_browser->setDefault(true);
    m_browser->setFont(theme.fonts().bold);

    auto *device = new QHBoxLayout(m_device);
    device->setContentsMargins(0, 6, 0, 6);
    device->setSpacing(20);
    auto *steps = new QVBoxLayout;
    steps->setSpacing(6);
    auto *go = signInLabel(m_device, theme.fonts().small);
    go->setText(tr("1. Open this address, here or on another device:"));
    auto *type = signInLabel(m_device, theme.fonts().small);
    type->setText(tr("2. Type this code there:"));
    for (QLabel *label : {go, type})
        label->setForegroundRole(QPalette::PlaceholderText);
    steps->addWidget(go);
    steps->addWidget(m_address);
    steps->addSpacing(8);
    steps->addWidget(type);
    steps->addWidget(m_code);
    steps->addStretch();
    device->addLayout(steps, 1);
    device->addWidget(m_qr, 0, Qt::AlignTop);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_again);
    buttons->addWidget(m_browser);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(20, 18, 20, 16);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_text, 1, 1);
    grid->addWidget(m_device, 2, 1);
    grid->addWidget(m_busy, 3, 1);
    grid->addWidget(m_left, 4, 1);
    grid->setRowMinimumHeight(5, 6);
    grid->addLayout(buttons, 6, 0, 1, 2);
    grid->setColumnMinimumWidth(1, signInWidth);
    grid->setSizeConstraint(QLayout::SetFixedSize);
    connect(m_browser, &QPushButton::clicked, this, &SignInDialog::openAddress);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_prompt)
            QGuiApplication::clipboard()->setText(m_prompt->userCode.isEmpty() ? m_prompt->address.toString()
                                                                               : m_prompt->userCode);
    });
    connect(m_again, &QPushButton::clicked, this, &SignInDialog::begin);
    connect(m_cancel, &QPushButton::clicked, this, &SignInDialog::reject);
    connect(&m_agent, &Agent::signInChanged, this, &SignInDialog::take);
}

void SignInDialog::begin()
{
    m_prompt.reset();
    m_isPending = true;
    showState(tr("Signing in to %1").arg(m_name), tr("Asking %1 how people sign in there.").arg(m_host));
    m_begun = m_agent.beginSignIn(m_id, [this](const Expected<> &begun) {
        if (!begun) {
            m_isPending = false;
            showError(begun.error());
        }
    });
}

void SignInDialog::take(const SignIn &signIn)
{
    if (signIn.source != m_id)
        return;
    m_isPending = signIn.isPending();
    switch (signIn.phase) {
    case SignIn::Phase::Starting:
        return;
    case SignIn::Phase::Waiting:
        if (signIn.prompt)
            showPrompt(*signIn.prompt);
        return;
    case SignIn::Phase::Succeeded:
        Q_EMIT succeeded(m_id);
        accept();
        return;
    case SignIn::Phase::Failed:
        showError(signIn.error.value_or(Error{}));
        return;
    case SignIn::Phase::Cancelled:
        QDialog::reject();
        return;
    }
}

void SignInDialog::showState(const QString &title, const QString &text)
{
    m_icon->show(u"unlock"_s, Ink::Accent);
    m_title->setText(title);
    m_text->setText(text);
    m_device->setVisible(m_prompt && !m_prompt->userCode.isEmpty());
    m_busy->setVisible(m_isPending);
    m_browser->setVisible(m_prompt.has_value());
    m_copy->setVisible(m_prompt.has_value());
    m_again->setVisible(!m_isPending);
    m_cancel->setText(m_isPending ? tr("Cancel") : tr("Close"));
    showTimeLeft();
    announce(*this, title);
}

void SignInDialog::showPrompt(const SignInPrompt &prompt)
{
    const bool isNew = !m_prompt;
    m_prompt = prompt;
    const bool isDevice = !prompt.userCode.isEmpty();
    m_code->setText(prompt.userCode);
    m_code->setAccessibleName(tr("Code: %1").arg(prompt.userCode));
    m_address->setText(prompt.address.toString());
    m_qr->setVisible(
        isDevice &&
        m_qr->setText(
            (prompt.completeAddress.isEmpty() ? prompt.address : prompt.completeAddress).toString(QUrl::FullyEncoded)));
    m_copy->setText(isDevice ? tr("Copy code") : tr("Copy address"));
    m_browser->setText(isDevice ? tr("Open browser") : tr("Open browser again"));
    showState(isDevice ? tr("Sign in on any device") : tr("Continue in your browser"),
              isDevice ? tr("Scan the code with a phone, or do it by hand. This window notices when it is done.")
                       : tr("Sign in there as usual. This window notices when it is done."));
    if (isNew && !isDevice)
        openAddress();
}

void SignInDialog::showError(const Error &error)
{
    m_prompt.reset();
    const texts::ErrorMessage message = texts::errorMessage(error, {m_name, m_host});
    showState(message.what, QStringList{message.why, message.toDo}.join(u' ').trimmed());
    m_icon->show(u"expired"_s, Ink::Crit);
}

void SignInDialog::showTimeLeft()
{
    m_tick.cancel();
    const bool ends = m_isPending && m_prompt && m_prompt->endsAt;
    m_left->setVisible(ends);
    if (!ends)
        return;
    const Milliseconds left = *m_prompt->endsAt - m_clock.now().wall;
    m_left->setText(left > 0ms ? tr("The provider waits for another %1.").arg(texts::duration(left))
                               : tr("The provider no longer waits."));
    m_tick = m_clock.after(1s, [this] { showTimeLeft(); });
}

/// What a provider names is opened only where a browser takes it, and nothing else of this computer.
void SignInDialog::openAddress()
{
    if (!m_prompt)
        return;
    const QUrl address = m_prompt->completeAddress.isEmpty() ? m_prompt->address : m_prompt->completeAddress;
    if (address.scheme() == "https"_L1 || address.scheme() == "http"_L1)
        m_open(address);
}

void SignInDialog::reject()
{
    if (m_isPending)
        m_agent.cancelSignIn(m_id);
    m_isPending = false;
    QDialog::reject();
}

} // namespace tokenwatch
