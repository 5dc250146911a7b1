// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/devicecodes.h"

#include "crypto/random.h"

namespace tokenwatch::sandbox {

using namespace std::chrono_literals;

namespace {

/// No vowels, so that no words come out; no letters that look like digits (RFC 8628 6.1).
constexpr QLatin1StringView userAlphabet("BCDFGHJKLMNPQRSTVWXZ");
constexpr int userLetters = 8;
/// So that a device that polls late learns that its code has expired.
constexpr auto keepEndedCodes = 10min;

QString plainCode(const QString &shown)
{
    QString plain;
    for (const QChar c : shown.toUpper()) {
        if (userAlphabet.contains(c))
            plain += c;
    }
    return plain;
}

QString newUserCode()
{
    QString code;
    while (code.size() < userLetters) {
        const auto byte = static_cast<unsigned char>(crypto::randomBytes(1).front());
        // 240 is the largest multiple of 20 in a byte: every letter is as likely.
        if (byte < 240)
            code += userAlphabet.at(byte % userAlphabet.size());
    }
    return code;
}

} // namespace

QString DeviceCodes::begin(const QString &clientId, const QString &scope, WallTime now)
{
    forgetEnded(now);
    if (m_signIns.size() >= mostWaiting)
        return {};
    QString userCode = newUserCode();
    while (m_deviceCodes.contains(userCode))
        userCode = newUserCode();
    const QString deviceCode = QString::fromLatin1(crypto::randomBytes(32).toHex());
    m_deviceCodes.insert(userCode, deviceCode);
    m_signIns.insert(deviceCode, {.clientId = clientId,
                                  .scope = scope,
                                  .userCode = userCode.first(4) + u'-' + userCode.sliced(4),
                                  .endsAt = now + lifetime});
    return deviceCode;
}

DeviceSignIn *DeviceCodes::byDeviceCode(const QString &code)
{
    const auto found = m_signIns.find(code);
    return found == m_signIns.end() ? nullptr : &*found;
}

DeviceSignIn *DeviceCodes::byUserCode(const QString &code, WallTime now)
{
    DeviceSignIn *signIn = byDeviceCode(m_deviceCodes.value(plainCode(code)));
    const bool waits = signIn && signIn->state == DeviceSignIn::State::Waiting && now < signIn->endsAt;
    return waits ? signIn : nullptr;
}

void DeviceCodes::forgetEnded(WallTime now)
{
    m_signIns.removeIf([&](const auto &entry) {
        if (now < entry->endsAt + keepEndedCodes)
            return false;
        m_deviceCodes.remove(plainCode(entry->userCode));
        return true;
    });
}

} // namespace tokenwatch::sandbox
