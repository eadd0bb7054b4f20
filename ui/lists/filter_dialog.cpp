#include "ui/lists/filter_dialog.h"

#include "ui/error_texts.h"
#include "ui/help/help_window.h"
#include "ui/lists/filter_editors.h"
#include "ui/lists/list_words.h"
#include "ui/widgets/tone_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

FilterDialog::FilterDialog(const ListFormats &formats, std::vector<ListFilter> filters, const QString &column,
                           QWidget *parent)
    : QDialog(parent), m_formats(formats), m_filters(std::move(filters)), m_columns(new QComboBox),
      m_place(new QVBoxLayout), m_error(new ToneLabel(Tone::Bad))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Filter"));
    for (const auto *one : windowColumns(*findListSpec(formats.list)))
        m_columns->addItem(listColumnText(formats.list, one->word), one->word);
    m_columns->setObjectName(QStringLiteral("column"));
    m_columns->setAccessibleName(tr("Column"));
    m_columns->setCurrentIndex(std::max(0, m_columns->findData(column)));
    auto *label = new QLabel(tr("&Column"));
    label->setBuddy(m_columns);
    m_error->setWordWrap(true);

    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *apply = buttons->addButton(tr("Filter"), QDialogButtonBox::AcceptRole);
    m_remove = buttons->addButton(tr("&Remove this filter"), QDialogButtonBox::DestructiveRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &FilterDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &FilterDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &FilterDialog::remove);
    connect(m_columns, &QComboBox::currentIndexChanged, this, &FilterDialog::showColumn);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_columns);
    layout->addSpacing(8);
    layout->addLayout(m_place);
    layout->addWidget(m_error);
    layout->addStretch(1);
    layout->addWidget(buttons);
    apply->setDefault(true); // only now it is a button of this dialog: before, Enter would be Cancel
    constexpr int widthInCharacters = 52;
    // Not of the dialog itself: it would then no longer grow with what the editors need.
    m_columns->setMinimumWidth(widthInCharacters * fontMetrics().averageCharWidth());
    addHelpKeyOfBelow(*this);
    showColumn();
    if (!column.isEmpty())
        m_editor->focusFirst();
}

QString FilterDialog::column() const
{
    return m_columns->currentData().toString();
}

std::vector<ListFilter>::iterator FilterDialog::ofColumn()
{
    return std::find_if(m_filters.begin(), m_filters.end(),
                        [word = column()](const ListFilter &filter) { return filter.column == word; });
}

void FilterDialog::showColumn()
{
    delete m_editor;
    m_editor = makeFilterEditor(m_formats, *findListSpec(m_formats.list)->column(column()));
    m_place->addWidget(m_editor);
    m_editor->show(); // at once: the next key may be Tab already
    QWidget *before = m_columns;
    for (auto *input : m_editor->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (input->focusPolicy() == Qt::NoFocus)
            continue;
        setTabOrder(before, input);
        before = input;
    }
    const auto filter = ofColumn();
    if (filter != m_filters.end())
        m_editor->setTest(filter->test);
    m_remove->setVisible(filter != m_filters.end());
    m_error->hide();
}

void FilterDialog::apply()
{
    const auto test = m_editor->test();
    if (!test) {
        m_error->setState(Tone::Bad, errorText(test.error()));
        m_error->show();
        m_editor->focusFirst();
        return;
    }
    const auto filter = ofColumn();
    if (!*test) {
        remove();
        return;
    }
    if (filter != m_filters.end())
        filter->test = **test;
    else
        m_filters.push_back({column(), **test});
    finish();
}

void FilterDialog::remove()
{
    std::erase_if(m_filters, [word = column()](const ListFilter &filter) { return filter.column == word; });
    finish();
}

void FilterDialog::finish()
{
    emit filtersChosen(m_filters);
    accept();
}
