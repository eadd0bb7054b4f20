#pragma once

#include "app/mpmctl/command.h"
#include "ui/paper/report_papers.h"

/// PDF from the command line: the same papers as the window's. They need the fonts of a QGuiApplication, which main()
/// makes when a file on the line ends in .pdf.

[[nodiscard]] bool isPdf(const QString &file);
[[nodiscard]] std::vector<OptionSpec> paperOptions(); ///< --paper, --language

struct PaperJob
{
    QString kind;     ///< "receipt"; a word of the answer
    QString title;    ///< of the document: "Receipt INV000001"
    QString file;     ///< must end in .pdf
    QString language; ///< the customer's, when --language names no other; empty: the company's
    std::function<PaperPage(const PaperOffice &)> make;
};
/// Answers {"kind", "file", "paper", "language"}. Fails with Invalid unknown_format (field file), unknown_paper
/// (paper), unknown_language (language), and as writePdf().
[[nodiscard]] Result<JsonValue> writePaper(CommandContext &context, const Arguments &arguments, const PaperJob &job);

/// For commands that write other files, too: --paper and --language without a .pdf are a usage error.
[[nodiscard]] Outcome checkPaperOptions(const Arguments &arguments, const QString &file);

/// The language of a customer; empty when there is none.
[[nodiscard]] Result<QString> languageOf(const ServiceContext &services, const std::optional<CustomerId> &customer);
