// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A label in the colour of a tone, light or dark as the palette is.
#pragma once

#include "model/tables/columnspec.h"

#include <QLabel>

namespace hookdesk
{

/// Its text is plain and wraps.
class TonedLabel final : public QLabel
{
    Q_OBJECT

public:
    TonedLabel(Tone tone, QWidget *parent);

    void setTone(Tone tone);
    /// Shows a text, and has assistive technology say it, or `spoken`; without a text the label is hidden.
    void say(const QString &text, const QString &spoken = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void adoptPalette();

    Tone m_tone;
};

} // namespace hookdesk
