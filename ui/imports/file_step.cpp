#include "ui/imports/file_step.h"

#include "ui/choices.h"
#include "ui/imports/import_words.h"
#include "ui/screen.h"
#include "ui/widgets/field_form.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

const QString kindField = QStringLiteral("kind");
const QString channelField = QStringLiteral("channel");
const QString fileField = QStringLiteral("file");

} // namespace

FileStep::FileStep(const ScreenContext &context, ImportDraft &draft)
    : m_context(context), m_draft(draft), m_form(new FieldForm), m_kind(new QComboBox), m_channel(new ChoiceBox),
      m_path(new QLineEdit)
{
    for (const auto kind : importKinds)
        m_kind->addItem(importKindText(kind), static_cast<int>(kind));
    m_channel->chooseOnlyOne();
    auto *browse = new QPushButton(tr("&Browse\u2026"));
    m_form->addField(kindField, tr("What is &in the file"), m_kind);
    m_form->addField(channelField, tr("&Channel the payments came by"), m_channel);
    m_form->addField(fileField, tr("&File"), m_path,
                     tr("A table as text (.csv, .txt) or an Excel workbook (.xlsx). It can also be dropped on the "
                        "window."));
    browse->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_form->addField(QStringLiteral("browse"), QString(), browse);
    browse->setAccessibleName(tr("Browse for the file"));
    m_form->setMaximumWidth(620);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    layout->addStretch(1);
    connect(browse, &QPushButton::clicked, this, &FileStep::browse);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FileStep::kindChosen);
    loadChannels(context.session, m_channel);
}

void FileStep::enter()
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_draft.kind)));
    kindChosen();
    if (!m_draft.channel.isNull())
        m_channel->choose(m_draft.channel.toText());
    m_path->setText(m_draft.path);
}

void FileStep::focusFirst()
{
    m_path->setFocus(Qt::OtherFocusReason);
    m_path->selectAll();
}

void FileStep::read()
{
    m_draft.kind = static_cast<ImportKind>(m_kind->currentData().toInt());
    m_draft.path = m_path->text().trimmed();
    const bool needsChannel = m_draft.kind == ImportKind::Payments;
    const QString channel = m_channel->heldId();
    m_draft.channel = needsChannel ? AccountId::fromText(channel).value_or(AccountId()) : AccountId();
}

bool FileStep::finish()
{
    m_form->clearErrors();
    read();
    const bool needsChannel = m_draft.kind == ImportKind::Payments;
    const bool hasChannel = !needsChannel || AccountId::fromText(m_channel->chosen()).has_value();
    if (!hasChannel)
        (void)showError({ErrorCode::Invalid, QStringLiteral("required"), {}, channelField, {}});
    if (m_draft.path.isEmpty())
        (void)showError({ErrorCode::Invalid, QStringLiteral("required"), {}, fileField, {}});
    return hasChannel && !m_draft.path.isEmpty();
}

void FileStep::setPath(const QString &path)
{
    m_draft.path = path;
    m_path->setText(path);
    m_form->clearErrors();
    emit pathChosen();
}

bool FileStep::showError(const Error &error)
{
    return m_form->showError(error);
}

void FileStep::browse()
{
    const QStringList filters{tr("Tables (*.csv *.txt *.tsv *.xlsx)"), tr("All files (*)")};
    m_context.dialogs.chooseFile(this, tr("Choose the file to import"), filters,
                                 [this](const std::optional<QString> &file) {
                                     if (file)
                                         setPath(QDir::toNativeSeparators(*file));
                                 });
}

void FileStep::kindChosen()
{
    const auto kind = static_cast<ImportKind>(m_kind->currentData().toInt());
    m_form->setFieldVisible(channelField, kind == ImportKind::Payments);
}
