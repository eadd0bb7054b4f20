#include "ui/imports/layout_step.h"

#include "core/providers/csv/date_text.h"
#include "ui/imports/table_preview.h"
#include "ui/screen.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/side_by_side.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace {

constexpr auto typingPause = std::chrono::milliseconds(200);
constexpr int longestPreamble = 10'000;
constexpr int linesOfPreview = 8;

void choose(QComboBox *box, const QString &value)
{
    const int index = box->findData(value);
    box->setCurrentIndex(std::max(0, index));
}

} // namespace

LayoutStep::LayoutStep(const ScreenContext &context, ImportDraft &draft)
    : m_context(context), m_draft(draft), m_form(new FieldForm), m_preamble(new QSpinBox), m_separator(new QComboBox),
      m_encoding(new QComboBox), m_sheet(new QComboBox),
      m_header(new QCheckBox(tr("The first row holds the &names of the columns"))), m_decimalSign(new QComboBox),
      m_dateFormat(new QComboBox), m_banner(new ErrorBanner), m_preview(new TablePreview)
{
    addFields();
    m_preview->setMinimumHeight(linesOfPreview * fontMetrics().lineSpacing());
    auto *columns = new SideBySide(m_form, m_preview);
    columns->setShares(2, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(scrolled(columns), 1);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &LayoutStep::readAgain);
    const auto changed = [this] {
        if (!m_isShowing)
            m_typing.start();
    };
    connect(m_preamble, &QSpinBox::valueChanged, this, changed);
    connect(m_header, &QCheckBox::toggled, this, changed);
    for (auto *box : {m_separator, m_encoding, m_sheet})
        connect(box, &QComboBox::currentIndexChanged, this, changed);
    connect(m_decimalSign, &QComboBox::currentIndexChanged, this, &LayoutStep::decimalSignChosen);
    connect(m_dateFormat, &QComboBox::currentIndexChanged, this, &LayoutStep::dateFormatChosen);
}

void LayoutStep::addFields()
{
    m_preamble->setRange(0, longestPreamble);
    m_separator->addItem(tr("Semicolon ;"), QStringLiteral(";"));
    m_separator->addItem(tr("Comma ,"), QStringLiteral(","));
    m_separator->addItem(tr("Tab"), QStringLiteral("\t"));
    m_separator->addItem(tr("Bar |"), QStringLiteral("|"));
    m_encoding->addItem(tr("UTF-8"), QStringLiteral("utf-8"));
    m_encoding->addItem(tr("UTF-16 (Unicode text)"), QStringLiteral("utf-16"));
    m_encoding->addItem(tr("Windows-1252 (Western)"), QStringLiteral("windows-1252"));
    m_decimalSign->addItem(tr("Point: 1,234.50"), QStringLiteral("."));
    m_decimalSign->addItem(tr("Comma: 1.234,50"), QStringLiteral(","));
    m_dateFormat->addItem(tr("2026-03-31 (ISO)"), QString());
    m_dateFormat->addItem(tr("Day, month, year: 31/03/2026"), dateOrders::dayFirst);
    m_dateFormat->addItem(tr("Month, day, year: 03/31/2026"), dateOrders::monthFirst);
    m_dateFormat->addItem(tr("Year, month, day: 2026/03/31"), dateOrders::yearFirst);

    m_form->addField(QStringLiteral("sheet"), tr("S&heet"), m_sheet);
    m_form->addField(QStringLiteral("skip_lines"), tr("&Rows above the table"), m_preamble,
                     tr("They are left out: titles, account data."));
    m_form->addField(QStringLiteral("delimiter"), tr("&Separator"), m_separator);
    m_form->addField(QStringLiteral("encoding"), tr("&Encoding"), m_encoding,
                     tr("Change it when letters with accents look wrong."));
    m_header->setObjectName(QStringLiteral("header"));
    m_form->addWide(m_header);
    m_form->addField(QStringLiteral("decimal_sign"), tr("&Amounts"), m_decimalSign);
    m_form->addField(QStringLiteral("date_format"), tr("&Dates"), m_dateFormat);
}

void LayoutStep::enter()
{
    m_isReadable = true;
    m_banner->clear();
    showDraft();
}

void LayoutStep::focusFirst()
{
    m_preamble->setFocus(Qt::OtherFocusReason);
}

bool LayoutStep::finish()
{
    return m_isReadable && !m_typing.isActive();
}

void LayoutStep::showDraft()
{
    m_isShowing = true;
    const auto &sketch = m_draft.sketch;
    const auto &mapping = m_draft.mapping();
    m_form->setFieldVisible(QStringLiteral("sheet"), sketch.isWorkbook && sketch.sheets.size() > 1);
    m_form->setFieldVisible(QStringLiteral("delimiter"), !sketch.isWorkbook);
    m_form->setFieldVisible(QStringLiteral("encoding"), !sketch.isWorkbook);
    m_sheet->clear();
    for (const auto &sheet : sketch.sheets)
        m_sheet->addItem(sheet, sheet);
    choose(m_sheet, mapping.sheet);
    choose(m_separator, QString(mapping.delimiter));
    choose(m_encoding, mapping.encoding);
    choose(m_decimalSign, QString(mapping.decimalSign));
    // A format that a mapping file names stays, though a person did not choose it here.
    if (m_dateFormat->findData(mapping.dateFormat) < 0)
        m_dateFormat->addItem(mapping.dateFormat, mapping.dateFormat);
    choose(m_dateFormat, mapping.dateFormat);
    m_preamble->setValue(mapping.skipLines);
    m_header->setChecked(mapping.hasHeader);
    m_preview->show(m_draft);
    m_isShowing = false;
}

void LayoutStep::readAgain()
{
    StatementMapping layout = m_draft.mapping();
    layout.skipLines = m_preamble->value();
    layout.hasHeader = m_header->isChecked();
    layout.delimiter = m_draft.sketch.isWorkbook ? QChar() : m_separator->currentData().toString().front();
    layout.encoding = m_draft.sketch.isWorkbook ? QString() : m_encoding->currentData().toString();
    layout.sheet = m_sheet->currentData().toString();
    const auto generation = ++m_generation;
    m_context.session.ask(
        this,
        [kind = m_draft.kind, file = m_draft.file, layout](const ServiceContext &context) {
            return ImportSketcher(context.database, kind).sketchAs(file, layout);
        },
        [this, generation](const Result<FileSketch> &sketch) {
            if (generation == m_generation)
                take(sketch);
        });
}

void LayoutStep::take(const Result<FileSketch> &sketch)
{
    m_isReadable = sketch.has_value();
    if (!sketch) {
        m_banner->showError(sketch.error());
        return;
    }
    m_banner->clear();
    const StatementMapping before = m_draft.mapping();
    m_draft.sketch = *sketch;
    if (m_draft.hasChosenDecimalSign)
        m_draft.mapping().decimalSign = before.decimalSign;
    if (m_draft.hasChosenDateFormat)
        m_draft.mapping().dateFormat = before.dateFormat;
    showDraft();
    emit readAnew();
}

void LayoutStep::decimalSignChosen()
{
    if (m_isShowing)
        return;
    m_draft.mapping().decimalSign = m_decimalSign->currentData().toString().front();
    m_draft.hasChosenDecimalSign = true;
}

void LayoutStep::dateFormatChosen()
{
    if (m_isShowing)
        return;
    m_draft.mapping().dateFormat = m_dateFormat->currentData().toString();
    m_draft.hasChosenDateFormat = true;
}
