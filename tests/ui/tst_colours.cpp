// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of both themes as they are, held against what the screens promise: contrasts, and distances for eyes that
// do not tell all colours apart.
#include "contrast.h"
#include "ui/theme.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

Triple light(const QColor &colour)
{
    return {linearLight(colour.redF()), linearLight(colour.greenF()), linearLight(colour.blueF())};
}

Triple product(const Matrix &matrix, const Triple &vector)
{
    Triple made{};
    for (size_t row = 0; row < made.size(); ++row) {
        for (size_t i = 0; i < vector.size(); ++i)
            made.at(row) += matrix.at(row).at(i) * vector.at(i);
    }
    return made;
}

double leastContrast(const QColor &colour, const QList<QColor> &surfaces)
{
    double least = 21;
    for (const QColor &surface : surfaces)
        least = std::min(least, contrast(colour, surface));
    return least;
}

/// How an eye without one kind of cones sees it: Machado, Oliveira and Fernandes 2009, severity 1.
struct Eyes {
    const char *name;
    Matrix matrix;
};

const std::array<Eyes, 3> &weakEyes()
{
    static const std::array<Eyes, 3> eyes{
        Eyes{"protanopia",
             {Triple{0.152286, 1.052583, -0.204868}, Triple{0.114503, 0.786281, 0.099216},
              Triple{-0.003882, -0.048116, 1.051998}}},
        Eyes{"deuteranopia",
             {Triple{0.367322, 0.860646, -0.227968}, Triple{0.280085, 0.672501, 0.047413},
              Triple{-0.011820, 0.042940, 0.968881}}},
        Eyes{"tritanopia",
             {Triple{1.255528, -0.076749, -0.178779}, Triple{-0.078411, 0.930809, 0.147602},
              Triple{0.004733, 0.691367, 0.303900}}},
    };
    return eyes;
}

/// CIE 1976 L*a*b* under D65.
Triple lab(const Triple &amounts)
{
    static const Matrix toXyz{Triple{0.4124564, 0.3575761, 0.1804375}, Triple{0.2126729, 0.7151522, 0.0721750},
                              Triple{0.0193339, 0.1191920, 0.9503041}};
    const Triple xyz = product(toXyz, amounts);
    const auto bent = [](double share) {
        return share > 216.0 / 24389 ? std::cbrt(share) : (24389.0 / 27 * share + 16) / 116;
    };
    const double x = bent(xyz[0] / 0.95047);
    const double y = bent(xyz[1]);
    const double z = bent(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const QColor &a, const QColor &b, const Matrix &eyes)
{
    const auto seen = [&eyes](const QColor &colour) {
        Triple amounts = product(eyes, light(colour));
        for (double &amount : amounts)
            amount = std::clamp(amount, 0.0, 1.0);
        return lab(amounts);
    };
    const Triple first = seen(a);
    const Triple second = seen(b);
    return std::sqrt(std::pow(first[0] - second[0], 2) + std::pow(first[1] - second[1], 2) +
                     std::pow(first[2] - second[2], 2));
}

constexpr std::array families{Ink::Ok, Ink::Warn, Ink::Crit, Ink::Act, Ink::Off};
constexpr std::array familyNames{"ok", "warn", "crit", "act", "off"};
constexpr double leastForWords = 4.5;    // WCAG 2, 1.4.3
constexpr double leastForGraphics = 3.0; // WCAG 2, 1.4.11
constexpr double rounding = 0.05;        // the promises are told with one place

ThemeColours coloursOf(bool dark)
{
    Theme theme;
    theme.setPreference(dark ? ThemePreference::Dark : ThemePreference::Light);
    return theme.colours();
}

FamilyColours familyOf(bool dark, Ink ink)
{
    Theme theme;
    theme.setPreference(dark ? ThemePreference::Dark : ThemePreference::Light);
    return theme.family(ink);
}

} // namespace

