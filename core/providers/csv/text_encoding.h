#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

/// The encodings that statements come in. Both leave the ASCII bytes alone, so rows and cells are found in the bytes.
enum class TextEncoding
{
    Utf8,
    Windows1252
};

/// The text of a file, its byte order mark taken off; `bytes` shares the file's memory.
struct TextFile
{
    QByteArray bytes;
    TextEncoding encoding = TextEncoding::Utf8;
};

/// Checks that `file` is text at all and finds its encoding: `encodingName` "utf-8" or "windows-1252", or empty for
/// UTF-8 when it is valid and Windows-1252 otherwise. Fails with Invalid (field "file", or "encoding").
[[nodiscard]] Result<TextFile> openTextFile(const QByteArray &file, const QString &encodingName);

[[nodiscard]] QString decodeText(QByteArrayView bytes, TextEncoding encoding);
