#include "core/services/export_sink.h"

#include "core/base/json.h"
#include "core/services/export_xlsx.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Writes in large pieces; every write is checked when its piece leaves.
class BufferedFile
{
public:
    explicit BufferedFile(const QString &name) : m_file(name) {}

    [[nodiscard]] Outcome open()
    {
        if (m_file.open(QIODevice::WriteOnly))
            return {};
        return failure(ErrorCode::Environment, u"not_writable"_s,
                       u"The file %1 cannot be written: %2"_s.arg(m_file.fileName(), m_file.errorString()), u"file"_s);
    }
    [[nodiscard]] Outcome write(const QByteArray &bytes)
    {
        constexpr qsizetype pieceSize = qsizetype(256) * 1024;
        m_piece += bytes;
        return m_piece.size() < pieceSize ? Outcome() : flush();
    }
    [[nodiscard]] Outcome finish()
    {
        MPM_CHECK(flush());
        return m_file.commit() ? Outcome() : problem();
    }

private:
    [[nodiscard]] Outcome flush()
    {
        if (m_file.write(m_piece) != m_piece.size())
            return problem();
        m_piece.clear();
        return {};
    }
    [[nodiscard]] Outcome problem() const
    {
        const bool isFull = m_file.error() == QFileDevice::ResourceError;
        return failure(ErrorCode::Environment, isFull ? u"disk_full"_s : u"not_writable"_s,
                       u"The file %1 could not be written: %2"_s.arg(m_file.fileName(), m_file.errorString()),
                       u"file"_s);
    }

    QSaveFile m_file;
    QByteArray m_piece;
};

/// RFC 4180, UTF-8 without a byte order mark.
class CsvSink final : public ExportSink
{
public:
    explicit CsvSink(const QString &file) : m_file(file) {}

    [[nodiscard]] Outcome open() { return m_file.open(); }
    Outcome begin(const QStringList &columns) override { return writeLine(columns); }
    Outcome row(const std::vector<ExportCell> &cells) override
    {
        QStringList texts;
        for (const auto &cell : cells)
            texts.append(cell.kind == CellKind::Text ? neutralised(cell.text) : cell.text);
        return writeLine(texts);
    }
    Outcome finish() override { return m_file.finish(); }

private:
    [[nodiscard]] static QString quoted(QString text)
    {
        const bool needsQuotes = std::any_of(text.begin(), text.end(), [](QChar character) {
            return character == u',' || character == u'"' || character == u'\n' || character == u'\r' ||
                   character == u';';
        });
        return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
    }
    [[nodiscard]] Outcome writeLine(const QStringList &texts)
    {
        QStringList cells;
        for (const auto &text : texts)
            cells.append(quoted(text));
        return m_file.write((cells.join(u',') + u"\r\n"_s).toUtf8());
    }

    BufferedFile m_file;
};

/// One array of objects.
class JsonSink final : public ExportSink
{
public:
    explicit JsonSink(const QString &file) : m_file(file) {}

    [[nodiscard]] Outcome open() { return m_file.open(); }
    Outcome begin(const QStringList &columns) override
    {
        m_columns = columns;
        return m_file.write("[");
    }
    Outcome row(const std::vector<ExportCell> &cells) override
    {
        JsonValue object = JsonValue::object();
        for (size_t i = 0; i < cells.size(); ++i)
            object.insert(m_columns[static_cast<qsizetype>(i)], toJson(cells[i]));
        const QByteArray separator = m_isFirst ? "\n" : ",\n";
        m_isFirst = false;
        return m_file.write(separator + object.toJson());
    }
    Outcome finish() override
    {
        MPM_CHECK(m_file.write("\n]\n"));
        return m_file.finish();
    }

private:
    BufferedFile m_file;
    QStringList m_columns;
    bool m_isFirst = true;
};

template <typename Sink>
Result<std::unique_ptr<ExportSink>> opened(const QString &file)
{
    auto sink = std::make_unique<Sink>(file);
    MPM_CHECK(sink->open());
    return std::unique_ptr<ExportSink>(std::move(sink));
}

} // namespace

JsonValue toJson(const ExportCell &cell)
{
    if (cell.text.isEmpty())
        return {};
    return cell.kind == CellKind::Integer ? JsonValue::number(cell.text.toLatin1()) : JsonValue(cell.text);
}

QString neutralised(const QString &text)
{
    static const QRegularExpression plainNumber(u"\\A[+-]?[0-9]+([.][0-9]+)?\\z"_s);
    const bool looksLikeFormula = !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
    return looksLikeFormula && !plainNumber.match(text).hasMatch() ? u'\'' + text : text;
}

Result<std::unique_ptr<ExportSink>> makeExportSink(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == u"csv")
        return opened<CsvSink>(file);
    if (ending == u"json")
        return opened<JsonSink>(file);
    if (ending == u"xlsx")
        return makeXlsxSink(file);
    return invalid(u"unknown_format"_s,
                   u"An export is a .csv, .xlsx or .json file; the name \"%1\" has another ending."_s.arg(
                       QFileInfo(file).fileName().left(80)),
                   u"file"_s);
}
