// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/roca.h"

#include <algorithm>
#include <array>

namespace tokenwatch::crypto {

namespace {

unsigned remainder(QByteArrayView number, unsigned divisor)
{
    unsigned rest = 0;
    for (const char byte : number)
        rest = (rest * 256 + static_cast<unsigned char>(byte)) % divisor;
    return rest;
}

/// Whether `value` is a power of 65537 modulo `prime`.
bool isPowerOfF4(unsigned value, unsigned prime)
{
    unsigned power = 1;
    do {
        if (power == value)
            return true;
        power = power * (65537 % prime) % prime;
    } while (power != 1);
    return false;
}

} // namespace

bool hasRocaWeakness(QByteArrayView modulus)
{
    // Both primes of such a key are powers of 65537 modulo each small prime, and so is their product. These are the
    // primes for which that says something.
    static constexpr std::array<unsigned, 17> primes{11, 13, 17,  19,  37,  53,  61,  71, 73,
                                                     79, 97, 103, 107, 109, 127, 151, 157};
    return std::all_of(primes.begin(), primes.end(),
                       [&](unsigned prime) { return isPowerOfF4(remainder(modulus, prime), prime); });
}

} // namespace tokenwatch::crypto
