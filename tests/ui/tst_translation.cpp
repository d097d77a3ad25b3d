// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The German texts: all are there, with what is put into them and their mnemonics, and the window shows them.
#include "tests/ui/translatedtexts.h"
#include "tests/ui/windowdriver.h"
#include "ui/language.h"
#include "ui/navigation.h"
#include "ui/tableview.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

/// Sorted: %1 to %9, and %n.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression form(u"%(?:[1-9]|n)"_s);
    QStringList found;
    for (const auto &match : form.globalMatch(text))
        found << match.captured();
    found.sort();
    return found;
}

/// The letters behind an &, in capitals; && is a shown &.
QStringList mnemonics(const QString &text)
{
    static const QRegularExpression form(u"&(\\w)"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (const auto &match : form.globalMatch(QString(text).remove(u"&&"_s)))
        found << match.captured(1).toUpper();
    return found;
}

/// The messages for one of whose translations this does not hold.
template <class Holds>
QStringList messagesWithout(Holds holds)
{
    QStringList found;
    for (const auto &message : germanTexts()) {
        if (message.translations.isEmpty() || !std::all_of(message.translations.cbegin(), message.translations.cend(),
                                                           [&](const QString &text) { return holds(message, text); }))
            found << message.context + u": "_s + message.source;
    }
    return found;
}

/// Mnemonics that two entries of a menu have.
QStringList doubled(const QList<QAction *> &actions)
{
    QStringList taken;
    QStringList found;
    for (const auto *action : actions) {
        for (const auto &letter : mnemonics(action->text())) {
            if (taken.contains(letter))
                found << letter + u": "_s + action->text();
            taken << letter;
        }
    }
    return found;
}

/// Everything that the window says now, in widgets and titles of tables.
QStringList textsOf(const QWidget &window)
{
    QStringList texts;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts << line->placeholderText();
        else if (const auto *tabs = qobject_cast<const QTabWidget *>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                texts << tabs->tabText(tab);
        else if (const auto *table = qobject_cast<const TableView *>(widget))
            for (int column = 0; column < table->model()->columnCount(); ++column)
                texts << table->model()->headerData(column, Qt::Horizontal).toString();
    }
    for (const auto *action : window.findChildren<QAction *>())
        texts << action->text() << action->toolTip();
    texts.removeDuplicates();
    return texts;
}

} // namespace

class TranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsTranslated()
    {
        QVERIFY(germanTexts().size() > 1000);
        QCOMPARE(messagesWithout([](const TranslatedText &message, const QString &text) {
                     return message.isFinished && !text.isEmpty();
                 }),
                 {});
    }

    void whatIsPutIntoItIsPutIntoTheTranslation()
    {
        QCOMPARE(messagesWithout([](const TranslatedText &message, const QString &text) {
                     return placeholders(text) == placeholders(message.source);
                 }),
                 {});
    }

    void mnemonicsAreNeitherLostNorDoubled()
    {
        QCOMPARE(messagesWithout([](const TranslatedText &message, const QString &text) {
                     return mnemonics(text).size() == mnemonics(message.source).size();
                 }),
                 {});
    }

    /// Sentences stay sentences, lists go on, blanks that join texts stay.
    void theEndsAreTheSame()
    {
        const auto endOf = [](const QString &text) {
            const auto last = text.isEmpty() ? QChar() : text.back();
            return u".:… "_s.contains(last) ? last : QChar();
        };
        QCOMPARE(messagesWithout([endOf](const TranslatedText &message, const QString &text) {
                     return endOf(text) == endOf(message.source) &&
                            text.startsWith(u' ') == message.source.startsWith(u' ');
                 }),
                 {});
    }

    void theProgramHoldsEveryTranslation()
    {
        const Translation translation(Language::German);
        for (const auto &message : germanTexts()) {
            const int number = message.source.contains(u"%n"_s) ? 7 : -1;
            const auto translated =
                QCoreApplication::translate(message.context.toUtf8(), message.source.toUtf8(), nullptr, number);
            QCOMPARE(translated, QString(message.translations.last()).replace(u"%n"_s, u"7"_s));
        }
    }

    void englishIsSpokenAfterwards()
    {
        {
            const Translation translation(Language::German);
            QCOMPARE(MainWindow::tr("Overview"), u"Übersicht"_s);
        }
        QCOMPARE(MainWindow::tr("Overview"), u"Overview"_s);
        const Translation translation(Language::English);
        QCOMPARE(MainWindow::tr("Overview"), u"Overview"_s);
    }

    void theDesktopsLanguageIsSpoken_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<Language>("language");
        QTest::newRow("German") << QLocale(u"de_DE"_s) << Language::German;
        QTest::newRow("of Austria") << QLocale(u"de_AT"_s) << Language::German;
        QTest::newRow("English") << QLocale(u"en_GB"_s) << Language::English;
        QTest::newRow("one that it is not in") << QLocale(u"fr_FR"_s) << Language::English;
        QTest::newRow("none") << QLocale::c() << Language::English;
    }

    void theDesktopsLanguageIsSpoken()
    {
        QFETCH(const QLocale, locale);
        QTEST(languageOf(locale), "language");
    }

    void languagesHaveNames()
    {
        QCOMPARE(languageNamed(u"de"), Language::German);
        QCOMPARE(languageNamed(u"en"), Language::English);
        QCOMPARE(languageNamed(u"fr"), std::nullopt);
        QCOMPARE(languageNamed(u""), std::nullopt);
    }

    void theWindowSpeaksGerman()
    {
        const Translation translation(Language::German);
        FlowFixture fixture;
        fixture.app();
        WindowDriver driver(fixture);
        QCOMPARE(driver.navigation()->item(MainWindow::Overview)->text(), u"Übersicht"_s);
        QCOMPARE(driver.navigation()->item(MainWindow::AuditLog)->text(), u"Protokoll"_s);
        driver.open(MainWindow::Installations);
        QTRY_COMPARE(driver.rows(u"Installationen"_s), 1);
        QVERIFY(!driver.cell(u"Installationen"_s, 0, u"Webhook-URL"_s).isEmpty());
        QCOMPARE(driver.cell(u"Installationen"_s, 0, u"App-Status"_s), u"intern"_s);
    }

    void nothingOfTheWindowIsLeftInEnglish()
    {
        QStringList english;
        for (const auto &message : germanTexts()) {
            if (!message.translations.contains(message.source))
                english << message.source;
        }
        const Translation translation(Language::German);
        FlowFixture fixture;
        WindowDriver driver(fixture);
        for (int page = 0; page < driver.navigation()->model()->rowCount(); ++page)
            driver.open(static_cast<MainWindow::PageIndex>(page));
        const auto shown = textsOf(driver.window());
        QVERIFY(shown.size() > 150);
        for (const auto &text : shown)
            QVERIFY2(!english.contains(text), qPrintable(text));
    }

    void noTwoEntriesOfAMenuHaveOneMnemonic_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("German") << Language::German;
        QTest::newRow("English") << Language::English;
    }

    void noTwoEntriesOfAMenuHaveOneMnemonic()
    {
        QFETCH(const Language, language);
        const Translation translation(language);
        FlowFixture fixture;
        WindowDriver driver(fixture);
        const auto menus = driver.window().menuBar()->actions();
        QVERIFY(menus.size() > 3);
        QCOMPARE(doubled(menus).join(u", "_s), QString());
        for (const auto *menu : menus)
            QCOMPARE(doubled(menu->menu()->actions()).join(u", "_s), QString());
        for (const auto *table : driver.window().findChildren<TableView *>())
            QCOMPARE(doubled(table->actions()).join(u", "_s), QString());
    }
};

QTEST_MAIN(TranslationTest)
#include "tst_translation.moc"
