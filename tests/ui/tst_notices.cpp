// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notices of disabled integrations: in the window always, on the desktop unless that is switched off, each once.
#include "model/store/sentryapps.h"
#include "tests/ui/windowdriver.h"
#include "ui/deskchoices.h"
#include "ui/messagearea.h"
#include "ui/navigation.h"
#include "ui/notices/desktopnotice.h"
#include "ui/notices/traynotice.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

class SeenNotice final : public DesktopNotice
{
public:
    bool show(const QString &title, const QString &text) override
    {
        shown << title + u'|' + text;
        return true;
    }
    void clear() override { ++cleared; }

    QStringList shown;
    int cleared = 0;
};

void disable(FlowFixture &fixture, const QList<SentryApp> &apps)
{
    fixture.write([apps, now = fixture.clock.now()](Connection &connection) -> Result<> {
        for (const auto &app : apps)
            HOOKDESK_TRY(SentryApps(connection).disable(app.id, {.at = now, .reason = u"7 error days"_s}));
        return {};
    });
}

} // namespace

class NoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<FlowFixture>();
        m_settings = std::make_unique<QSettings>(m_fixture->folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_notice = std::make_unique<SeenNotice>();
    }
    void cleanup()
    {
        m_window.reset();
        m_notice.reset();
        m_settings.reset();
        m_fixture.reset();
    }

    void aDisablingIsToldOnceAndAClickOpensIt()
    {
        const auto app = m_fixture->app();
        open(m_notice.get());
        disable(*m_fixture, {app});
        QTRY_COMPARE(m_notice->shown, QStringList{u"An integration was disabled|deploy bot of Acme: 7 error days."_s});
        QTRY_COMPARE(messages(), QStringList{u"An integration was disabled: deploy bot of Acme: 7 error days."_s});
        disable(*m_fixture, {m_fixture->app(AppStatus::Internal, u"zebra-bot"_s)});
        QTRY_COMPARE(m_notice->shown.size(), 2);
        QVERIFY2(m_notice->shown.at(1).startsWith(u"An integration was disabled|"_s),
                 qPrintable(m_notice->shown.at(1)));
        Q_EMIT m_notice->clicked();
        QCOMPARE(m_window->findChild<Navigation *>()->currentRow(), static_cast<int>(MainWindow::Disabled));
    }

    void itsMessageLeadsToDisabledAndGoesWhenItIsEnabledAgain()
    {
        const auto app = m_fixture->app();
        open(m_notice.get());
        disable(*m_fixture, {app});
        QTRY_COMPARE(messages().size(), 1);
        for (auto *button : m_window->findChildren<QPushButton *>()) {
            if (button->text() == u"Show disabled"_s)
                button->click();
        }
        QCOMPARE(m_window->findChild<Navigation *>()->currentRow(), static_cast<int>(MainWindow::Disabled));
        valueOf(await(m_fixture->engine->reenable(app.id, {u"issue"_s}, u"ana"_s)));
        QTRY_VERIFY(messages().isEmpty());
    }

    void severalAreToldTogether()
    {
        const auto app = m_fixture->app();
        const auto other = m_fixture->app(AppStatus::Internal, u"zebra-bot"_s);
        open(m_notice.get());
        disable(*m_fixture, {app, other});
        QTRY_COMPARE(m_notice->shown.size(), 1);
        QVERIFY2(m_notice->shown.constFirst().startsWith(u"2 integrations were disabled|"_s),
                 qPrintable(m_notice->shown.constFirst()));
    }

    void whatIsDisabledAlreadyIsNotTold()
    {
        const auto app = m_fixture->app();
        const auto other = m_fixture->app(AppStatus::Internal, u"zebra-bot"_s);
        disable(*m_fixture, {app});
        open(m_notice.get());
        disable(*m_fixture, {other});
        QTRY_COMPARE(m_notice->shown.size(), 1);
        QVERIFY(m_notice->shown.constFirst().startsWith(u"An integration was disabled|"_s));
    }

    void switchedOffOnlyTheWindowTells()
    {
        DeskChoices{.tellsOfDisabling = false}.save(*m_settings);
        const auto app = m_fixture->app();
        open(m_notice.get());
        disable(*m_fixture, {app});
        QTRY_COMPARE(messages().size(), 1);
        QVERIFY(m_notice->shown.isEmpty());
    }

    void withoutATrayTheWindowTells()
    {
        TrayNotice tray{QIcon()};
        QVERIFY(!tray.show(u"title"_s, u"text"_s)); // this platform has none
        const auto app = m_fixture->app();
        open(&tray);
        disable(*m_fixture, {app});
        QTRY_COMPARE(messages().size(), 1);
    }

private:
    /// The window, once it knows what is disabled.
    void open(DesktopNotice *notice)
    {
        m_window = std::make_unique<MainWindow>(DeskContext{.store = *m_fixture->store,
                                                            .engine = *m_fixture->engine,
                                                            .clock = m_fixture->clock,
                                                            .settings = *m_settings,
                                                            .actor = u"ana"_s,
                                                            .notice = notice});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        // The store reads in turn: when this is answered, what the window has asked for is.
        m_fixture->read([](Connection &) { return Result<int>(0); });
        QCoreApplication::processEvents();
    }

    QStringList messages() const
    {
        QStringList texts;
        for (const auto *bar : m_window->findChildren<MessageBar *>()) {
            if (bar->isVisible())
                texts << bar->text();
        }
        return texts;
    }

    std::unique_ptr<FlowFixture> m_fixture;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<SeenNotice> m_notice;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(NoticesTest)
#include "tst_notices.moc"
