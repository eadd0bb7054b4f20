#include "app/mpmctl/paper_output.h"

#include "ui/paper/paper_writer.h"

#include <QFileInfo>

namespace {

const QString paperOption = QStringLiteral("paper");
const QString languageOption = QStringLiteral("language");

Result<PaperSize> sizeOption(const Arguments &arguments)
{
    const QString word = arguments.text(paperOption, QStringLiteral("a4")).toLower();
    if (word == u"a4")
        return PaperSize::A4;
    if (word == u"58")
        return PaperSize::Roll58;
    if (word == u"80")
        return PaperSize::Roll80;
    return invalid(QStringLiteral("unknown_paper"),
                   QStringLiteral("\"%1\" is no paper. Write a4, or 58 or 80 for the width of a roll.").arg(word),
                   paperOption);
}

Result<QString> languageOr(const Arguments &arguments, const QString &usual)
{
    if (!arguments.has(languageOption))
        return usual;
    const QString code = arguments.text(languageOption).toLower();
    if (!PaperWords::hasLanguage(code))
        return invalid(QStringLiteral("unknown_language"),
                       QStringLiteral("Papers are not written in \"%1\". Write en, fr, pt or sw.").arg(code),
                       languageOption);
    return code;
}

} // namespace

bool isPdf(const QString &file)
{
    return QFileInfo(file).suffix().toLower() == u"pdf";
}

std::vector<OptionSpec> paperOptions()
{
    return {value("paper", "a4|58|80"), value("language", "en|fr|pt|sw")};
}

Result<JsonValue> writePaper(CommandContext &context, const Arguments &arguments, const PaperJob &job)
{
    if (!isPdf(job.file))
        return invalid(QStringLiteral("unknown_format"),
                       QStringLiteral("Paper is written as PDF; the name \"%1\" does not end in .pdf.")
                           .arg(QFileInfo(job.file).fileName().left(80)),
                       QStringLiteral("file"));
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto size, sizeOption(arguments));
    MPM_TRY(const QString language, languageOr(arguments, job.language.isEmpty() ? company.language : job.language));
    const PaperWords words(language, company.country);
    const PaperOffice office{company, words, size, context.clock().now()};
    MPM_CHECK(writePdf(job.make(office), job.file, job.title));
    return JsonValue::object({{QStringLiteral("kind"), job.kind},
                              {QStringLiteral("file"), job.file},
                              {paperOption, arguments.text(paperOption, QStringLiteral("a4")).toLower()},
                              {languageOption, language}});
}

Outcome checkPaperOptions(const Arguments &arguments, const QString &file)
{
    if (!isPdf(file) && (arguments.has(paperOption) || arguments.has(languageOption)))
        return usageError(QStringLiteral("Options --paper and --language go with a FILE that ends in .pdf."));
    return {};
}

Result<QString> languageOf(const ServiceContext &services, const std::optional<CustomerId> &customer)
{
    if (!customer)
        return QString();
    MPM_TRY(const auto view, CustomerService(services).read(*customer));
    return view.language;
}
