#include "ui/widgets/form_page.h"

#include "ui/widgets/error_banner.h"
#include "ui/widgets/field_form.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

FormPage::FormPage(const ScreenContext &context, const QString &saveLabel)
    : Screen(context), m_form(new FieldForm), m_beside(new QVBoxLayout), m_banner(new ErrorBanner),
      m_buttons(new QHBoxLayout), m_save(new QPushButton(saveLabel))
{
    auto *inside = new QWidget;
    auto *columns = new QHBoxLayout(inside);
    columns->setContentsMargins(0, 0, 8, 0);
    columns->setSpacing(24);
    m_form->setMaximumWidth(620);
    columns->addWidget(m_form, 3, Qt::AlignTop);
    columns->addLayout(m_beside, 2);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *cancel = new QPushButton(tr("Cancel"));
    m_save->setDefault(true);
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_buttons->addWidget(m_save);
    m_buttons->addStretch(1);
    m_buttons->addWidget(cancel);
    connect(m_save, &QPushButton::clicked, this, &FormPage::requestSave);
    connect(cancel, &QPushButton::clicked, this, &Screen::closeRequested);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &FormPage::requestSave);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(scroll, 1);
    layout->addLayout(m_buttons);
}

void FormPage::focusFirst()
{
    const auto inputs = m_form->findChildren<QWidget *>();
    for (auto *input : inputs) {
        if (input->focusPolicy() & Qt::TabFocus && input->isVisibleTo(this) && input->isEnabled()) {
            input->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

QPushButton *FormPage::addButton(const QString &text, const QKeySequence &shortcut, std::function<void()> pressed)
{
    auto *button = new QPushButton(text);
    if (!shortcut.isEmpty()) {
        button->setShortcut(shortcut);
        button->setToolTip(shortcut.toString(QKeySequence::NativeText));
    }
    m_buttons->insertWidget(1 + static_cast<int>(m_others.size()), button);
    connect(button, &QPushButton::clicked, this, [this, pressed = std::move(pressed)] {
        if (!m_isSaving)
            pressed();
    });
    m_others.append(button);
    return button;
}

void FormPage::beginSaving()
{
    m_isSaving = true;
    clearFailure();
    m_save->setEnabled(false);
    for (auto *button : std::as_const(m_others))
        button->setEnabled(false);
}

void FormPage::finishSaving()
{
    m_isSaving = false;
    m_save->setEnabled(true);
    for (auto *button : std::as_const(m_others))
        button->setEnabled(true);
}

void FormPage::showFailure(const Error &error)
{
    finishSaving();
    if (!m_form->showError(error))
        m_banner->showError(error);
}

void FormPage::showSentence(const QString &sentence)
{
    m_banner->showText(sentence);
}

void FormPage::clearFailure()
{
    m_form->clearErrors();
    m_banner->clear();
}

void FormPage::startOver()
{
    m_isTouched = false;
    m_isSaved = false;
}

void FormPage::watchInputs(QWidget *root)
{
    for (auto *edit : root->findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::textEdited, this, &FormPage::markTouched, Qt::UniqueConnection);
    for (auto *edit : root->findChildren<QPlainTextEdit *>())
        connect(edit, &QPlainTextEdit::textChanged, this, &FormPage::markTouched, Qt::UniqueConnection);
    for (auto *box : root->findChildren<QComboBox *>())
        connect(box, &QComboBox::activated, this, &FormPage::markTouched, Qt::UniqueConnection);
    for (auto *button : root->findChildren<QAbstractButton *>())
        connect(button, &QAbstractButton::clicked, this, &FormPage::markTouched, Qt::UniqueConnection);
}

void FormPage::requestSave()
{
    if (!m_isSaving)
        save();
}
