// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filter/savedviews.h"

#include "ui/lineicon.h"

#include <QEvent>
#include <QInputDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

constexpr auto nameKey = "name";
constexpr auto filterKey = "filter";
constexpr int mostCharacters = 40; ///< of a name in the menu

/// A text as the label of an action, where & would make a mnemonic.
QString label(QString text)
{
    if (text.size() > mostCharacters)
        text = text.left(mostCharacters) + u'…';
    return text.replace(u"&"_s, u"&&"_s);
}

} // namespace

SavedViews::SavedViews(QSettings &settings, const QString &page, QWidget *parent)
    : QPushButton(parent)
    , m_settings(settings)
    , m_place(u"views/"_s + page)
{
    setText(u' ' + tr("Views"));
    setAccessibleName(tr("Saved views"));
    setToolTip(tr("Filters that were given a name"));
    setAutoDefault(false);
    setMenu(new QMenu(this));
    menu()->setToolTipsVisible(true);
    read();
    fillMenu();
    adoptPalette();
}

void SavedViews::setCurrent(const QString &filter)
{
    m_current = filter;
    fillMenu();
}

void SavedViews::keep(const QString &name, const QString &filter)
{
    m_filters.insert(name, filter);
    write();
    fillMenu();
}

void SavedViews::remove(const QString &name)
{
    m_filters.remove(name);
    write();
    fillMenu();
}

void SavedViews::read()
{
    const int count = m_settings.beginReadArray(m_place);
    for (int index = 0; index < count; ++index) {
        m_settings.setArrayIndex(index);
        m_filters.insert(m_settings.value(QLatin1String(nameKey)).toString(),
                         m_settings.value(QLatin1String(filterKey)).toString());
    }
    m_settings.endArray();
}

void SavedViews::write()
{
    m_settings.remove(m_place);
    m_settings.beginWriteArray(m_place, static_cast<int>(m_filters.size()));
    int index = 0;
    for (auto view = m_filters.cbegin(); view != m_filters.cend(); ++view) {
        m_settings.setArrayIndex(index++);
        m_settings.setValue(QLatin1String(nameKey), view.key());
        m_settings.setValue(QLatin1String(filterKey), view.value());
    }
    m_settings.endArray();
}

void SavedViews::fillMenu()
{
    const auto submenus = menu()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
    menu()->clear();
    qDeleteAll(submenus);
    for (auto view = m_filters.cbegin(); view != m_filters.cend(); ++view) {
        auto *recall =
            menu()->addAction(label(view.key()), this, [this, filter = view.value()] { Q_EMIT chosen(filter); });
        recall->setToolTip(view.value());
    }
    menu()->addSeparator();
    auto *keepCurrent = menu()->addAction(tr("Save this filter…"), this, &SavedViews::askForName);
    keepCurrent->setEnabled(!m_current.isEmpty());
    auto *removal = menu()->addMenu(tr("Remove"));
    removal->setEnabled(!m_filters.isEmpty());
    for (auto view = m_filters.cbegin(); view != m_filters.cend(); ++view)
        removal->addAction(label(view.key()), this, [this, name = view.key()] { removeByHand(name); });
}

void SavedViews::askForName()
{
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this filter"));
    dialog->setLabelText(tr("A name for “%1”; one that is there already is replaced:").arg(label(m_current)));
    dialog->setTextValue(m_current);
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, filter = m_current](const QString &name) {
        if (!name.trimmed().isEmpty())
            keepByHand(name.trimmed(), filter);
    });
    dialog->open();
}

void SavedViews::keepByHand(const QString &name, const QString &filter)
{
    const auto before = m_filters.value(name, filter);
    keep(name, filter);
    if (before != filter)
        Q_EMIT changed(tr("The view “%1” was “%2”, and is “%3” now.").arg(name, before, filter),
                       [this, name, before] { keep(name, before); });
}

void SavedViews::removeByHand(const QString &name)
{
    const auto filter = m_filters.value(name);
    remove(name);
    Q_EMIT changed(tr("The view “%1” is removed: %2").arg(name, filter), [this, name, filter] { keep(name, filter); });
}

void SavedViews::adoptPalette()
{
    setIcon(lineIcon(u"views"_s, palette()));
}

void SavedViews::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adoptPalette();
}

} // namespace hookdesk
