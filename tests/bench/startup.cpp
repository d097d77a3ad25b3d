// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long hookdesk takes from its start until its window is on the screen, beside an empty window of Qt: on a store of
// the sample data that it made before. Needs an X display (xvfb-run will do), on which nothing else opens windows.
// Usage: bench_startup [ROUNDS]. Rounds alternate.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QList>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <memory>
#include <poll.h>
#include <xcb/xcb.h>

using namespace Qt::StringLiterals;

namespace
{

constexpr int patienceMs = 20000;

struct Freed {
    void operator()(xcb_connection_t *display) const { xcb_disconnect(display); }
    void operator()(xcb_generic_event_t *event) const { std::free(event); }
};

/// Hears of the windows that are shown.
class Display
{
public:
    Display()
        : m_display(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_display.get()))
            qFatal("there is no X display: run it by xvfb-run");
        const auto *screen = xcb_setup_roots_iterator(xcb_get_setup(m_display.get())).data;
        const uint32_t wanted = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_display.get(), screen->root, XCB_CW_EVENT_MASK, &wanted);
        xcb_flush(m_display.get());
    }

    void waitForWindow()
    {
        pollfd readable{.fd = xcb_get_file_descriptor(m_display.get()), .events = POLLIN, .revents = 0};
        for (;;) {
            const std::unique_ptr<xcb_generic_event_t, Freed> event(xcb_poll_for_event(m_display.get()));
            if (event && (event->response_type & 0x7f) == XCB_MAP_NOTIFY)
                return;
            if (xcb_connection_has_error(m_display.get()))
                qFatal("the X display has gone");
            if (!event && poll(&readable, 1, patienceMs) <= 0)
                qFatal("no window was shown within %d s", patienceMs / 1000);
        }
    }

    /// Forgets what was shown until now.
    void forget()
    {
        while (const std::unique_ptr<xcb_generic_event_t, Freed> event{xcb_poll_for_event(m_display.get())}) {
        }
    }

private:
    std::unique_ptr<xcb_connection_t, Freed> m_display;
};

double startMs(Display &display, const QString &program, const QStringList &arguments)
{
    display.forget();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForStarted(patienceMs))
        qFatal("%s does not start", qPrintable(program));
    display.waitForWindow();
    const auto ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    process.terminate();
    if (!process.waitForFinished(patienceMs))
        qFatal("%s does not end", qPrintable(program));
    return ms;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : 15;
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    qputenv("QT_QPA_PLATFORM", "xcb");
    const auto empty = QCoreApplication::applicationDirPath() + u"/bench_emptywindow"_s;
    const auto hookdesk = QStringLiteral(HOOKDESK_PROGRAM);
    const QStringList store{u"--sample"_s, u"--store"_s, folder.filePath(u"store.sqlite"_s)};
    Display display;
    startMs(display, hookdesk, store); // makes the store, and warms the disk's cache
    startMs(display, empty, {});
    QList<double> ours;
    QList<double> empties;
    for (int round = 0; round < rounds; ++round) {
        empties << startMs(display, empty, {});
        ours << startMs(display, hookdesk, store);
    }
    const auto ratio = median(ours) / median(empties);
    std::printf("empty window %.0f ms, hookdesk %.0f ms: %.2f times, medians of %d\n", median(empties), median(ours),
                ratio, rounds);
    return ratio <= 2 ? 0 : 1;
}
