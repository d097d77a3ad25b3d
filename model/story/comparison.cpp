// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/story/comparison.h"

#include "model/records/json.h"
#include "model/story/attemptwords.h"
#include "model/story/bodytext.h"
#include "model/tables/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <dtl/dtl.hpp>
#include <set>
#include <vector>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

struct ComparisonTexts {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

constexpr JsonLimits comparedJson{.bytes = 4 * 1024 * 1024, .depth = 32}; ///< indented it stays of a bearable size

QString shown(const QString &line)
{
    return line.size() > charactersShown ? line.left(charactersShown) + u'…' : line;
}

QList<ComparedLine> shown(QList<ComparedLine> lines)
{
    for (auto &line : lines) {
        line.left = shown(line.left);
        line.right = shown(line.right);
    }
    return lines;
}

/// By what they are compared. The comma behind an element of JSON comes and goes with the next one.
std::vector<QString> keysOf(const QStringList &lines, bool isJson)
{
    std::vector<QString> keys(lines.cbegin(), lines.cend());
    for (auto &key : keys) {
        if (isJson && key.endsWith(u','))
            key.chop(1);
    }
    return keys;
}

/// Lines that went and lines that came at one place, side by side.
void addPairs(QList<ComparedLine> &pairs, QStringList &gone, QStringList &come)
{
    for (qsizetype i = 0; i < std::max(gone.size(), come.size()); ++i) {
        const auto alike = i >= come.size() ? Alike::OnlyLeft : i >= gone.size() ? Alike::OnlyRight : Alike::Changed;
        pairs << ComparedLine{gone.value(i), come.value(i), alike};
    }
    gone.clear();
    come.clear();
}

QList<ComparedLine> comparedLines(const QStringList &left, const QStringList &right, bool isJson = false)
{
    dtl::Diff<QString, std::vector<QString>> difference(keysOf(left, isJson), keysOf(right, isJson));
    difference.compose();
    QList<ComparedLine> pairs;
    QStringList gone;
    QStringList come;
    // By their order: where long texts have little in common, the places that the library tells are wrong.
    qsizetype leftAt = 0;
    qsizetype rightAt = 0;
    for (const auto &[line, where] : difference.getSes().getSequence()) {
        if (where.type == dtl::SES_DELETE) {
            gone << left.at(leftAt++);
        } else if (where.type == dtl::SES_ADD) {
            come << right.at(rightAt++);
        } else {
            addPairs(pairs, gone, come);
            pairs << ComparedLine{left.at(leftAt++), right.at(rightAt++)};
        }
    }
    addPairs(pairs, gone, come);
    return pairs;
}

// --- headers

QMap<QByteArray, QStringList> byName(const HeaderList &headers)
{
    QMap<QByteArray, QStringList> values;
    for (const auto &[name, value] : headers)
        values[name.toLower()] << QString::fromUtf8(name + ": " + value);
    return values;
}

bool isOwn(const QByteArray &name)
{
    const auto own = {"request-id", "sentry-hook-timestamp", "sentry-hook-signature", "date"};
    return std::any_of(own.begin(), own.end(), [&](const char *each) { return name == each; });
}

/// By name, whatever its case and place; those of one name in their order.
QList<ComparedLine> comparedHeaders(const HeaderList &left, const HeaderList &right)
{
    const auto lefts = byName(left);
    const auto rights = byName(right);
    std::set<QByteArray> names;
    for (const auto *values : {&lefts, &rights}) {
        for (auto value = values->cbegin(); value != values->cend(); ++value)
            names.insert(value.key());
    }
    QList<ComparedLine> lines;
    for (const auto &name : names) {
        auto some = comparedLines(lefts.value(name), rights.value(name));
        for (auto &line : some) {
            const auto value = [](const QString &field) { return field.section(u": "_s, 1); };
            if (line.alike == Alike::Changed && value(line.left) == value(line.right))
                line.alike = Alike::Same; // the name is written otherwise
            else if (line.alike == Alike::Changed && isOwn(name))
                line.alike = Alike::Own;
        }
        lines += some;
    }
    return shown(lines);
}

// --- bodies

/// Indented, its keys in alphabetical order; none when it is no JSON.
std::optional<QString> sortedJson(const QByteArray &body)
{
    const auto json = parseJson(body, comparedJson);
    if (!json)
        return {};
    const nlohmann::json sorted(*json);
    return QString::fromStdString(sorted.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
}

QString cutNote(const QStringList &left, const QStringList &right)
{
    if (std::max(left.size(), right.size()) <= linesCompared)
        return {};
    return ComparisonTexts::tr(" Only the first %1 lines are compared.").arg(QLocale().toString(linesCompared));
}

/// `wasCut`: more came than was recorded.
ComparedPart comparedBodies(const QString &title, const QByteArray &left, const QByteArray &right, bool wasCut = false)
{
    const auto leftJson = sortedJson(left);
    const auto rightJson = sortedJson(right);
    const bool isJson = leftJson && rightJson;
    ComparedPart part{.title = title, .note = {}, .lines = {}};
    if (left == right)
        part.note = left.isEmpty() ? ComparisonTexts::tr("Neither has a body.")
                                   : ComparisonTexts::tr("The same, byte for byte.");
    else if (isJson && *leftJson == *rightJson)
        part.note = ComparisonTexts::tr("They say the same in other bytes: keys are ordered or written otherwise.");
    else if (isJson)
        part.note = ComparisonTexts::tr("JSON, indented, its keys in alphabetical order.");
    const auto leftLines = (isJson ? *leftJson : bodyText(left).text).split(u'\n');
    const auto rightLines = (isJson ? *rightJson : bodyText(right).text).split(u'\n');
    part.note += cutNote(leftLines, rightLines);
    if (wasCut)
        part.note += ComparisonTexts::tr(" The end of it was not recorded.");
    part.note = part.note.trimmed();
    if (!left.isEmpty() || !right.isEmpty())
        part.lines = shown(comparedLines(leftLines.mid(0, linesCompared), rightLines.mid(0, linesCompared), isJson));
    const bool saysTheSame = left == right || (isJson && *leftJson == *rightJson);
    if (!saysTheSame && part.differences() == 0) {
        const auto hidden = ComparisonTexts::tr("… they differ in what is not shown here");
        part.lines << ComparedLine{hidden, hidden, Alike::Changed};
    }
    return part;
}

// --- what they were

QString namedLine(const QString &name, const QString &value)
{
    return ComparisonTexts::tr("%1: %2").arg(name, value);
}

ComparedLine fact(const QString &name, const QString &left, const QString &right, Alike otherwise = Alike::Changed)
{
    return {namedLine(name, left), namedLine(name, right), left == right ? Alike::Same : otherwise};
}

QList<ComparedLine> comparedFacts(const WholeResponse &left, const WholeResponse &right)
{
    const auto &a = left.request;
    const auto &b = right.request;
    const auto replayed = [](const WholeResponse &one) {
        return one.row.replayOf ? ComparisonTexts::tr("delivery #%1").arg(one.row.replayOf->value) : noValue();
    };
    const auto answer = [](const WebhookRequest &request) {
        return answerText(request.outcome, request.responseCode, request.error) + u' ' + phraseOf(request.responseCode);
    };
    return {
        fact(ComparisonTexts::tr("Sent"), timeText(a.at), timeText(b.at), Alike::Own),
        fact(ComparisonTexts::tr("Answer"), answer(a).trimmed(), answer(b).trimmed()),
        fact(ComparisonTexts::tr("Took"), durationText(a.durationMs), durationText(b.durationMs), Alike::Own),
        fact(ComparisonTexts::tr("Counted as"), wordOf(a.counted), wordOf(b.counted)),
        fact(ComparisonTexts::tr("Attempt"), QString::number(a.attempt), QString::number(b.attempt), Alike::Own),
        fact(ComparisonTexts::tr("Replay of"), replayed(left), replayed(right), Alike::Own),
        fact(ComparisonTexts::tr("App"), left.row.appName, right.row.appName),
        fact(ComparisonTexts::tr("Organization"), left.row.organizationName, right.row.organizationName),
        fact(ComparisonTexts::tr("Event"), a.event, b.event),
        fact(ComparisonTexts::tr("URL"), a.url, b.url),
    };
}

} // namespace

int ComparedPart::differences() const
{
    return static_cast<int>(std::count_if(lines.cbegin(), lines.cend(), [](const ComparedLine &line) {
        return line.alike != Alike::Same && line.alike != Alike::Own;
    }));
}

QList<ComparedPart> compared(const WholeResponse &left, const WholeResponse &right)
{
    const auto &a = left.request;
    const auto &b = right.request;
    return {
        {ComparisonTexts::tr("What they were"), {}, comparedFacts(left, right)},
        {ComparisonTexts::tr("Request headers"), {}, comparedHeaders(a.requestHeaders, b.requestHeaders)},
        comparedBodies(ComparisonTexts::tr("Request body"), a.requestBody, b.requestBody),
        {ComparisonTexts::tr("Response headers"), {}, comparedHeaders(a.responseHeaders, b.responseHeaders)},
        comparedBodies(ComparisonTexts::tr("Response body"), a.responseBody, b.responseBody,
                       a.responseCut || b.responseCut),
    };
}

} // namespace hookdesk
