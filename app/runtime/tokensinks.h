// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the files of sources that have a sink as fresh as their tokens: written when a token is new, removed when it is
// cleared or the source goes. A file that cannot be written is tried again, and the log says why once.
// Service thread; owned by the runtime. Disks are waited for on a thread of its own, so that nobody else waits.
#pragma once

#include "engine/tokenservice.h"

#include <QThreadPool>
#include <map>

namespace tokenwatch::runtime {

/// The bytes of a sink, or why there are none: a proof is missing (DPoP), or no quoting keeps the token's characters.
[[nodiscard]] tl::expected<Secret, QString> sinkText(const Source &source, const Token &token);

class TokenSinks final : public QObject
{
    Q_OBJECT
public:
    static constexpr Seconds tryAgainAfter{30};

    /// Both outlive this object. Writes what is there now.
    TokenSinks(TokenService &service, Clock &clock);
    /// Waits for the disk.
    ~TokenSinks() override;

    /// Before the program ends: the files of sources with clear_on_exit go with their tokens.
    void close();

Q_SIGNALS:
    /// A file was written, removed or found unfit; for who waits for it.
    void settled(const tokenwatch::SourceId &id);

private:
    struct Kept {
        SinkSpec spec;
        std::optional<Generation> written; ///< none: no token of this source is in it
        std::optional<Generation> underWay;
        bool isGone = false; ///< there is no token, and the file was removed
        QString problem;
    };

    void look(const SourceId &id);
    void lookAtAll();
    void write(const SourceId &id, Kept &kept, const Source &source, const Token &token);
    void remove(const SourceId &id, const SinkSpec &spec);
    void ended(const SourceId &id, const SinkSpec &spec, std::optional<Generation> generation, const QString &problem);
    [[nodiscard]] bool isTaken(const SourceId &id, const QString &path) const;

    TokenService &m_service;
    Clock &m_clock;
    std::map<SourceId, Kept> m_kept;
    Pending m_again;
    QThreadPool m_disk; ///< one thread: what is asked first is done first
};

} // namespace tokenwatch::runtime
