// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many attempts there were lately, by outcome: a row a step of time, oldest first, and a column an outcome.
#pragma once

#include "model/store/lists/deliveryrates.h"
#include "model/tables/columnspec.h"
#include "model/tables/storetable.h"

namespace hookdesk
{

/// What a column of counts is called and looks like.
struct RateOutcome {
    QString word;  ///< `delivered`
    QString glyph; ///< of one character
    Tone tone = Tone::Neutral;
};

class RatesTable final : public StoreTable
{
    Q_OBJECT

public:
    enum Column { Start, Delivered, Failed, Unanswered, Skipped, ColumnCount };

    RatesTable(Store &store, const Clock &clock, QObject *parent = nullptr);

    static RateOutcome outcomeOf(int column);

    /// Shows another span, once it is read.
    void setRateSpan(const RateSpan &span);
    /// The span that is shown.
    const RateSpan &rateSpan() const { return m_span; }
    /// Its steps; none before the first reading.
    const QList<RateStep> &steps() const { return m_steps; }
    /// Of a column of counts.
    int countAt(int row, int column) const;
    int totalOf(int column) const;
    /// How long a step is, or has been so far when it is the last, which is still going on; one at least.
    double minutesOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void read() override;

private:
    void show(const QList<RateStep> &steps);

    RateSpan m_wanted = lastHour;
    RateSpan m_span = lastHour; ///< of the steps
    QList<RateStep> m_steps;
    Instant m_readAt;
};

} // namespace hookdesk
