#pragma once

#include <QString>

/// End of the detail of the failure when an answer is larger than HttpRequest::maximumAnswerBytes: another question may
/// have a smaller answer.
inline const QString answerTooLarge = QStringLiteral("the answer is larger than allowed");
