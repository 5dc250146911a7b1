// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/agentpages.h"

#include "texts/durations.h"
#include "ui/choicebox.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <cmath>

namespace tokenwatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using ChosenMargin = std::optional<Margin>;
using NetworkRoad = AgentPreferences::Network::Road;

constexpr int addressWidth = 160; // at least
constexpr int textMargin = 5;

std::vector<std::pair<QString, Seconds>> spans(std::initializer_list<Seconds> all)
{
    std::vector<std::pair<QString, Seconds>> named;
    for (const Seconds span : all)
        named.emplace_back(texts::length(span), span);
    return named;
}

QString spanWords(const Seconds &span)
{
    return texts::length(span);
}

QLineEdit *addressField(const QString &name, const QString &example, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(name);
    line->setPlaceholderText(example);
    line->setMinimumWidth(addressWidth);
    line->setTextMargins(textMargin, 0, textMargin, 0);
    return line;
}

} // namespace

SchedulingPage::SchedulingPage(Agent &agent, const Theme &theme, QWidget *parent)
    : AgentPage(agent, theme, parent)
{
    addHeading(tr("Sources that have no rule of their own"));
    const auto before = [](const ChosenMargin &margin) {
        if (!margin)
            return tr("Automatically");
        if (const auto *share = std::get_if<double>(&*margin))
            return tr("%1 % of the lifetime before the end").arg(std::lround(*share * 100));
        return tr("%1 before the end").arg(texts::length(std::get<Seconds>(*margin)));
    };
    std::vector<std::pair<QString, ChosenMargin>> margins;
    for (const ChosenMargin &margin :
         std::initializer_list<ChosenMargin>{std::nullopt, Margin(1min), Margin(2min), Margin(5min), Margin(15min),
                                             Margin(0.1), Margin(0.2), Margin(0.5)})
        margins.emplace_back(before(margin), margin);
    addValues<ChosenMargin>(
        tr("&Refresh"), u"scheduling.refresh_before"_s, std::move(margins),
        [](AgentPreferences & preferences) -> auto & { return preferences.scheduling.refreshBefore; }, before);
    const auto every = [](const ChosenMargin &pace) {
        if (!pace)
            return tr("No");
        if (const auto *share = std::get_if<double>(&*pace))
            return tr("Every %1 % of the lifetime").arg(std::lround(*share * 100));
        return tr("Every %1").arg(texts::length(std::get<Seconds>(*pace)));
    };
    std::vector<std::pair<QString, ChosenMargin>> paces;
    for (const ChosenMargin &pace : std::initializer_list<ChosenMargin>{std::nullopt, Margin(10min), Margin(30min),
                                                                        Margin(1h), Margin(4h), Margin(24h)})
        paces.emplace_back(every(pace), pace);
    addValues<ChosenMargin>(
        tr("Also at a &steady pace"), u"scheduling.refresh_every"_s, std::move(paces),
        [](AgentPreferences & preferences) -> auto & { return preferences.scheduling.refreshEvery; }, every);
    addNote(tr("Automatically is 5 min before the end, and for short tokens a fifth of their lifetime. A token that "
               "lives no longer than the time chosen here is refreshed automatically, too."));

    addHeading(tr("After a refresh that failed"));
    addValues<Seconds>(
        tr("&First wait, at most"), u"scheduling.first_wait"_s, spans({5s, 15s, 30s, 1min, 5min}),
        [](AgentPreferences & preferences) -> auto & { return preferences.scheduling.retryPace.firstWait; }, spanWords);
    addValues<Seconds>(
        tr("&Longest wait"), u"scheduling.longest_wait"_s, spans({1min, 5min, 15min, 30min, 1h}),
        [](AgentPreferences & preferences) -> auto & { return preferences.scheduling.retryPace.longestWait; },
        spanWords);
    addNote(tr("Each wait is twice the one before. What a provider asks for, and the pause after a refused password, "
               "are kept in any case."));

    addHeading(tr("At one provider"));
    std::vector<std::pair<QString, int>> counts;
    for (const int count : {1, 2, 4, 8, 16})
        counts.emplace_back(QString::number(count), count);
    addValues<int>(
        tr("Refreshes at the same &time"), u"scheduling.attempts_per_host"_s, std::move(counts),
        [](AgentPreferences & preferences) -> auto & { return preferences.scheduling.attemptsPerHost; },
        [](const int &count) { return QString::number(count); });
}

NetworkPage::NetworkPage(Agent &agent, const Theme &theme, QWidget *parent)
    : AgentPage(agent, theme, parent)
{
    addProxy();
    addAuthority();
    addDeadlines();
}

