// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/store.h"

#include "model/store/storereader.h"
#include "model/store/storewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace hookdesk
{

Result<StoreLocation> StoreLocation::fromText(const QString &text)
{
    if (text.isEmpty()) {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
        return StoreLocation{folder.filePath(u"hookdesk/store.sqlite"_s)};
    }
    const auto colon = text.indexOf(u':');
    const auto scheme = text.left(qMax<qsizetype>(colon, 0));
    const bool hasScheme = scheme.size() > 1 && !scheme.contains(u'/');
    if (hasScheme && scheme != u"sqlite")
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Store", "“%1” is not a store: name a file, or sqlite: and a file.")
                           .arg(scheme + u':'));
    const auto path = hasScheme ? text.mid(colon + 1) : text;
    if (path.isEmpty() || path.contains(QChar::Null))
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Store", "“%1” names no file for the store.").arg(text));
    return StoreLocation{QFileInfo(path).absoluteFilePath()};
}

QString StoreLocation::description() const
{
    return QCoreApplication::translate("Store", "SQLite, %1").arg(QDir::toNativeSeparators(path));
}

Store::Store(StoreLocation location)
    : m_location(std::move(location))
    , m_writer(std::make_unique<StoreWriter>(m_location, [this](Topics topics) { Q_EMIT changed(topics); }))
    , m_reader(std::make_unique<StoreReader>(m_location))
{
}

Store::~Store()
{
    // Neither goes before both have ended: work that finishes may ask for more of either.
    m_writer->stop();
    m_reader->stop();
}

QFuture<Result<>> Store::open()
{
    const auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    const auto conclude = [this, promise](const Result<> &result) {
        if (!result) {
            m_writer->queue().close(result.error());
            m_reader->queue().close(result.error());
        }
        promise->addResult(result);
        promise->finish();
    };
    if (m_opened.exchange(true)) {
        promise->addResult(failure(ErrorCode::Internal, tr("The store was asked to open twice.")));
        promise->finish();
        return promise->future();
    }
    // The file must be there and up to date before the reader connects, which the writer therefore starts.
    m_writer->start([this, conclude](const Result<> &opened) {
        const bool isReadOnly = !opened && opened.error().code == ErrorCode::StoreReadOnly && m_location.mayBeReadOnly;
        if (isReadOnly)
            m_writer->queue().close(opened.error());
        if (opened || isReadOnly)
            m_reader->start(conclude);
        else
            conclude(opened);
    });
    return promise->future();
}

void Store::forget(const QObject &listener)
{
    disconnect(&listener);
    m_writer->settle();
    m_reader->settle();
}

void Store::enqueue(Thread thread, std::unique_ptr<StoreJob> job)
{
    auto &queue = thread == Thread::Writer ? m_writer->queue() : m_reader->queue();
    queue.push(std::move(job));
}

} // namespace hookdesk
