// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The console: the window over a store, with the engine, the outbox worker and, for the sample data, the practice
// receiver.
#include "app/deskmailsetup.h"
#include "app/desktopscheme.h"
#include "app/eventthread.h"
#include "app/loginname.h"
#include "app/practice.h"
#include "app/session.h"
#include "ui/deskchoices.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/notices/traynotice.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCoroFuture>
#include <QIcon>
#include <QSettings>
#include <QStyleFactory>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace hookdesk;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(hookdesk)
};

constexpr int wrongUsage = 2;

struct Arguments {
    StoreLocation store;
    Practice::IfEmpty ifEmpty = Practice::IfEmpty::StayEmpty;
    std::optional<ColorScheme> scheme; ///< none: the desktop's
    std::optional<Language> language;  ///< none: the desktop's
};

Result<Arguments> parse(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Texts::tr("A console for the webhook integrations of an incident-alert system."));
    const QCommandLineOption store(u"store"_s, Texts::tr("The store: a file, or sqlite: and a file."),
                                   Texts::tr("URL"));
    const QCommandLineOption sample(u"sample"_s, Texts::tr("Explore with sample data, if the store is empty."));
    const QCommandLineOption scheme(u"color-scheme"_s, Texts::tr("light or dark; the desktop's otherwise."),
                                    Texts::tr("SCHEME"));
    const QCommandLineOption language(u"language"_s, Texts::tr("de or en; the desktop's otherwise."),
                                      Texts::tr("LANGUAGE"));
    parser.addOptions({store, sample, scheme, language});
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    if (!parser.parse(words))
        return failure(ErrorCode::InvalidInput, Texts::tr("%1 See --help.").arg(parser.errorText()));
    if (parser.isSet(help))
        parser.showHelp(); // ends the program
    if (parser.isSet(version))
        parser.showVersion(); // ends the program
    if (!parser.positionalArguments().isEmpty())
        return failure(ErrorCode::InvalidInput,
                       Texts::tr("“%1” is not understood; see --help.").arg(parser.positionalArguments().constFirst()));
    HOOKDESK_TRY_ASSIGN(location, StoreLocation::fromText(parser.value(store)));
    location.mayBeReadOnly = true; // what it holds can be looked at; the status bar says that nothing is sent
    Arguments arguments{.store = location, .ifEmpty = {}, .scheme = {}, .language = {}};
    if (parser.isSet(sample))
        arguments.ifEmpty = Practice::IfEmpty::AddSample;
    const auto name = parser.value(scheme);
    if (parser.isSet(scheme) && name != u"light" && name != u"dark")
        return failure(ErrorCode::InvalidInput,
                       Texts::tr("“%1” is not a colour scheme. Allowed: light, dark.").arg(name));
    if (parser.isSet(scheme))
        arguments.scheme = name == u"dark" ? ColorScheme::Dark : ColorScheme::Light;
    if (parser.isSet(language)) {
        arguments.language = languageNamed(parser.value(language));
        if (!arguments.language)
            return failure(
                ErrorCode::InvalidInput,
                Texts::tr("“%1” is not a language of Hookdesk. Allowed: de, en.").arg(parser.value(language)));
    }
    return arguments;
}

/// Opens the store, readies the practice, starts to send. What goes wrong shows in the window: the store's error on its
/// pages, the engine's in the status bar.
QCoro::Task<> begin(Session &session, Practice &practice, Practice::IfEmpty ifEmpty)
{
    const auto opened = co_await session.open();
    if (!opened) {
        qWarning().noquote() << opened.error().message;
        co_return;
    }
    const auto prepared = co_await practice.prepare(ifEmpty);
    if (!prepared)
        qWarning().noquote() << prepared.error().message;
    session.start();
}

/// The colours: those chosen, else the desktop's.
class Appearance
{
public:
    explicit Appearance(std::optional<ColorScheme> chosen)
        : m_default(QApplication::palette())
        , m_chosen(chosen)
    {
        QObject::connect(&m_desktop, &DesktopScheme::told, &m_context, [this](ColorScheme scheme) {
            m_desktops = scheme;
            show();
        });
        m_thread.adopt(m_desktop);
        m_desktop.follow();
        show();
    }

    void choose(std::optional<ColorScheme> scheme)
    {
        m_chosen = scheme;
        show();
    }

private:
    void show() const
    {
        const auto scheme = m_chosen ? m_chosen : m_desktops;
        QApplication::setPalette(scheme ? paletteFor(*scheme) : m_default);
    }

    const QPalette m_default;
    const QObject m_context; ///< of the main thread
    DesktopScheme m_desktop;
    EventThread m_thread{"appearance"}; ///< of m_desktop
    std::optional<ColorScheme> m_chosen;
    std::optional<ColorScheme> m_desktops; ///< none: it has told nothing
};

/// Help, version and wrong words need no display.
Result<Arguments> parseWithoutDisplay(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Translation translation(languageOf(QLocale()));
    return parse(QCoreApplication::arguments());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"hookdesk"_s);
    QCoreApplication::setOrganizationName(u"hookdesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HOOKDESK_VERSION));
    const auto arguments = parseWithoutDisplay(argc, argv);
    if (!arguments) {
        std::fprintf(stderr, "hookdesk: %s\n", qUtf8Printable(arguments.error().message));
        return wrongUsage;
    }

    QApplication application(argc, argv);
    const auto desktops = languageOf(QLocale());
    const auto language = arguments->language.value_or(desktops);
    if (language != desktops)
        QLocale::setDefault(localeOf(language)); // no sentence with the numbers of another language
    const Translation translation(language);
    QApplication::setApplicationDisplayName(u"Hookdesk"_s);
    QApplication::setDesktopFileName(u"hookdesk"_s);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));

    const SystemClock clock;
    Session session(arguments->store, clock);
    Practice practice(session);
    DeskMailSetup mailSetup(session);
    const QIcon icon(u":/icons/hookdesk.svg"_s);
    TrayNotice notice(icon);
    QSettings settings;
    Appearance appearance(arguments->scheme ? arguments->scheme : DeskChoices::load(settings).scheme);
    MainWindow window({.store = session.store(),
                       .engine = session.engine(),
                       .outbox = &session.outbox(),
                       .clock = clock,
                       .settings = settings,
                       .actor = loginName(),
                       .mailSetup = &mailSetup,
                       .practice = &practice,
                       .notice = &notice});
    QObject::connect(&window, &MainWindow::choicesChanged, &window,
                     [&appearance](const DeskChoices &choices) { appearance.choose(choices.scheme); });
    window.show();
    QApplication::setWindowIcon(icon); // drawn now, so that the window does not wait for it
    begin(session, practice, arguments->ifEmpty);
    const int status = QApplication::exec();
    session.stop(); // before the receiver that it may still be sending to
    return status;
}
