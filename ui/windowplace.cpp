// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowplace.h"

#include <QEvent>
#include <QScreen>

using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

constexpr auto geometryKey = "window/geometry";
constexpr QSize defaultSize(1440, 860);
constexpr QSize frame(16, 48); ///< what a desktop adds, of which nothing is known before it is shown

} // namespace

WindowPlace::WindowPlace(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(1s);
    connect(&m_settled, &QTimer::timeout, this, &WindowPlace::settled);
    window->installEventFilter(this);
}

void WindowPlace::save(QSettings &settings) const
{
    settings.setValue(QLatin1String(geometryKey), m_window->saveGeometry());
}

void WindowPlace::restore(const QSettings &settings)
{
    if (!m_window->restoreGeometry(settings.value(QLatin1String(geometryKey)).toByteArray()))
        m_window->resize(defaultSize);
    const auto room = m_window->screen()->availableGeometry().size() - frame;
    if (!m_window->isMaximized() && !m_window->isFullScreen())
        m_window->resize(m_window->size().boundedTo(room));
}

bool WindowPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::WindowStateChange)
        touch();
    return QObject::eventFilter(watched, event);
}

} // namespace hookdesk
