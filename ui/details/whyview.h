// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows why a response is what it is: a text of steps that can be read, selected and copied.
#pragma once

#include "model/story/whysteps.h"

#include <QTextBrowser>

namespace hookdesk
{

class WhyView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit WhyView(QWidget *parent);

    /// What is shown already stays as it is, with what is selected in it.
    void show(const QList<WhyStep> &steps);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QList<WhyStep> m_steps;
};

} // namespace hookdesk
