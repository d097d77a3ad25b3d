// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The thread that engine and outbox live in: it takes part of the event loop, and nothing of it outlasts its end.
#include "app/eventthread.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTest>
#include <QThread>
#include <atomic>

using namespace hookdesk;

namespace
{

std::atomic<int> ended;

/// Given back when its thread ends, as libraries do; slowly, so that whoever does not wait is too early.
struct KeptForTheThread {
    ~KeptForTheThread()
    {
        QThread::msleep(50);
        ++ended;
    }
    bool isUsed = false;
};

void useWhatIsKept()
{
    thread_local KeptForTheThread kept;
    kept.isUsed = true;
}

} // namespace

class EventThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPartIsCalledInIt()
    {
        QObject part;
        EventThread thread("part");
        thread.adopt(part);
        QThread *in = nullptr;
        QMetaObject::invokeMethod(
            &part, [&] { in = QThread::currentThread(); }, Qt::BlockingQueuedConnection);
        QVERIFY(in && in != QThread::currentThread());
        QCOMPARE(in, part.thread());
        thread.stop();
        QVERIFY(!thread.isRunning());
        thread.stop(); // once more does nothing
    }

    void nothingOfItOutlastsItsEnd()
    {
        for (int i = 1; i <= 5; ++i) {
            QObject part;
            EventThread thread("part");
            thread.adopt(part);
            QMetaObject::invokeMethod(&part, &useWhatIsKept, Qt::BlockingQueuedConnection);
            thread.stop();
            QCOMPARE(ended.load(), i);
        }
    }

    void whatWasToBeDeletedLaterIs()
    {
        auto *part = new QObject;
        const QPointer<QObject> left(part);
        EventThread thread("part");
        thread.adopt(*part);
        QMetaObject::invokeMethod(
            part, [part] { part->deleteLater(); }, Qt::BlockingQueuedConnection);
        thread.stop();
        QVERIFY(!left);
    }
};

QTEST_GUILESS_MAIN(EventThreadTest)
#include "tst_eventthread.moc"
