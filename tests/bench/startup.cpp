// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long hookdesk takes from its start until its window is on the screen, beside an empty window of Qt, and until
// there is something to read in it: on a store of the sample data that it made before. Needs an X display (xvfb-run
// will do), on which nothing else opens windows. Usage: bench_startup [ROUNDS]. Rounds alternate.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QList>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <memory>
#include <poll.h>
#include <set>
#include <xcb/xcb.h>

using namespace Qt::StringLiterals;

namespace
{

constexpr int patienceMs = 20000;

struct Freed {
    void operator()(xcb_connection_t *display) const { xcb_disconnect(display); }
    void operator()(void *answer) const { std::free(answer); }
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

    /// Its number.
    xcb_window_t waitForWindow()
    {
        pollfd readable{.fd = xcb_get_file_descriptor(m_display.get()), .events = POLLIN, .revents = 0};
        for (;;) {
            const std::unique_ptr<xcb_generic_event_t, Freed> event(xcb_poll_for_event(m_display.get()));
            if (event && (event->response_type & 0x7f) == XCB_MAP_NOTIFY)
                return reinterpret_cast<const xcb_map_notify_event_t *>(event.get())->window;
            if (xcb_connection_has_error(m_display.get()))
                qFatal("the X display has gone");
            if (!event && poll(&readable, 1, patienceMs) <= 0)
                qFatal("no window was shown within %d s", patienceMs / 1000);
        }
    }

    /// Looks at where the menu bar begins until there are letters: more shades than a window that is not painted has.
    void waitForText(xcb_window_t window)
    {
        constexpr size_t shades = 8;
        QElapsedTimer waited;
        waited.start();
        while (waited.elapsed() < patienceMs) {
            const auto asked = xcb_get_image(m_display.get(), XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, 0, 200, 20, ~0U);
            const std::unique_ptr<xcb_get_image_reply_t, Freed> image(
                xcb_get_image_reply(m_display.get(), asked, nullptr));
            if (!image)
                qFatal("the window cannot be looked at");
            const auto *pixels = reinterpret_cast<const uint32_t *>(xcb_get_image_data(image.get()));
            const std::set<uint32_t> found(pixels, pixels + xcb_get_image_data_length(image.get()) / 4);
            if (found.size() >= shades)
                return;
        }
        qFatal("nothing was painted within %d s", patienceMs / 1000);
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

struct Start {
    double windowMs = 0;
    double textMs = 0; ///< until the window has a text; 0: it was not looked for
};

Start start(Display &display, const QString &program, const QStringList &arguments, bool hasText)
{
    display.forget();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForStarted(patienceMs))
        qFatal("%s does not start", qPrintable(program));
    const auto elapsedMs = [&timer] { return static_cast<double>(timer.nsecsElapsed()) / 1e6; };
    const auto window = display.waitForWindow();
    Start took{.windowMs = elapsedMs()};
    if (hasText) {
        display.waitForText(window);
        took.textMs = elapsedMs();
    }
    process.terminate();
    if (!process.waitForFinished(patienceMs))
        qFatal("%s does not end", qPrintable(program));
    return took;
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
    start(display, hookdesk, store, true); // makes the store, and warms the disk's cache
    start(display, empty, {}, false);
    QList<double> ours;
    QList<double> texts;
    QList<double> empties;
    for (int round = 0; round < rounds; ++round) {
        empties << start(display, empty, {}, false).windowMs;
        const auto took = start(display, hookdesk, store, true);
        ours << took.windowMs;
        texts << took.textMs;
    }
    const auto ratio = median(ours) / median(empties);
    std::printf("empty window %.0f ms, hookdesk's %.0f ms: %.2f times; its text %.0f ms; medians of %d\n",
                median(empties), median(ours), ratio, median(texts), rounds);
    return ratio <= 2 ? 0 : 1;
}
