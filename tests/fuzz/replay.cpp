// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for libFuzzer where a target is built as a test: every input of the corpus once. Inputs that once crashed
// are among them.
#include "fuzzing.h"

#include <QDirIterator>
#include <QFile>

#include <vector>

int main(int argc, char **argv)
{
    int read = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator files(QString::fromLocal8Bit(argv[i]), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            std::printf("%s\n", qPrintable(file.fileName()));
            std::fflush(stdout);
            const QByteArray input = file.readAll();
            // A buffer of its own, so that reading past its end is seen.
            const std::vector<std::uint8_t> bytes(input.begin(), input.end());
            LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
            ++read;
        }
    }
    return read > 0 ? 0 : 1;
}
