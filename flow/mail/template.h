// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mail templates: texts of resources/mail whose {{name}} places are filled with values.
#pragma once

#include <QHash>
#include <QString>

namespace hookdesk
{

using TemplateValues = QHash<QString, QString>;

/// Filled with the values as they are. A place without a value ends the program: a test fills every template.
QString filledText(const QString &name, const TemplateValues &values);

/// Filled with the values escaped for HTML, also inside quoted attributes.
QString filledHtml(const QString &name, const TemplateValues &values);

} // namespace hookdesk