void NetworkPage::addProxy()
{
    addHeading(tr("The way to providers"));
    m_road = new ChoiceBox(this);
    m_road->setObjectName(u"network.road"_s);
    m_road->addItems({tr("As the environment says (HTTPS_PROXY)"), tr("No proxy"), tr("Through this proxy")});
    addField(tr("&Proxy"), m_road, u"network.road"_s);
    m_proxy = addressField(u"network.proxy"_s, u"http://proxy.example:3128"_s, this);
    addField(tr("A&ddress"), m_proxy, u"network.proxy"_s);
    m_direct = addressField(u"network.no_proxy"_s, u".corp.example, 10.0.0.0/8"_s, this);
    addField(tr("&Not for"), m_direct, u"network.no_proxy"_s);
    addNote(tr("Hosts, domains and networks, separated by commas. This computer is always reached directly, and so is "
               "plain http."));
    connect(m_road, &QComboBox::activated, this, [this](int index) {
        const auto road = static_cast<NetworkRoad>(index);
        const bool isProxy = road == NetworkRoad::Proxy;
        m_proxy->setEnabled(isProxy);
        m_direct->setEnabled(isProxy);
        complain(u"network.proxy"_s, {});
        if (isProxy && m_proxy->text().trimmed().isEmpty())
            return m_proxy->setFocus(); // nothing counts before there is an address
        offerProxy();
    });
    for (QLineEdit *line : {m_proxy, m_direct})
        connect(line, &QLineEdit::editingFinished, this, [this, line] {
            if (line->isModified())
                offerProxy();
        });
    watch([this](const AgentPreferences &preferences, const AgentFacts &) {
        const AgentPreferences::Network &network = preferences.network;
        // While an address is wanted, the list is ahead of what counts.
        if (m_proxy->hasFocus() && m_proxy->text().trimmed().isEmpty())
            return;
        m_road->setCurrentIndex(static_cast<int>(network.road));
        showText(m_proxy, u"network.proxy"_s, network.proxy);
        showText(m_direct, u"network.proxy"_s, network.direct.join(u", "_s));
        m_proxy->setEnabled(network.road == NetworkRoad::Proxy);
        m_direct->setEnabled(network.road == NetworkRoad::Proxy);
    });
}

void NetworkPage::offerProxy()
{
    QStringList hosts;
    for (const QString &host : m_direct->text().split(u',', Qt::SkipEmptyParts)) {
        if (!host.trimmed().isEmpty())
            hosts << host.trimmed();
    }
    const auto road = static_cast<NetworkRoad>(m_road->currentIndex());
    const QString proxy = m_proxy->text().trimmed();
    m_proxy->setModified(false);
    m_direct->setModified(false);
    offer(u"network.proxy"_s, [&](AgentPreferences &preferences) {
        preferences.network.road = road;
        preferences.network.direct = hosts;
        // Where none is used, one that cannot be is no reason to keep the road.
        if (road == NetworkRoad::Proxy)
            preferences.network.proxy = proxy;
    });
}

void NetworkPage::addAuthority()
{
    addHeading(tr("Trust"));
    auto *line = addressField(u"network.ca_file"_s, u"/etc/ssl/corp-ca.pem"_s, this);
    auto *browse = new QPushButton(tr("&Choose…"), this);
    browse->setObjectName(u"chooseCaFile"_s);
    browse->setAccessibleName(tr("Choose the certificate file"));
    browse->setAutoDefault(false);
    auto *field = new QWidget(this);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    field->setFocusProxy(line);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(line);
    row->addWidget(browse);
    addField(tr("&Authority"), field, u"network.ca_file"_s);
    line->setAccessibleName(tr("Certificate file of an authority"));
    addNote(tr("The certificate (PEM) of an authority of your own, trusted besides those of the system. A source that "
               "names a file of its own uses that instead."));
    const auto take = [this](const QString &file) {
        offer(u"network.ca_file"_s, [&](AgentPreferences &preferences) { preferences.network.caFile = file; });
    };
    connect(line, &QLineEdit::editingFinished, this, [line, take] {
        if (!line->isModified())
            return;
        line->setModified(false);
        take(line->text().trimmed());
    });
    connect(browse, &QPushButton::clicked, this, [this, line, take] {
        auto *dialog = new QFileDialog(this, tr("Choose the certificate file"), {},
                                       tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, [line, take](const QString &file) {
            line->setText(file);
            take(file);
        });
        dialog->open();
    });
    watch([this, line](const AgentPreferences &preferences, const AgentFacts &) {
        showText(line, u"network.ca_file"_s, preferences.network.caFile);
    });
}

void NetworkPage::addDeadlines()
{
    addHeading(tr("Patience"));
    addValues<Seconds>(
        tr("A connection is made &within"), u"network.connect_deadline"_s, spans({5s, 10s, 20s, 30s, 1min}),
        [](AgentPreferences & preferences) -> auto & { return preferences.network.connectDeadline; }, spanWords);
    addValues<Seconds>(
        tr("An attempt is &over after"), u"network.attempt_deadline"_s, spans({15s, 30s, 1min, 2min, 5min}),
        [](AgentPreferences & preferences) -> auto & { return preferences.network.attemptDeadline; }, spanWords);
}

} // namespace tokenwatch
