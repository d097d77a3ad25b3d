// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the window: bench_window [ROWS], beside an empty store; 1,000,000 responses unless given. Prints how long
// each page takes to open and each filter to be answered, painted, and how long an event waited for the main thread
// while 2,000 responses a second came in. Exits with 1 when a page took over 150 ms, a filter over 200 ms, or an event
// waited over 16 ms (p99) or 50 ms (worst).
#include "flow/engine.h"
#include "flow/flowlog.h"
#include "model/tables/storetable.h"
#include "tests/bench/manyresponses.h"
#include "tests/bench/waits.h"
#include "tests/support/manualclock.h"
#include "tests/support/temporarystore.h"
#include "ui/filter/filterline.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/tableview.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QScrollBar>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

constexpr int responsesASecond = 2000;
constexpr auto betweenWrites = 10ms;
constexpr auto watched = 3s; ///< each page, while responses come in

/// Writes responses in a thread of its own as they come in, until it goes.
class Incoming
{
public:
    Incoming(TemporaryStore &store, int first)
        : m_store(store)
        , m_next(first)
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.setInterval(betweenWrites);
        m_tick.moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::started, &m_tick, qOverload<>(&QTimer::start));
        QObject::connect(&m_thread, &QThread::finished, &m_tick, &QTimer::stop, Qt::DirectConnection);
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] {
            constexpr int count = responsesASecond * betweenWrites.count() / 1000;
            const int from = m_next;
            m_next += count;
            m_last = m_store.store().write(Topics(Topic::Deliveries) | Topic::Requests | Topic::Installations,
                                           [=](Connection &c) { return addManyResponses(c, from, count); });
        });
        m_since.start();
        m_thread.start();
    }
    ~Incoming()
    {
        const double seconds = msSince(m_since) / 1000;
        m_thread.quit();
        m_thread.wait();
        m_last.waitForFinished();
        std::printf("  %.0f responses a second came in\n", (m_next - m_first) / seconds);
    }
    Q_DISABLE_COPY_MOVE(Incoming)

private:
    TemporaryStore &m_store;
    QElapsedTimer m_since;
    QTimer m_tick;
    QThread m_thread;
    int m_next;
    const int m_first = m_next;
    QFuture<Result<>> m_last;
};

class WindowBench
{
public:
    explicit WindowBench(int rows)
        : m_rows(rows)
    {
        m_clock.set(fillWithResponses(m_store, rows));
    }

    /// Whether all of it was quick enough.
    bool run()
    {
        std::printf("%d responses in the store\n", m_rows);
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        FlowLog log;
        Engine engine(m_store.store(), m_clock, log); // not started: nothing is sent
        QElapsedTimer timer;
        timer.start();
        MainWindow window({.store = m_store.store(), .engine = engine, .clock = m_clock, .settings = settings});
        window.resize(1440, 860);
        window.show();
        waitForRows(window);
        std::printf("  %7.1f ms  the window, and its first page\n", msSince(timer));
        openPages(window);
        filter(window);
        watchPages(window);
        std::printf("  %7d MiB of memory\n", residentMiB());
        return m_isQuick;
    }

private:
    /// Of this process, now; -1 where the system does not tell.
    static int residentMiB()
    {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            return -1;
        for (const auto &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return line.sliced(6).trimmed().chopped(3).toInt() / 1024;
        }
        return -1;
    }

    static Page *page(const MainWindow &window)
    {
        for (auto *page : window.findChildren<Page *>()) {
            if (page->isVisible())
                return page;
        }
        qFatal("no page is shown");
    }

    /// The table that is shown; none while its page has no rows.
    static StoreTable *table(const MainWindow &window)
    {
        for (const auto *view : page(window)->findChildren<TableView *>()) {
            const auto *proxy = qobject_cast<const QAbstractProxyModel *>(view->model());
            if (auto *table = qobject_cast<StoreTable *>(proxy ? proxy->sourceModel() : view->model()))
                return table;
        }
        return nullptr;
    }

    /// Until the page's rows are there and painted.
    static void waitForRows(MainWindow &window)
    {
        const auto *rows = table(window);
        while (rows && !rows->isLoaded())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
        window.repaint();
    }

    static QList<MainWindow::PageIndex> pages()
    {
        QList<MainWindow::PageIndex> pages;
        for (int page = 0; page <= MainWindow::AuditLog; ++page)
            pages << static_cast<MainWindow::PageIndex>(page);
        return pages;
    }

    void tell(double ms, double most, const QString &what)
    {
        m_isQuick = m_isQuick && ms <= most;
        std::printf("  %7.1f ms  %s%s\n", ms, qPrintable(what), ms > most ? "  TOO SLOW" : "");
    }

    void openPages(MainWindow &window)
    {
        for (const auto &round : {u"for the first time"_s, u"again"_s}) {
            for (const auto index : pages()) {
                QElapsedTimer timer;
                timer.start();
                window.openPage(index);
                waitForRows(window);
                tell(msSince(timer), 150, u"%1 opens %2"_s.arg(page(window)->accessibleName(), round));
                process(50ms);
            }
        }
    }

    void filter(MainWindow &window)
    {
        window.openPage(MainWindow::Responses);
        auto *line = page(window)->findChild<FilterLine *>();
        auto *rows = table(window);
        for (const auto &words :
             {u"code:404"_s, u"app:app-250 outcome:failed"_s, u"event:critical since:2h"_s, u"-code:200 since:7d"_s,
              u"checkout"_s, u"kind:replay"_s, u"0123456789abcdef0123456789abcdef"_s}) {
            process(1s); // as long as somebody takes to type the next one; readings have a least interval
            QEventLoop loop;
            QElapsedTimer timer;
            const auto shown = QObject::connect(rows, &StoreTable::updated, &loop, [&] {
                if (rows->isFiltered())
                    loop.quit();
            });
            timer.start();
            line->setText(words);
            loop.exec();
            QObject::disconnect(shown);
            QCoreApplication::processEvents();
            window.repaint();
            tell(msSince(timer), 200, u"filter %1"_s.arg(words));
        }
        line->clear();
    }

    void watchPages(MainWindow &window)
    {
        const Incoming incoming(m_store, m_rows);
        Waits waits;
        for (const auto index : pages()) {
            waits.forget();
            window.openPage(index);
            process(watched);
            const bool isFluid = waits.tell(page(window)->accessibleName());
            m_isQuick = m_isQuick && isFluid;
        }
    }

    const int m_rows;
    TemporaryStore m_store;
    ManualClock m_clock;
    bool m_isQuick = true;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const int rows = argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : 1000000;
    const bool isQuickEmpty = WindowBench(0).run();
    const bool isQuickFull = WindowBench(rows).run();
    return isQuickEmpty && isQuickFull ? 0 : 1;
}
