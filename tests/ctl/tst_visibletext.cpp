// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What cannot be seen is written out, and tables are aligned by what is seen.
#include "app/ctl/texttable.h"
#include "app/ctl/visibletext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk::ctl;

class VisibleTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeSeenIsWrittenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"Zoë “a” 日本"_s << u"Zoë “a” 日本"_s;
        QTest::newRow("escape") << u"\x1b[2Jx"_s << u"\\x1b[2Jx"_s;
        QTest::newRow("lines") << u"a\r\n\tb"_s << u"a\\r\\n\\tb"_s;
        QTest::newRow("bell and delete") << u"\x07\x7f"_s << u"\\x07\\x7f"_s;
        QTest::newRow("C1") << QString(QChar(0x9b)) << u"\\u009b"_s;
        QTest::newRow("reversed") << QString(QChar(0x202e)) + u"abc"_s << u"\\u202eabc"_s;
        QTest::newRow("line separator") << QString(QChar(0x2028)) << u"\\u2028"_s;
        QTest::newRow("beyond the BMP") << u"🙂"_s << u"🙂"_s;
    }
    void whatCannotBeSeenIsWrittenOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(visible(text), shown);
        QCOMPARE(visible(shown), shown);
    }

    void columnsAreAlignedAndNothingIsCut()
    {
        TextTable table;
        table.addColumn(u"name"_s, false);
        table.addColumn(u"n"_s, true);
        table.addColumn(u"text"_s, false);
        table.addRow({u"Zoe\u0308"_s, u"7"_s, u"x"_s});
        table.addRow({u"a\x1b"_s, u"1234"_s, QString()});
        QCOMPARE(table.lines(), (QStringList{u"name      n  text"_s, u"Zoe\u0308       7  x"_s, u"a\\x1b  1234  -"_s}));
    }
};

QTEST_GUILESS_MAIN(VisibleTextTest)
#include "tst_visibletext.moc"
