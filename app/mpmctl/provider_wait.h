#pragma once

#include "core/base/result.h"

#include <QEventLoop>

/// Starts an asynchronous question to a provider and waits for its one answer. `ask` gets the callback.
template <typename T, typename Ask>
[[nodiscard]] Result<T> waitForAnswer(Ask ask)
{
    QEventLoop loop;
    Result<T> answer =
        failure(ErrorCode::Cancelled, QStringLiteral("cancelled"), QStringLiteral("The test was interrupted."));
    ask([&](Result<T> result) {
        answer = std::move(result);
        loop.quit();
    });
    loop.exec();
    return answer;
}
