// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the import and the export of incidents, one a line: bench_import [INCIDENTS], 100,000 of 2 KB unless given.
// Prints incidents and megabytes a second, and the most memory that was taken at 10, 50 and 100 % of each stage.
#include "model/workspace/fileimport.h"
#include "model/workspace/incidentlines.h"
#include "model/workspace/outputfile.h"
#include "tests/support/temporarystore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

constexpr int bytesOfIncident = 2048;
constexpr qint64 firstStart = 1767225600000;

/// Most of what the program has had in memory so far, in MB.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = status.readAll().split('\n');
    for (const auto &line : lines)
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    return 0;
}

/// Tells the memory on the way, and the rate at the end.
class Meter
{
public:
    explicit Meter(const char *stage)
        : m_stage(stage)
    {
        m_timer.start();
    }

    void at(double share)
    {
        while (m_next < marks.size() && share >= marks.at(m_next))
            std::printf("%-8s %3.0f %%: %7.1f MB at most\n", m_stage, 100 * marks.at(m_next++), peakMemory());
        std::fflush(stdout);
    }

    void end(qint64 incidents, qint64 bytes)
    {
        const auto seconds = static_cast<double>(m_timer.nsecsElapsed()) / 1e9;
        at(1);
        std::printf("%-8s %.1f s, %.0f incidents/s, %.1f MB/s\n", m_stage, seconds,
                    static_cast<double>(incidents) / seconds, static_cast<double>(bytes) / 1e6 / seconds);
    }

private:
    static constexpr std::array marks{0.1, 0.5, 1.0};

    const char *m_stage;
    QElapsedTimer m_timer;
    size_t m_next = 0;
};

void writeIncidents(OutputFile &file, int count)
{
    for (int identifier = 1; identifier <= count; ++identifier) {
        auto line = "{\"identifier\":" + QByteArray::number(identifier) +
                    ",\"organization\":\"acme\",\"title\":\"Checkout errors\",\"status\":\"critical\","
                    "\"date_started\":\"" +
                    toDateTime(instantFromMs(firstStart + 1000LL * identifier)).toString(Qt::ISODate).toLatin1() +
                    "\",\"attachment\":{\"metric_alert\":{\"alert_rule\":"
                    "{\"name\":\"Checkout p95\"}},\"description_text\":\"";
        line += QByteArray("failed ").repeated((bytesOfIncident - 5 - line.size()) / 7) + "\"}}\n";
        if (!file.write(line))
            qFatal("the file cannot be written");
    }
}

template <class T>
T doneOr(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : 100000;
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"incidents.ndjson"_s);
    OutputFile file(path);
    if (!file.open())
        qFatal("the file cannot be written");
    writeIncidents(file, count);
    if (!file.commit())
        qFatal("the file cannot be written");
    const auto bytes = QFileInfo(path).size();
    TemporaryStore store;
    store.write(addSmallWorld);
    std::printf("%d incidents, %.0f MB; %.1f MB of memory before\n", count, static_cast<double>(bytes) / 1e6,
                peakMemory());

    QElapsedTimer whole;
    whole.start();
    Meter checking("checked");
    FileImport import({{u"incidents.ndjson"_s, path, {}}}, instantFromMs(1795435200123));
    const auto watched = [](Meter &meter) {
        return [&meter](const ImportProgress &at) {
            meter.at(static_cast<double>(at.done) / static_cast<double>(at.total));
            return true;
        };
    };
    doneOr(import.check(accessTo(store.store()), watched(checking)));
    checking.end(count, bytes);
    Meter importing("imported");
    doneOr(import.carryOut(accessTo(store.store()), watched(importing)));
    importing.end(count, bytes);
    std::printf("together %.0f incidents/s\n", count / (static_cast<double>(whole.nsecsElapsed()) / 1e9));

    Meter exporting("exported");
    OutputFile out(folder.filePath(u"out.ndjson"_s));
    if (!out.open())
        qFatal("the file cannot be written");
    qint64 exported = 0;
    const auto take = [&](const QByteArray &lines, qsizetype some) -> Result<bool> {
        HOOKDESK_TRY(out.write(lines));
        exported += some;
        exporting.at(static_cast<double>(exported) / count);
        return true;
    };
    if (!writeIncidentLines(store.store(), take))
        qFatal("the incidents cannot be written");
    if (!out.commit())
        qFatal("the file cannot be written");
    exporting.end(count, bytes);
    return 0;
}
