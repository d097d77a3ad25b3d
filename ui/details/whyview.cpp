// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/whyview.h"

#include "ui/theme.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

QString glyphOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"✓"_s;
    case Tone::Warning:
    case Tone::Late:
        return u"!"_s;
    case Tone::Bad:
        return u"✕"_s;
    case Tone::Muted:
        return u"–"_s;
    case Tone::Neutral:
        return u"→"_s;
    }
    return {};
}

/// Texts may hold what looks like our placeholders: they are put in at once, by one arg().
QString rowOf(const WhyStep &step, const Theme &theme)
{
    const auto stage = step.stage.isEmpty() ? QString()
                                            : u"<span style='color:%1'>%2</span><br>"_s.arg(theme.muted.name(),
                                                                                            step.stage.toHtmlEscaped());
    return u"<tr><td width='2%' style='color:%1; padding: 5px 4px 5px 2px'><b>%2</b></td>"
           "<td width='25%' style='padding: 5px 10px'>%3<b>%4</b></td><td width='73%' style='padding: 5px 4px'>%5</td></tr>"_s
               .arg(theme.colorOf(step.tone).name(), glyphOf(step.tone), stage, step.title.toHtmlEscaped(),
                    step.text.toHtmlEscaped());
}

} // namespace

WhyView::WhyView(QWidget *parent)
    : QTextBrowser(parent)
{
    setAccessibleName(tr("Why"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(10);
}

void WhyView::show(const QList<WhyStep> &steps)
{
    if (m_steps == steps)
        return;
    m_steps = steps;
    draw();
}

void WhyView::draw()
{
    const auto theme = Theme::of(palette());
    QString rows;
    for (const auto &step : m_steps)
        rows += rowOf(step, theme);
    setHtml(u"<table width='100%' cellspacing='0'>"_s + rows + u"</table>"_s);
}

void WhyView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_steps.isEmpty())
        draw();
}

} // namespace hookdesk
