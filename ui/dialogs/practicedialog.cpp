// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/practicedialog.h"

#include "model/tables/whendone.h"
#include "ui/dialogs/previewlabel.h"
#include "ui/tallscrollarea.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHash>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

/// What an answer means, behind its name.
QString explained(const QString &answer)
{
    const QHash<QString, QString> meanings{
        {u"ok"_s, PracticeDialog::tr("200 at once: a success")},
        {u"4xx"_s, PracticeDialog::tr("400 at once: an error")},
        {u"429"_s, PracticeDialog::tr("too many requests: an error")},
        {u"5xx"_s, PracticeDialog::tr("500 at once")},
        {u"503"_s, PracticeDialog::tr("not now: tried again later")},
        {u"slow"_s, PracticeDialog::tr("200, but too late: a timeout")},
        {u"hang"_s, PracticeDialog::tr("never: a timeout")},
        {u"reset"_s, PracticeDialog::tr("breaks the connection")},
        {u"garbage"_s, PracticeDialog::tr("bytes that are not HTTP")},
    };
    const auto meaning = meanings.value(answer);
    return meaning.isEmpty() ? answer : u"%1 – %2"_s.arg(answer, meaning);
}

} // namespace

PracticeDialog::PracticeDialog(PracticeControl &practice, QWidget *parent)
    : QDialog(parent)
    , m_practice(practice)
    , m_note(new PreviewLabel(this))
    , m_form(new QFormLayout)
{
    setWindowTitle(tr("Practice receiver"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_note->setText(tr("Reading which apps have their webhooks there…"));
    m_note->setMinimumHeight(0);
    m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_form->setHorizontalSpacing(14);
    m_form->setVerticalSpacing(8);
    auto *rows = new QWidget(this);
    rows->setLayout(m_form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(m_note);
    layout->addWidget(new TallScrollArea(rows, this), 1);
    layout->addWidget(buttons);
    const QSize wanted(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 28);
    resize(wanted.boundedTo(screen()->availableGeometry().size() * 0.9));
    whenDone(this, practice.apps(), [this](const Result<QList<PracticeApp>> &apps) {
        if (apps)
            fill(*apps);
        else
            m_note->setText(apps.error().message);
    });
}

void PracticeDialog::fill(const QList<PracticeApp> &apps)
{
    m_note->setText(
        tr("How the practice receiver on this machine answers each app, from the next alert on and until the "
           "program ends. What is chosen is done at once."));
    for (const auto &app : apps)
        addApp(app);
}

void PracticeDialog::addApp(const PracticeApp &app)
{
    auto *answers = new QComboBox(this);
    const auto name = tr("Answer to %1").arg(app.name);
    answers->setAccessibleName(name);
    answers->setAccessibleDescription(name);
    answers->setToolTip(app.path);
    auto offered = m_practice.answers();
    if (!app.answer.isEmpty() && !offered.contains(app.answer))
        offered.prepend(app.answer);
    for (const auto &answer : std::as_const(offered))
        answers->addItem(explained(answer), answer);
    answers->setCurrentIndex(answers->findData(app.answer));
    answers->setPlaceholderText(tr("404, for none was chosen"));
    connect(answers, &QComboBox::activated, this,
            [this, app, answers] { m_practice.setAnswer(app, answers->currentData().toString()); });
    m_form->addRow(app.name, answers);
}

} // namespace hookdesk
