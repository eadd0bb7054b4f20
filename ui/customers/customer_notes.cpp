#include "ui/customers/customer_notes.h"

#include "ui/error_texts.h"
#include "ui/formats.h"
#include "ui/widgets/form_keys.h"
#include "ui/widgets/pane_draft.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/tone_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

CustomerNotes::CustomerNotes(const ScreenContext &context, const CustomerId &customer)
    : CustomerPane(context, customer), m_input(new QPlainTextEdit), m_draft(nullptr), m_error(new ToneLabel(Tone::Bad)),
      m_add(new QPushButton(tr("&Add the note"))),
      m_table(new ShortTable(tr("Notes"), {tr("When"), tr("Who"), tr("About"), tr("Note")}))
{
    m_input->setObjectName(QStringLiteral("note"));
    m_input->setTabChangesFocus(true);
    m_input->setFixedHeight(3 * m_input->fontMetrics().lineSpacing() + 12);
    auto *label = new QLabel(tr("Ne&w note; it stays as it is written"));
    label->setBuddy(m_input);
    m_input->setAccessibleName(tr("New note"));
    m_add->setToolTip(tr("Ctrl+Enter"));
    m_error->setWordWrap(true);
    m_error->hide();
    m_table->setFillsHeight();
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    addSaveKeys(this, [this] { add(); });
    connect(m_add, &QPushButton::clicked, this, &CustomerNotes::add);

    auto *written = new QWidget;
    auto *column = new QVBoxLayout(written);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(m_input);
    m_draft = new PaneDraft(session(), written, m_input, [this] { return hasUnsavedInput(); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_draft);
    layout->addWidget(written);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    layout->addWidget(m_table, 1);
}

bool CustomerNotes::hasUnsavedInput() const
{
    return !m_input->toPlainText().trimmed().isEmpty();
}

void CustomerNotes::discardInput()
{
    m_input->clear();
    m_draft->discard();
    m_draft->startOver();
}

void CustomerNotes::goOn(const FormDraft &draft)
{
    offerDraft();
    m_draft->goOn(draft);
}

void CustomerNotes::offerDraft()
{
    m_draft->setForm({QStringLiteral("note"), customer().toText()}, tr("Note about a customer"));
}

void CustomerNotes::refresh()
{
    offerDraft();
    session().ask(
        this, [id = customer()](const ServiceContext &context) { return CustomerCard(context).notes(id); },
        [this](const Result<std::vector<NoteView>> &notes) {
            if (check(notes))
                show(*notes);
        });
}

void CustomerNotes::show(const std::vector<NoteView> &notes)
{
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> rows;
    for (const auto &note : notes) {
        const QString when = localInstant(note.at, session().company().zone);
        rows.push_back({QString::number(rows.size()), {{when}, {note.user}, {note.customerNumber}, {note.text}}});
    }
    m_table->setRows(rows);
    // Only a merged customer has notes about another number.
    const bool isOne = std::all_of(notes.begin(), notes.end(), [&](const NoteView &note) {
        return note.customerNumber == notes.front().customerNumber;
    });
    m_table->setColumnHidden(2, isOne);
}

void CustomerNotes::add()
{
    m_add->setEnabled(false);
    const auto work = [id = customer(), text = m_input->toPlainText(),
                       removeDraft = m_draft->remover()](const ServiceContext &context) {
        auto outcome = CustomerCard(context).addNote(id, text);
        if (outcome)
            removeDraft(context);
        return outcome;
    };
    session().change(this, work, [this](const Outcome &outcome) {
        m_add->setEnabled(true);
        m_error->setVisible(!outcome);
        if (!outcome) {
            m_error->setText(errorText(outcome.error()));
            m_input->setFocus(Qt::OtherFocusReason);
            return;
        }
        discardInput();
        navigator().notify(tr("The note is saved."));
    });
}
