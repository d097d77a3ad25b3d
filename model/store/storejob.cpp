// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/storejob.h"

#include <QCoreApplication>

namespace hookdesk
{

Error errorOfException()
{
    const auto message =
        QCoreApplication::translate("Store", "A task of the store ended with a defect of the program.");
    try {
        throw;
    } catch (const std::exception &exception) {
        return {ErrorCode::Internal, message, QString::fromUtf8(exception.what())};
    } catch (...) {
        return {ErrorCode::Internal, message, QStringLiteral("unknown exception")};
    }
}

} // namespace hookdesk
