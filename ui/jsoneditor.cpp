// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsoneditor.h"

#include "ui/theme.h"

#include <QFontDatabase>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

constexpr int numberMargin = 0;
constexpr int faultMargin = 1;
constexpr int foldMargin = 2;
constexpr int faultSign = 1; ///< marker numbers
constexpr int faultLine = 2;
constexpr int blanksOfTab = 2;

} // namespace

JsonEditor::JsonEditor(const QString &accessibleName, QWidget *parent)
    : QsciScintilla(parent)
    , m_lexer(new QsciLexerJSON(this))
{
    setAccessibleName(accessibleName);
    setUtf8(true);
    setEolMode(EolUnix);
    m_lexer->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lexer->setHighlightComments(false);
    m_lexer->setHighlightEscapeSequences(true);
    setLexer(m_lexer);
    setTabWidth(blanksOfTab);
    setIndentationsUseTabs(false);
    setAutoIndent(true);
    setTabIndents(true);
    setBackspaceUnindents(true);
    setBraceMatching(SloppyBraceMatch);
    setWrapMode(WrapCharacter);
    setWrapIndentMode(WrapIndentIndented);
    setAnnotationDisplay(AnnotationIndented);

    setMarginType(numberMargin, NumberMargin);
    setMarginType(faultMargin, SymbolMargin);
    setMarginMarkerMask(faultMargin, 1 << faultSign);
    setMarginWidth(faultMargin, fontMetrics().averageCharWidth() * 2);
    setFolding(BoxedTreeFoldStyle, foldMargin);
    markerDefine(RightTriangle, faultSign);
    markerDefine(Background, faultLine);
    connect(this, &QsciScintilla::linesChanged, this, &JsonEditor::fitLineNumbers);
    fitLineNumbers();
    adoptPalette();
}

void JsonEditor::showFault(const std::optional<JsonFault> &fault)
{
    if (fault == m_fault)
        return;
    m_fault = fault;
    clearAnnotations();
    markerDeleteAll(faultSign);
    markerDeleteAll(faultLine);
    if (!fault || fault->line == 0)
        return;
    const int line = qMin(fault->line, lines()) - 1;
    markerAdd(line, faultSign);
    markerAdd(line, faultLine);
    const auto theme = Theme::of(palette());
    auto words = fault->reason; // annotations do not wrap
    words.replace(u" - "_s, u"\n"_s);
    annotate(line, words, QsciStyle(-1, u"fault"_s, theme.bad, theme.tinted(Tone::Bad, 0.1), m_lexer->font(0)));
}

void JsonEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->key() == Qt::Key_Escape)
        leave(true);
    else if (isTab && isControl)
        leave(!event->modifiers().testFlag(Qt::ShiftModifier));
    else
        QsciScintilla::keyPressEvent(event);
}

/// QScintilla itself keeps the keyboard as long as it can be written in.
void JsonEditor::leave(bool isForward)
{
    QAbstractScrollArea::focusNextPrevChild(isForward);
}

void JsonEditor::fitLineNumbers()
{
    setMarginWidth(numberMargin, u"0"_s + QString::number(qMax(100, lines())));
}

void JsonEditor::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adoptPalette();
}

void JsonEditor::adoptPalette()
{
    adoptLexerColors();
    adoptMarginColors();
    const auto theme = Theme::of(palette());
    setCaretForegroundColor(theme.text);
    setSelectionBackgroundColor(theme.accent);
    setSelectionForegroundColor(theme.onAccent);
    setMatchedBraceBackgroundColor(theme.tinted(Tone::Neutral, 0.3));
    setMatchedBraceForegroundColor(theme.text);
    setUnmatchedBraceBackgroundColor(theme.surface);
    setUnmatchedBraceForegroundColor(theme.bad);
    const auto fault = std::exchange(m_fault, std::nullopt);
    showFault(fault); // its colours are its own
}

void JsonEditor::adoptLexerColors()
{
    const auto theme = Theme::of(palette());
    m_lexer->setDefaultPaper(theme.surface);
    m_lexer->setPaper(theme.surface);
    m_lexer->setDefaultColor(theme.text);
    m_lexer->setColor(theme.text);
    m_lexer->setColor(theme.good, QsciLexerJSON::String);
    m_lexer->setColor(theme.good, QsciLexerJSON::IRI);
    m_lexer->setColor(theme.good, QsciLexerJSON::IRICompact);
    m_lexer->setColor(theme.late, QsciLexerJSON::EscapeSequence);
    m_lexer->setColor(theme.late, QsciLexerJSON::Number);
    m_lexer->setColor(theme.late, QsciLexerJSON::Keyword);
    m_lexer->setColor(theme.warning, QsciLexerJSON::Property);
    m_lexer->setColor(theme.bad, QsciLexerJSON::UnclosedString);
    m_lexer->setColor(theme.bad, QsciLexerJSON::Error);
    m_lexer->setEolFill(false);
}

void JsonEditor::adoptMarginColors()
{
    const auto theme = Theme::of(palette());
    setMarginsBackgroundColor(theme.window);
    setMarginsForegroundColor(theme.muted);
    setMarginsFont(m_lexer->font(QsciLexerJSON::Default));
    setFoldMarginColors(theme.window, theme.window);
    for (int marker = SC_MARKNUM_FOLDEREND; marker <= int(SC_MARKNUM_FOLDEROPEN); ++marker) {
        SendScintilla(SCI_MARKERSETFORE, static_cast<unsigned long>(marker), theme.window); // inside the box
        SendScintilla(SCI_MARKERSETBACK, static_cast<unsigned long>(marker), theme.muted);  // its lines
    }
    setMarkerForegroundColor(theme.bad, faultSign);
    setMarkerBackgroundColor(theme.bad, faultSign);
    setMarkerBackgroundColor(theme.tinted(Tone::Bad, 0.2), faultLine);
}

} // namespace hookdesk
