// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/algorithm.h"

#include <algorithm>
#include <array>

namespace tokenwatch::jose {

namespace {

using crypto::Hash;
using crypto::Method;
using crypto::Scheme;

struct AlgorithmRow {
    Algorithm algorithm;
    const char *name;
    Method method;
};
constexpr std::array<AlgorithmRow, 13> algorithmRows{{
    {Algorithm::HS256, "HS256", {Scheme::Hmac, Hash::Sha256}},
    {Algorithm::HS384, "HS384", {Scheme::Hmac, Hash::Sha384}},
    {Algorithm::HS512, "HS512", {Scheme::Hmac, Hash::Sha512}},
    {Algorithm::RS256, "RS256", {Scheme::RsaPkcs1, Hash::Sha256}},
    {Algorithm::RS384, "RS384", {Scheme::RsaPkcs1, Hash::Sha384}},
    {Algorithm::RS512, "RS512", {Scheme::RsaPkcs1, Hash::Sha512}},
    {Algorithm::PS256, "PS256", {Scheme::RsaPss, Hash::Sha256}},
    {Algorithm::PS384, "PS384", {Scheme::RsaPss, Hash::Sha384}},
    {Algorithm::PS512, "PS512", {Scheme::RsaPss, Hash::Sha512}},
    {Algorithm::ES256, "ES256", {Scheme::Ecdsa, Hash::Sha256}},
    {Algorithm::ES384, "ES384", {Scheme::Ecdsa, Hash::Sha384}},
    {Algorithm::ES512, "ES512", {Scheme::Ecdsa, Hash::Sha512}},
    {Algorithm::EdDSA, "EdDSA", {Scheme::EdDsa}},
}};

const AlgorithmRow &rowOf(Algorithm algorithm)
{
    return algorithmRows.at(static_cast<std::size_t>(algorithm));
}

} // namespace

QByteArray wireName(Algorithm algorithm)
{
    return rowOf(algorithm).name;
}

std::optional<Algorithm> algorithmFrom(QByteArrayView name)
{
    const auto row = std::find_if(algorithmRows.begin(), algorithmRows.end(),
                                  [name](const AlgorithmRow &candidate) { return name == candidate.name; });
    if (row == algorithmRows.end())
        return std::nullopt;
    return row->algorithm;
}

Method methodOf(Algorithm algorithm)
{
    return rowOf(algorithm).method;
}

QList<Algorithm> algorithmsFor(const crypto::Key &key)
{
    QList<Algorithm> all;
    for (const AlgorithmRow &row : algorithmRows) {
        if (key.suits(row.method))
            all.append(row.algorithm);
    }
    return all;
}

} // namespace tokenwatch::jose
