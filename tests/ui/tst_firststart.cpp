// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first start: an empty store offers the sample data and a set-up, which writes nothing before its end; the
// practice receiver's answers are switched.
#include "model/engine/practicecontrol.h"
#include "model/store/installations.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "tests/ui/windowdriver.h"
#include "ui/firststart.h"
#include "ui/setup/setupwizard.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPromise>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

class AskedPractice final : public PracticeControl
{
public:
    explicit AskedPractice(FlowFixture &fixture)
        : m_fixture(fixture)
    {
    }

    QFuture<Result<>> addSample() override
    {
        ++asked;
        if (!refusal.isEmpty())
            return QtFuture::makeReadyFuture(Result<>(failure(ErrorCode::Refused, refusal)));
        m_fixture.app();
        return QtFuture::makeReadyFuture(Result<>());
    }
    QStringList answers() const override { return {u"ok"_s, u"4xx"_s, u"reset"_s}; }
    QFuture<Result<QList<PracticeApp>>> apps() override
    {
        const QList<PracticeApp> apps{{AppId(17), u"deploy bot"_s, u"/hook/deploy-bot"_s, u"ok"_s},
                                      {AppId(18), u"pager"_s, u"/hook/pager"_s, {}}};
        return QtFuture::makeReadyFuture(Result<QList<PracticeApp>>(apps));
    }
    void setAnswer(const PracticeApp &app, const QString &answer) override { set << app.path + u' ' + answer; }

    int asked = 0;
    QString refusal;
    QStringList set;

private:
    FlowFixture &m_fixture;
};

} // namespace

class FirstStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<FlowFixture>();
        m_settings = std::make_unique<QSettings>(m_fixture->folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_practice = std::make_unique<AskedPractice>(*m_fixture);
        m_window = std::make_unique<MainWindow>(DeskContext{.store = *m_fixture->store,
                                                            .engine = *m_fixture->engine,
                                                            .clock = m_fixture->clock,
                                                            .settings = *m_settings,
                                                            .actor = u"ana"_s,
                                                            .practice = m_practice.get()});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_practice.reset();
        m_settings.reset();
        m_fixture.reset();
    }

    void anEmptyStoreOffersTheSample()
    {
        QTRY_VERIFY(button(u"Explore with sample data"_s));
        QVERIFY(button(u"Set up"_s));
        m_practice->refusal = u"The store has organizations already."_s;
        button(u"Explore with sample data"_s)->click();
        QTRY_VERIFY(labelWith(u"Not done: exploring with sample data. The store has organizations already."_s));
        m_practice->refusal.clear();
        button(u"Explore with sample data"_s)->click();
        QTRY_VERIFY(labelWith(u"The sample data is there."_s));
        QCOMPARE(m_practice->asked, 2);
        const auto isOffered = [this] {
            const auto actions = m_window->actions();
            return std::any_of(actions.cbegin(), actions.cend(), [](const QAction *action) {
                return action->text().contains(u"xplore with sample"_s) && action->isVisible();
            });
        };
        QTRY_VERIFY(!isOffered()); // the store is not empty any more
    }

    void theSetUpWritesAllAtItsEnd()
    {
        auto *wizard = openWizard();
        fillOrganization(u"umbrella"_s);
        fillApp();
        QVERIFY(labelWith(u"With Finish, at the end, there will be:"_s));
        wizard->next();
        QVERIFY(m_fixture->read([](Connection &connection) { return Organizations(connection).all(); }).isEmpty());
        wizard->button(QWizard::FinishButton)->click();
        QTRY_VERIFY(labelWith(u"Umbrella and its app Pager are set up."_s));
        const auto apps = m_fixture->read([](Connection &connection) { return SentryApps(connection).all(); });
        QCOMPARE(apps.size(), 1);
        QVERIFY(apps.constFirst().slug.startsWith(u"pager-"_s));
        QCOMPARE(apps.constFirst().slug.size(), 12);
        QCOMPARE(apps.constFirst().events, (QStringList{u"issue"_s, u"error"_s}));
        QCOMPARE(m_fixture->read([](Connection &connection) { return Installations(connection).all(); }).size(), 1);
        QCOMPARE(
            m_fixture->read([](Connection &connection) { return Organizations(connection).all(); }).constFirst().slug,
            u"umbrella"_s);
    }

    void whatIsWrongIsSaidInPlaceAndHoldsIt()
    {
        auto *wizard = openWizard();
        field<QLineEdit>(u"Name"_s)->setText(u"Umbrella"_s);
        QCOMPARE(field<QLineEdit>(u"Slug"_s)->text(), u"umbrella"_s); // made from the name
        field<QLineEdit>(u"Owner's e-mail"_s)->setText(u"ana"_s);
        const int first = wizard->currentId();
        wizard->next();
        QCOMPARE(wizard->currentId(), first);
        QVERIFY(labelWith(u"✕ Owner's e-mail: “ana” is not an e-mail address"_s));
        field<QLineEdit>(u"Owner's e-mail"_s)->setText(u"ana@umbrella.test"_s);
        QVERIFY(!labelWith(u"✕ Owner's e-mail"_s));
        wizard->next();
        QVERIFY(wizard->currentId() != first);
        wizard->next();
        QVERIFY(labelWith(u"✕ Name is missing.\n✕ Slug is missing.\n✕ Webhook URL is missing."_s));
    }

    void whatIsTakenIsSaidAtTheEndAndNothingIsWritten()
    {
        m_fixture->app(); // of “acme”
        auto *wizard = openWizard();
        fillOrganization(u"acme"_s);
        fillApp();
        wizard->next();
        wizard->button(QWizard::FinishButton)->click();
        QTRY_VERIFY(labelWith(u"✕ Nothing was set up: the slug “acme” is taken already."_s));
        QVERIFY(wizard->isVisible());
        QCOMPARE(m_fixture->read([](Connection &connection) { return SentryApps(connection).all(); }).size(), 1);
        wizard->reject();
    }

    void thePracticeReceiversAnswersAreSwitched()
    {
        trigger(u"Practice receiver"_s);
        QTRY_VERIFY(field<QComboBox>(u"Answer to deploy bot"_s));
        auto *answers = field<QComboBox>(u"Answer to deploy bot"_s);
        QCOMPARE(answers->currentData().toString(), u"ok"_s);
        QCOMPARE(field<QComboBox>(u"Answer to pager"_s)->currentIndex(), -1);
        answers->setFocus();
        QTest::keyClick(answers, Qt::Key_Down);
        QCOMPARE(m_practice->set, QStringList{u"/hook/deploy-bot 4xx"_s});
    }

