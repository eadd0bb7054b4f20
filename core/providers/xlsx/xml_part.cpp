#include "core/providers/xlsx/xml_part.h"

#include <QIODevice>

#include <cstring>

namespace {

constexpr qint64 longestPiece = 1024 * 1024;
constexpr qint64 declarationEnd = 200; ///< "<?xml ...?>" stands at the beginning only
constexpr int deepestElement = 64;

tl::unexpected<Error> notAWorkbook(const QString &what)
{
    return invalid(
        QStringLiteral("invalid_file"),
        QStringLiteral("The workbook cannot be read: %1. Open it and save it again, or save it as CSV.").arg(what),
        QStringLiteral("file"));
}

} // namespace

/// What the reader reads from: unpacks, and looks at every byte before the reader does.
class XmlPart::Source final : public QIODevice
{
public:
    explicit Source(std::unique_ptr<ZipInflater> inflater) : m_inflater(std::move(inflater))
    {
        QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] const Outcome &problem() const { return m_problem; }
    [[nodiscard]] int progress() const { return m_inflater->progress(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        if (!m_problem)
            return -1;
        const auto count = m_inflater->read(data, maxSize);
        m_problem = count ? checkPiece(data, *count) : Outcome(tl::make_unexpected(count.error()));
        return m_problem && *count > 0 ? *count : -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    [[nodiscard]] Outcome checkPiece(const char *data, qint64 size);

    std::unique_ptr<ZipInflater> m_inflater;
    Outcome m_problem;
    qint64 m_position = 0;
    qint64 m_lastTag = 0; ///< position of the last '<'
    bool m_isAfterTag = false;
};

/// Every '<' begins a tag (nothing else may hold one), so what lies between two of them is what the reader keeps in
/// memory.
Outcome XmlPart::Source::checkPiece(const char *data, qint64 size)
{
    const char *const end = data + size;
    if (m_position == 0 && size >= 2 && (data[0] == '\0' || data[1] == '\0' || static_cast<uchar>(data[0]) >= 0xFE))
        return notAWorkbook(QStringLiteral("it is not written in UTF-8"));
    for (const char *at = data; at < end;) {
        const qint64 position = m_position + (at - data);
        if (m_isAfterTag && (*at == '!' || (*at == '?' && position > declarationEnd)))
            return notAWorkbook(QStringLiteral("it holds parts that spreadsheets do not write"));
        m_isAfterTag = false;
        const auto *found = static_cast<const char *>(std::memchr(at, '<', static_cast<size_t>(end - at)));
        const char *tag = found ? found : end;
        if (m_position + (tag - data) - m_lastTag > longestPiece)
            return notAWorkbook(QStringLiteral("it holds a cell of more than 1 MiB"));
        if (!found)
            break;
        m_lastTag = m_position + (found - data);
        m_isAfterTag = true;
        at = found + 1;
    }
    m_position += size;
    return {};
}

XmlPart::XmlPart(std::unique_ptr<ZipInflater> inflater) : m_source(std::make_unique<Source>(std::move(inflater)))
{
    m_reader.setDevice(m_source.get());
}

XmlPart::~XmlPart() = default;

int XmlPart::progress() const
{
    return m_source->progress();
}

Result<std::unique_ptr<XmlPart>> XmlPart::open(const ZipArchive &archive, const QString &name, qint64 limit)
{
    MPM_TRY(auto inflater, ZipInflater::open(archive, name, limit));
    return std::unique_ptr<XmlPart>(new XmlPart(std::move(inflater)));
}

Result<QXmlStreamReader::TokenType> XmlPart::next(QString *text)
{
    while (true) {
        const auto token = m_reader.readNext();
        // What the device found comes first: the reader only sees a document that ends too early.
        MPM_CHECK(m_source->problem());
        switch (token) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > deepestElement)
                return notAWorkbook(QStringLiteral("its parts are nested too deeply"));
            return token;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return token;
        case QXmlStreamReader::EndDocument:
            return token;
        case QXmlStreamReader::Characters:
            if (text)
                *text += m_reader.text();
            break;
        case QXmlStreamReader::StartDocument: {
            const auto encoding = m_reader.documentEncoding();
            if (!encoding.isEmpty() && encoding.compare(QLatin1String("utf-8"), Qt::CaseInsensitive) != 0)
                return notAWorkbook(QStringLiteral("it is not written in UTF-8"));
            break;
        }
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return notAWorkbook(QStringLiteral("a part of it is no proper XML"));
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::ProcessingInstruction:
            break;
        }
    }
}

Outcome XmlPart::skipElement()
{
    for (int depth = 1; depth > 0;) {
        MPM_TRY(const auto token, next());
        depth += token == QXmlStreamReader::StartElement ? 1 : -1;
    }
    return {};
}

Result<QString> XmlPart::readText()
{
    QString text;
    for (int depth = 1; depth > 0;) {
        MPM_TRY(const auto token, next(&text));
        depth += token == QXmlStreamReader::StartElement ? 1 : -1;
    }
    return text;
}
