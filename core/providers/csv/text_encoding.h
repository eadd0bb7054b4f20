#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

/// The encodings in which the bytes of a text are searched. Both leave the ASCII bytes alone, so rows and cells are
/// found in the bytes; a file in UTF-16 is turned into UTF-8 first.
enum class TextEncoding
{
    Utf8,
    Windows1252
};

/// The text of a file, its byte order mark taken off; `bytes` shares the file's memory where it can.
struct TextFile
{
    QByteArray bytes;
    TextEncoding encoding = TextEncoding::Utf8;
};

/// Checks that `file` is text at all and finds its encoding: `encodingName` "utf-8", "utf-16" or "windows-1252", or
/// empty for what guessEncoding() says. Fails with Invalid (field "file", or "encoding").
[[nodiscard]] Result<TextFile> openTextFile(const QByteArray &file, const QString &encodingName);

/// "utf-16" when it begins with that byte order mark, else "utf-8" when it is valid, else "windows-1252".
[[nodiscard]] QString guessEncoding(const QByteArray &file);

[[nodiscard]] QString decodeText(QByteArrayView bytes, TextEncoding encoding);
