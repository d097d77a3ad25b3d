// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An import that takes a while: how far it is, and what ends it.
#include "tests/ui/exchangesteps.h"
#include "ui/progressnotice.h"

#include <QLabel>
#include <QUrl>
#include <memory>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

constexpr int many = 12000;

/// As a file that is dropped.
std::unique_ptr<QMimeData> manyIncidents(FlowFixture &fixture)
{
    fixture.organization();
    QByteArray lines;
    for (int identifier = 1; identifier <= many; ++identifier)
        lines += incidentLine(identifier);
    auto data = std::make_unique<QMimeData>();
    data->setUrls({QUrl::fromLocalFile(written(fixture, u"many.ndjson"_s, lines))});
    return data;
}

/// Of the notice that tells how far a long task is; empty: there is none.
QString noticeText(WindowDriver &driver)
{
    const auto *notice = driver.window().findChild<ProgressNotice *>();
    return notice ? notice->findChild<QLabel *>()->text() : QString();
}

} // namespace

class LongImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongImportTellsHowFarItIsAndCanBeCancelled()
    {
        FlowFixture fixture;
        WindowDriver driver(fixture);
        const auto data = manyIncidents(fixture);
        driver.open(MainWindow::Incidents);
        QVERIFY(drop(driver, *data));
        QTRY_VERIFY(noticeText(driver).startsWith(u"Checking many.ndjson: "_s));
        QTRY_VERIFY_WITH_TIMEOUT(noticeText(driver).startsWith(u"Importing many.ndjson: "_s), 60000);
        QVERIFY(noticeText(driver).contains(u" of 12,000 incidents"_s));
        driver.button(u"Cancel: Importing many.ndjson"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(driver.told().startsWith(u"many.ndjson: The import was cancelled. "_s), 60000);
        QVERIFY(driver.told().endsWith(u" of 12000 incidents are imported; importing the same again goes on."_s));
        QVERIFY(noticeText(driver).isEmpty());
        const auto imported = statuses(fixture).size();
        QVERIFY(imported > 0 && imported < many && imported % 1000 == 0);

        driver.button(u"Close message"_s)->click();
        QVERIFY(drop(driver, *data));
        QTRY_VERIFY_WITH_TIMEOUT(driver.told().startsWith(u"Imported 12,000 incidents from many.ndjson: "_s), 120000);
        QCOMPARE(statuses(fixture).size(), many);
    }

    void aWindowThatClosesEndsItsImport()
    {
        FlowFixture fixture;
        const auto data = manyIncidents(fixture);
        {
            WindowDriver driver(fixture);
            driver.open(MainWindow::Incidents);
            QVERIFY(drop(driver, *data));
            QTRY_VERIFY(noticeText(driver).startsWith(u"Checking many.ndjson: "_s));
        }
        QCOMPARE(statuses(fixture).size(), 0);
    }
};

QTEST_MAIN(LongImportTest)
#include "tst_longimport.moc"
