#include "core/services/export_xlsx.h"

using namespace Qt::StringLiterals;

Result<std::unique_ptr<ExportSink>> makeXlsxSink(const QString &)
{
    return invalid(u"unknown_format"_s, u"This build writes .csv and .json, not .xlsx."_s, u"file"_s);
}
