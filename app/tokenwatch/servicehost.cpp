// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicehost.h"

#include "engine/localagent.h"

namespace tokenwatch::runtime {

ServiceHost::ServiceHost(const Options &options, log::LogRing &log)
    : m_runtime(new Runtime(options, log))
{
    m_thread.setObjectName(QStringLiteral("service"));
    m_runtime->moveToThread(&m_thread);
    connect(m_runtime, &Runtime::raiseAsked, this, &ServiceHost::raiseAsked);
    connect(&m_thread, &QThread::finished, m_runtime, &QObject::deleteLater);
    m_thread.start();
}

ServiceHost::~ServiceHost()
{
    m_thread.quit();
    m_thread.wait();
}

void ServiceHost::start()
{
    QMetaObject::invokeMethod(m_runtime, [this] {
        m_runtime->start([this](const Expected<> &outcome) {
            QMetaObject::invokeMethod(this, [this, outcome] {
                m_started = outcome.has_value();
                if (outcome)
                    Q_EMIT started();
                else
                    Q_EMIT failed(outcome.error());
            });
        });
    });
}

void ServiceHost::stop()
{
    QMetaObject::invokeMethod(m_runtime, [this] {
        m_runtime->stop([this](const Expected<> &) { QMetaObject::invokeMethod(this, &ServiceHost::stopped); });
    });
}

void ServiceHost::reload()
{
    QMetaObject::invokeMethod(m_runtime, &Runtime::reload);
}

std::unique_ptr<Agent> ServiceHost::makeAgent()
{
    Q_ASSERT(m_started);
    auto agent = std::make_unique<LocalAgent>(m_runtime->agentParts());
    connect(m_runtime, &Runtime::preferencesChanged, agent.get(), &LocalAgent::takePreferences);
    return agent;
}

std::unique_ptr<SandboxPort> ServiceHost::makeSandboxPort()
{
    Q_ASSERT(m_started);
    return m_runtime->makeSandboxPort();
}

} // namespace tokenwatch::runtime
