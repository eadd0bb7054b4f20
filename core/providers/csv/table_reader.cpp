#include "core/providers/csv/table_reader.h"

#include "core/providers/csv/delimited_reader.h"
#include "core/providers/xlsx/sheet_reader.h"

bool isWorkbook(const QByteArray &file)
{
    return file.startsWith("PK\x03\x04");
}

Result<std::unique_ptr<TableReader>> openTable(const QByteArray &file, const StatementMapping &mapping)
{
    if (isWorkbook(file)) {
        MPM_TRY(auto sheet, SheetReader::open(file, mapping));
        return sheet;
    }
    MPM_TRY(auto text, DelimitedReader::open(file, mapping));
    return std::make_unique<DelimitedReader>(std::move(text));
}

Result<DelimitedFile> readDelimited(const QByteArray &file, const StatementMapping &mapping)
{
    MPM_TRY(const auto reader, openTable(file, mapping));
    DelimitedFile result;
    bool isHeader = mapping.hasHeader;
    while (true) {
        MPM_TRY(auto row, reader->next());
        if (!row)
            return result;
        if (isHeader)
            result.header = row->cells;
        else
            result.rows.push_back(std::move(*row));
        isHeader = false;
    }
}
