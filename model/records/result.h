// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A value, or an error that can be told to a person: what anything that can fail returns.
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace hookdesk
{

/// What kind of failure it is: decides the exit status, the place where it is shown and whether trying again can help.
enum class ErrorCode {
    InvalidInput,     ///< a value given by a person or a file is not acceptable
    NotFound,         ///< a named thing does not exist
    Refused,          ///< the state of things does not allow it
    StoreUnavailable, ///< the store cannot be reached, opened, or is not a store of ours
    StoreBusy,        ///< another program holds the store
    StoreReadOnly,    ///< the store cannot be written: permissions, or the disk is full
    StoreDamaged,     ///< the store's file is not whole any more
    StoreTooNew,      ///< the store was written by a newer version of the program
    Network,          ///< a connection failed
    Mail,             ///< the mail server could not be reached or used
    Deferred,         ///< the mail server did not take this mail, and may take it later
    Io,               ///< a file could not be read or written
    Cancelled,        ///< somebody asked to stop
    Internal,         ///< a defect of ours
};

/// An error: `message` says to a person what failed, with which value, and what to do; `cause` is the technical reason
/// as the library gave it, possibly empty. Neither ever holds a secret.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString cause;

    bool operator==(const Error &) const = default;
};

/// Whether it is the store that failed, not what was asked of it: trying again can help.
inline bool isOfTheStore(const Error &error)
{
    switch (error.code) {
    case ErrorCode::StoreUnavailable:
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreTooNew:
        return true;
    default:
        return false;
    }
}

template <class T = void>
using Result = tl::expected<T, Error>;

/// The failing branch of a Result: `return failure(ErrorCode::NotFound, tr(…))`.
inline tl::unexpected<Error> failure(ErrorCode code, QString message, QString cause = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(cause)});
}

/// Passes an error on as another Result's.
inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace hookdesk

/// Returns from the calling function with the error of `expression`, a Result; otherwise goes on.
#define HOOKDESK_TRY(expression)                                                                                       \
    do {                                                                                                               \
        if (auto tried = (expression); !tried)                                                                         \
            return ::hookdesk::failure(std::move(tried).error());                                                      \
    } while (false)

/// Declares `variable` with the value of `expression`, a Result, or returns with its error.
#define HOOKDESK_TRY_ASSIGN(variable, expression)                                                                      \
    auto variable##Result = (expression);                                                                              \
    if (!variable##Result)                                                                                             \
        return ::hookdesk::failure(std::move(variable##Result).error());                                               \
    auto variable = std::move(*variable##Result)
