#include "ui/imports/columns_step.h"

#include "ui/imports/import_words.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/tone_label.h"

#include <QComboBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

constexpr int notInFile = -1;

Error missing(const QString &field, const QString &sentence)
{
    return {ErrorCode::Invalid, QStringLiteral("column_not_chosen"), sentence, field, {}};
}

} // namespace

ColumnsStep::ColumnsStep(ImportDraft &draft)
    : m_draft(draft), m_remembered(new ToneLabel(Tone::Good)), m_scroll(new QScrollArea)
{
    m_remembered->setWordWrap(true);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_remembered);
    layout->addWidget(m_scroll, 1);
}

void ColumnsStep::enter()
{
    m_remembered->setVisible(m_draft.sketch.isRemembered);
    m_remembered->setState(Tone::Good, tr("The columns are those of the last import from this source."));
    m_boxes.clear();
    m_form = new FieldForm;
    m_form->setMaximumWidth(720);
    const auto titles = m_draft.columnTitles();
    for (const auto &column : ImportService::columns(m_draft.kind))
        addField(column, titles);
    m_scroll->setWidget(m_form); // the form before goes
}

void ColumnsStep::addField(const ImportService::Column &column, const QStringList &titles)
{
    auto *box = new QComboBox;
    box->addItem(tr("\u2013 not in the file \u2013"), notInFile);
    for (int i = 0; i < titles.size(); ++i)
        box->addItem(titles[i], i);
    const auto index = m_draft.columnIndex(m_draft.mapping().columns.value(column.name));
    box->setCurrentIndex(std::max(0, box->findData(static_cast<int>(index))));
    box->setMinimumContentsLength(24);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const QString text = importColumnText(m_draft.kind, column.name);
    m_form->addField(column.name, column.isRequired ? tr("%1 (needed)").arg(text) : text, box);
    m_boxes.insert(column.name, box);
    connect(box, &QComboBox::currentIndexChanged, this, [this, name = column.name] { columnChosen(name); });
    showSample(column.name);
}

void ColumnsStep::focusFirst()
{
    const auto columns = ImportService::columns(m_draft.kind);
    if (auto *first = m_boxes.value(columns.front().name))
        first->setFocus(Qt::OtherFocusReason);
}

void ColumnsStep::columnChosen(const QString &column)
{
    const int index = m_boxes.value(column)->currentData().toInt();
    auto &columns = m_draft.mapping().columns;
    if (index == notInFile)
        columns.remove(column);
    else
        columns.insert(column, m_draft.columnKey(index));
    m_draft.mapping().onlyNamedColumns = true;
    showSample(column);
    m_form->setError(column, {});
}

void ColumnsStep::showSample(const QString &column)
{
    const int index = m_boxes.value(column)->currentData().toInt();
    m_form->setHint(column, index == notInFile ? QString() : m_draft.sample(index).join(QStringLiteral("  \u00b7  ")));
}

bool ColumnsStep::finish()
{
    m_form->clearErrors();
    bool isComplete = true;
    for (const auto &column : ImportService::columns(m_draft.kind)) {
        const auto &chosen = m_draft.mapping().columns;
        if (!column.isNeededBeside(chosen) || chosen.contains(column.name))
            continue;
        const auto error = missing(column.name, tr("Choose the column of the file that holds this."));
        // The keyboard goes to the first of them.
        if (isComplete)
            (void)m_form->showError(error);
        else
            m_form->setError(column.name, error.detail);
        isComplete = false;
    }
    return isComplete && (m_draft.kind != ImportKind::Payments || checkPayments());
}

bool ColumnsStep::checkPayments()
{
    const auto &columns = m_draft.mapping().columns;
    const bool hasAmount = columns.contains(QStringLiteral("amount")) || columns.contains(QStringLiteral("credit"));
    if (!hasAmount)
        return !m_form->showError(
            missing(QStringLiteral("amount"), tr("Choose the column of the amount, or of the amount that came in.")));
    const bool hasIdentity = columns.contains(QStringLiteral("reference")) || columns.contains(QStringLiteral("date"));
    if (!hasIdentity)
        return !m_form->showError(missing(QStringLiteral("reference"),
                                          tr("Choose the column of the reference, or at least of the date: by it "
                                             "the same payment is known again.")));
    return true;
}
