#include "core/services/export_xlsx.h"

#include <QFile>
#include <QFileInfo>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace {

/// libxlsxwriter in its constant memory mode: each row goes to disk when the next one begins. It wants a file name, so it
/// writes beside the target, and the finished file takes the target's place.
class XlsxSink final : public ExportSink
{
public:
    explicit XlsxSink(const QString &file) : m_file(file), m_partFile(file + u".part"_s) {}
    XlsxSink(const XlsxSink &) = delete;
    XlsxSink &operator=(const XlsxSink &) = delete;
    ~XlsxSink() override
    {
        if (m_book)
            workbook_close(m_book);  // the library frees everything here only
        QFile::remove(m_partFile);
    }

    [[nodiscard]] Outcome open()
    {
        if (QFile probe(m_partFile); !probe.open(QIODevice::WriteOnly))
            return notWritable(probe.errorString());
        const QByteArray folder = QFileInfo(m_file).absolutePath().toLocal8Bit();
        QByteArray tempFolder = folder;
        lxw_workbook_options options = {};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = tempFolder.data();
        m_book = workbook_new_opt(QFile::encodeName(m_partFile).constData(), &options);
        m_sheet = m_book ? workbook_add_worksheet(m_book, nullptr) : nullptr;
        return m_sheet ? Outcome() : notWritable(u"out of memory"_s);
    }

    Outcome begin(const QStringList &columns) override
    {
        std::vector<ExportCell> cells;
        for (const auto &column : columns)
            cells.push_back({CellKind::Text, column});
        return row(cells);
    }

    Outcome row(const std::vector<ExportCell> &cells) override
    {
        if (m_next >= LXW_ROW_MAX)
            return invalid(u"too_many_rows"_s, u"An .xlsx sheet holds %1 rows: export a shorter time, or .csv."_s.arg(LXW_ROW_MAX - 1),
                           u"file"_s);
        for (size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].text.isEmpty())
                continue;
            // Numbers too are written as text: a spreadsheet's number is a double, and an amount must stay what it is.
            const QByteArray text = neutralised(cells[i].text.left(longestCell)).toUtf8();
            const auto error = worksheet_write_string(m_sheet, m_next, static_cast<lxw_col_t>(i), text.constData(), nullptr);
            if (error != LXW_NO_ERROR)
                return problem(error);
        }
        ++m_next;
        return {};
    }

    Outcome finish() override
    {
        const auto error = workbook_close(std::exchange(m_book, nullptr));
        if (error != LXW_NO_ERROR)
            return problem(error);
        // QFile::rename does not replace; the old export is wanted no more once the new one is complete.
        if (QFile::exists(m_file) && !QFile::remove(m_file))
            return notWritable(u"the file that is there cannot be replaced"_s);
        if (!QFile::rename(m_partFile, m_file))
            return notWritable(u"it cannot be given its name"_s);
        return {};
    }

private:
    static constexpr qsizetype longestCell = 32'000;  // Excel: 32 767 characters

    [[nodiscard]] Outcome notWritable(const QString &why) const
    {
        return failure(ErrorCode::Environment, u"not_writable"_s, u"The file %1 cannot be written: %2"_s.arg(m_file, why), u"file"_s);
    }
    [[nodiscard]] Outcome problem(lxw_error error) const { return notWritable(QString::fromUtf8(lxw_strerror(error))); }

    QString m_file, m_partFile;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_row_t m_next = 0;
};

} // namespace

Result<std::unique_ptr<ExportSink>> makeXlsxSink(const QString &file)
{
    auto sink = std::make_unique<XlsxSink>(file);
    MPM_CHECK(sink->open());
    return std::unique_ptr<ExportSink>(std::move(sink));
}