private:
    void trigger(const QString &text) const
    {
        for (auto *action : m_window->actions()) {
            if (action->text().remove(u'&').remove(u"…"_s) == text)
                action->trigger();
        }
    }

    SetupWizard *openWizard() const
    {
        trigger(u"Set up"_s);
        auto *wizard = m_window->findChild<SetupWizard *>();
        if (!wizard)
            qFatal("there is no wizard");
        return wizard;
    }

    void fillOrganization(const QString &slug) const
    {
        field<QLineEdit>(u"Name"_s)->setText(u"Umbrella"_s);
        auto *line = field<QLineEdit>(u"Slug"_s);
        line->clear();
        QTest::keyClicks(line, slug);
        field<QLineEdit>(u"Owner's e-mail"_s)->setText(u"ana@umbrella.test"_s);
        m_window->findChild<SetupWizard *>()->next();
    }

    void fillApp() const
    {
        field<QLineEdit>(u"Name"_s)->setText(u"Pager"_s);
        field<QLineEdit>(u"Webhook URL"_s)->setText(u"https://hooks.example.com/pager"_s);
        field<QPlainTextEdit>(u"Events"_s)->setPlainText(u"issue, error"_s);
        m_window->findChild<SetupWizard *>()->next();
    }

    /// That can be seen.
    template <class Widget>
    Widget *field(const QString &name) const
    {
        for (auto *widget : m_window->findChildren<Widget *>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    QAbstractButton *button(const QString &name) const { return field<QAbstractButton>(name); }

    bool labelWith(const QString &start) const
    {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&start](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(start);
        });
    }

    std::unique_ptr<FlowFixture> m_fixture;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<AskedPractice> m_practice;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(FirstStartTest)
#include "tst_firststart.moc"
