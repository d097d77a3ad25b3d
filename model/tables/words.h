// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words in which tables and details say times, amounts and outcomes to people.
#pragma once

#include "model/records/bufferhealth.h"
#include "model/records/clock.h"
#include "model/records/delivery.h"
#include "model/records/incident.h"
#include "model/records/installation.h"
#include "model/records/webhookrequest.h"
#include "model/store/lists/healthlist.h"
#include "model/tables/columnspec.h"

namespace hookdesk
{

/// What stands where there is no value.
QString noValue();

/// Local time: `2026-11-23 12:00:01`.
QString timeText(Instant at);
/// Both, for tooltips: local with its zone, and UTC, with milliseconds.
QString timeTooltip(Instant at);
/// `0.4 ms` has no meaning here: `< 1 ms`, `412 ms`, `1.2 s`, `2 min 5 s`.
QString durationText(qint64 milliseconds);
/// “40 s”, “12 min”, “2 h 46 min”: of what is still to come, as exact as it can be known.
QString estimateText(std::chrono::milliseconds duration);
/// `312 B`, `1.4 KB`.
QString sizeText(qint64 bytes);

QString wordOf(AppStatus status);
QString wordOf(InstallationStatus status);
QString wordOf(HealthState state);
QString glyphOf(HealthState state);
Tone toneOf(HealthState state);

/// What a state means, a sentence: why there is no data, what disables it.
QString stateText(const HealthRow &row);
/// `✓ healthy`; of what is not judged, that it is not counted.
QString stateWords(const HealthRow &row);

/// Which failure disables it if it comes next; empty when none does.
QString brinkText(const Brink &brink);

/// Why an integration is broken; what is recorded of it is reasonText(). Empty when it is not.
QString reasonWords(const BrokenVerdict &verdict);

QString wordOf(Outcome outcome);
QString glyphOf(Outcome outcome);
Tone toneOf(Outcome outcome);

QString wordOf(AlertStatus status);
QString glyphOf(AlertStatus status);
Tone toneOf(AlertStatus status);

QString wordOf(DeliveryState state);
QString glyphOf(DeliveryState state);
Tone toneOf(DeliveryState state);

/// Why there was no response: `timeout`, `connection refused`, …
QString wordOf(DeliveryError error);
/// What an attempt was answered with: its code, else its failure; none when it was not sent.
QString answerText(Outcome outcome, int responseCode, DeliveryError error);
/// The standard phrase of a response code, for example `Not Found`; empty when there is none.
QString phraseOf(int responseCode);
/// The counter of the buffer that it added to; `nothing` when it added to none.
QString wordOf(CountedAs counted);

} // namespace hookdesk
