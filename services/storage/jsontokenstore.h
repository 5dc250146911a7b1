// SPDX-License-Identifier: GPL-3.0-or-later
// The file store of S5-08: everything in one JSON file, sealed fields in base64, replaced whole at every change.
// For few sources and for people who want to see their store. Service thread; works on a thread of its own.
#pragma once

#include "ports/clock.h"
#include "storage/documentthread.h"
#include "storage/sealedstore.h"

namespace tokenwatch::crypto {
class Sealer;
}

namespace tokenwatch {

class JsonTokenStore final : public SealedStore
{
    Q_OBJECT
public:
    /// As SqliteTokenStore. A file that cannot be read is copied to PATH.corrupt-DATE and never overwritten.
    JsonTokenStore(const QString &path, const Clock &clock, Then<> ready, QObject *parent = nullptr);
    ~JsonTokenStore() override;

    void setDataKey(Secret key, Then<> then) override;
    void hasSealedTokens(Then<bool> then) override;
    void readRecord(const SourceId &owner, const QByteArray &slot, Then<QByteArray> then) override;
    void writeRecord(const SourceId &owner, const QByteArray &slot, const QByteArray &record, Then<> then) override;
    void removeRecord(const SourceId &owner, const QByteArray &slot, Then<> then) override;

    [[nodiscard]] bool isOpen() const override { return m_sealer != nullptr; }
    void load(Then<std::vector<StoredSource>> then) override;
    void loadOne(const SourceId &id, Then<StoredSource> then) override;
    void saveSource(const Source &source, Then<> then) override;
    void removeSource(const SourceId &id, Then<> then) override;
    void saveMemory(const SourceId &id, const SourceMemory &memory, Then<> then) override;
    void begin(const SourceId &id, Generation generation, std::optional<AttemptId> resumed,
               Then<AttemptId> then) override;
    void commit(const SourceId &id, AttemptId attempt, TokenPtr token, Then<> then) override;
    void close(const SourceId &id, AttemptId attempt, Then<> then) override;
    void wipe(const SourceId &id, bool refreshToken, Then<> then) override;

    void append(const SourceId &source, const Attempt &attempt) override;
    void attempts(const SourceId &source, std::optional<WallTime> since, int most,
                  Then<std::vector<Attempt>> then) override;

    void loadCallers(Then<CallerBook> then) override;
    void saveKey(const ClientKey &key, Then<> then) override;
    void removeKey(const QString &name, Then<> then) override;
    void saveUses(const std::vector<CallerUse> &changed, const std::vector<CallerUse> &forgotten, Then<> then) override;

private:
    /// A change whose value is handed to `then`.
    template <class T>
    void ask(DocumentThread::Kind kind, std::function<Expected<T>(StoreDocument &)> work, Then<T> then);
    void write(DocumentThread::Change change, const Then<> &then);

    const QString m_path;
    const Clock &m_clock;
    std::shared_ptr<const crypto::Sealer> m_sealer; ///< null: closed
    DocumentThread m_thread;
};

} // namespace tokenwatch