class tst_Colours : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void familiesKeepTheirContrast_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("family");
        QTest::addColumn<double>("textOnBase");
        QTest::addColumn<double>("textAtWorst");
        QTest::addColumn<double>("graphicOnBase");
        QTest::addColumn<double>("graphicAtWorst");
        QTest::newRow("light ok") << false << 0 << 6.6 << 5.4 << 3.8 << 3.1;
        QTest::newRow("light warn") << false << 1 << 6.7 << 5.6 << 3.7 << 3.0;
        QTest::newRow("light crit") << false << 2 << 6.8 << 5.6 << 5.2 << 4.3;
        QTest::newRow("light act") << false << 3 << 8.0 << 6.6 << 6.7 << 5.5;
        QTest::newRow("light off") << false << 4 << 6.4 << 5.3 << 3.8 << 3.2;
        QTest::newRow("dark ok") << true << 0 << 9.2 << 5.7 << 7.9 << 4.9;
        QTest::newRow("dark warn") << true << 1 << 9.3 << 5.8 << 7.1 << 4.4;
        QTest::newRow("dark crit") << true << 2 << 7.7 << 4.8 << 5.6 << 3.5;
        QTest::newRow("dark act") << true << 3 << 8.4 << 5.2 << 5.1 << 3.2;
        QTest::newRow("dark off") << true << 4 << 7.5 << 4.7 << 5.0 << 3.1;
    }
    void familiesKeepTheirContrast()
    {
        QFETCH(bool, dark);
        QFETCH(int, family);
        QFETCH(double, textOnBase);
        QFETCH(double, textAtWorst);
        QFETCH(double, graphicOnBase);
        QFETCH(double, graphicAtWorst);
        const ThemeColours c = coloursOf(dark);
        const FamilyColours f = familyOf(dark, families.at(size_t(family)));
        const QColor alternate = c.window; // Theme::palette()
        const QList<QColor> surfaces{c.window, c.base, alternate, c.selection, f.tint};
        const auto keeps = [](double found, double promised) { return found >= promised - rounding; };
        QVERIFY2(keeps(contrast(f.text, c.base), textOnBase), qPrintable(QString::number(contrast(f.text, c.base))));
        QVERIFY2(keeps(leastContrast(f.text, surfaces), textAtWorst),
                 qPrintable(QString::number(leastContrast(f.text, surfaces))));
        QVERIFY2(keeps(contrast(f.graphic, c.base), graphicOnBase),
                 qPrintable(QString::number(contrast(f.graphic, c.base))));
        QVERIFY2(keeps(leastContrast(f.graphic, surfaces), graphicAtWorst),
                 qPrintable(QString::number(leastContrast(f.graphic, surfaces))));
        QVERIFY(leastContrast(f.text, surfaces) >= leastForWords);
        QVERIFY(leastContrast(f.graphic, surfaces) >= leastForGraphics);
        // The bar's fill lies on its track.
        QVERIFY(keeps(contrast(f.graphic, c.track), leastForGraphics));
    }

    void wordsLinksAndLinesKeepTheirs_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QColor>("colour");
        QTest::addColumn<double>("onBase");
        QTest::addColumn<double>("atWorst");
        for (const bool dark : {false, true}) {
            const ThemeColours c = coloursOf(dark);
            const auto row = [dark](const char *name) -> QTestData & {
                return QTest::addRow("%s %s", dark ? "dark" : "light", name) << dark;
            };
            row("text") << c.text << (dark ? 13.8 : 16.6) << (dark ? 8.6 : 13.6);
            row("secondary") << c.secondary << leastForWords << leastForWords;
            row("link") << c.link << (dark ? 8.4 : 6.7) << (dark ? 5.2 : 5.5);
            row("accent") << c.accent << (dark ? leastForGraphics : 6.7) << (dark ? leastForGraphics : 5.5);
        }
    }
    void wordsLinksAndLinesKeepTheirs()
    {
        QFETCH(bool, dark);
        QFETCH(QColor, colour);
        QFETCH(double, onBase);
        QFETCH(double, atWorst);
        const ThemeColours c = coloursOf(dark);
        QVERIFY(contrast(colour, c.base) >= onBase - rounding);
        const double worst = leastContrast(colour, {c.window, c.base, c.selection});
        QVERIFY2(worst >= atWorst - rounding, qPrintable(QString::number(worst)));
    }

    void controlsHaveAVisibleBorder()
    {
        QVERIFY(contrast(coloursOf(false).border, coloursOf(false).window) >= 3.0);
        QVERIFY(contrast(coloursOf(true).border, coloursOf(true).window) >= 4.1 - rounding);
        for (const bool dark : {false, true}) {
            const ThemeColours c = coloursOf(dark);
            QVERIFY(contrast(c.onAccent, c.accent) >= leastForWords);
            QVERIFY(contrast(c.border, c.base) >= leastForGraphics);
        }
    }

    void theDistanceIsTheOneOfTheBooks()
    {
        const Matrix full{Triple{1, 0, 0}, Triple{0, 1, 0}, Triple{0, 0, 1}};
        QVERIFY(std::abs(distance(Qt::white, Qt::black, full) - 100) < 0.1);
        QVERIFY(std::abs(distance(Qt::red, QColor(0, 255, 0), full) - 170.6) < 0.2); // sRGB's primaries
        for (const Eyes &eyes : weakEyes()) {
            for (const Triple &row : eyes.matrix)
                QVERIFY(std::abs(row[0] + row[1] + row[2] - 1) < 0.001); // grey stays grey
        }
    }

    void theFamiliesStayApartForWeakEyes_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("eyes");
        for (int i = 0; i < int(weakEyes().size()); ++i) {
            QTest::addRow("light %s", weakEyes().at(size_t(i)).name) << false << i;
            QTest::addRow("dark %s", weakEyes().at(size_t(i)).name) << true << i;
        }
    }
    void theFamiliesStayApartForWeakEyes()
    {
        QFETCH(bool, dark);
        QFETCH(int, eyes);
        for (size_t i = 0; i < families.size(); ++i) {
            for (size_t j = i + 1; j < families.size(); ++j) {
                const double apart =
                    distance(familyOf(dark, families.at(i)).graphic, familyOf(dark, families.at(j)).graphic,
                             weakEyes().at(size_t(eyes)).matrix);
                QVERIFY2(apart >= 15,
                         qPrintable(u"%1 and %2: %3"_s
                                        .arg(QLatin1StringView(familyNames.at(i)), QLatin1StringView(familyNames.at(j)))
                                        .arg(apart)));
            }
        }
    }
};

QTEST_MAIN(tst_Colours)
#include "tst_colours.moc"
