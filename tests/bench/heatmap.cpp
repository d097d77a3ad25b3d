// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures frames of the page Buffer health while it is scrolled: bench_heatmap [ROWS], 10,000 integrations with 30
// days each unless given. A frame is the scrolling and the painting that it asks for, in the main thread. Prints their
// p50, p99 and longest, by rows, as a wheel scrolls, and by pages, where all is painted anew; exits with 1 when a p99
// is over the 16.7 ms that 60 frames a second leave. QT_QPA_PLATFORM=offscreen needs no display.
#include "tests/support/flowfixture.h"
#include "tests/support/manyintegrations.h"
#include "ui/colorscheme.h"
#include "ui/mainwindow.h"
#include "ui/tableview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QStyleFactory>
#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

/// Of the processor, this thread alone.
double cpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Prints a line of a kind of times, and returns their p99.
double print(const char *what, const char *kind, QList<double> times)
{
    std::sort(times.begin(), times.end());
    const auto share = [&times](double part) { return times.at(static_cast<qsizetype>(part * (times.size() - 1))); };
    std::printf("%-26s %-9s p50 %6.2f ms   p99 %6.2f ms   longest %6.2f ms   (%lld frames)\n", what, kind, share(0.5),
                share(0.99), times.constLast(), static_cast<long long>(times.size()));
    return share(0.99);
}

/// Whether its frames take longer than they may.
bool isSlow(TableView &view, const char *what, int by)
{
    constexpr int most = 3000;
    constexpr double longest = 1000.0 / 60;
    auto *bar = view.verticalScrollBar();
    bar->setValue(0);
    QCoreApplication::processEvents();
    QList<double> times;
    QList<double> cpu;
    for (int value = by; value <= bar->maximum() && times.size() < most; value += by) {
        QElapsedTimer timer;
        timer.start();
        const double start = cpuMs();
        bar->setValue(value);
        QCoreApplication::processEvents(); // paints
        cpu << cpuMs() - start;
        times << static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    print(what, "time", times);
    return print(what, "processor", cpu) > longest;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const int rows = argc > 1 ? std::max(100, QString::fromLocal8Bit(argv[1]).toInt()) : 10000;
    FlowFixture fixture;
    const auto app = fixture.app();
    constexpr int batch = 500;
    for (int first = 1; first < rows; first += batch) {
        fixture.write([=, last = std::min(first + batch, rows),
                       today = dayOf(fixture.clock.now())](Connection &connection) -> Result<> {
            for (int number = first; number < last; ++number)
                HOOKDESK_TRY(addIntegration(connection, app, number, today));
            return {};
        });
    }
    QSettings settings(fixture.folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    MainWindow window({.store = *fixture.store,
                       .engine = *fixture.engine,
                       .clock = fixture.clock,
                       .settings = settings,
                       .actor = u"ana"_s});
    window.resize(1920, 1080);
    QElapsedTimer opening;
    window.openPage(MainWindow::BufferHealth);
    window.show();
    opening.start();
    TableView *view = nullptr;
    for (auto *each : window.findChildren<TableView *>()) {
        if (each->accessibleName() == u"Buffer health")
            view = each;
    }
    if (!view || !QTest::qWaitFor([&] { return view->model()->rowCount() == rows; }, 60000))
        qFatal("the rows do not appear");
    std::printf("%d rows after %lld ms\n", rows, static_cast<long long>(opening.elapsed()));
    QTest::qWait(500);
    const int page = view->viewport()->height() / view->rowHeight(0);
    bool hasSlow = false;
    for (const bool isDark : {false, true}) {
        QApplication::setPalette(paletteFor(isDark ? ColorScheme::Dark : ColorScheme::Light));
        QTest::qWait(300);
        hasSlow = isSlow(*view, isDark ? "dark, three rows a frame" : "light, three rows a frame", 3) || hasSlow;
        hasSlow = isSlow(*view, isDark ? "dark, a page a frame" : "light, a page a frame", page) || hasSlow;
    }
    return hasSlow ? 1 : 0;
}
