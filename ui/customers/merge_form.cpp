#include "ui/customers/merge_form.h"

#include "ui/customers/change_words.h"
#include "ui/error_texts.h"
#include "ui/formats.h"
#include "ui/widgets/customer_picker.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/tone_label.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace {

QString nameOf(const CustomerView &customer)
{
    return QStringLiteral("%1 %2 (%3)").arg(customer.name, customer.surname, customer.number);
}

} // namespace

MergeForm::MergeForm(const ScreenContext &context, const CustomerView &customer)
    : FormPage(context, tr("&Merge\u2026")), m_customer(customer), m_other(new CustomerPicker(session(), customer.id)),
      m_direction(new QComboBox), m_reason(new QLineEdit),
      m_sides(new ShortTable(tr("Both sides"), {QString(), tr("Is kept"), tr("Goes into it")})), m_moves(new QLabel),
      m_refusal(new ToneLabel(Tone::Bad))
{
    form()->addField(QStringLiteral("customer"), tr("&Duplicate"), m_other);
    form()->addField(QStringLiteral("direction"), tr("Which one is &kept"), m_direction);
    form()->addField(QStringLiteral("reason"), tr("&Reason"), m_reason, tr("May be empty; it stands in the history."));
    m_sides->setFillsHeight();
    m_sides->setMinimumHeight(300); // all rows at 100 %
    form()->addWide(m_refusal);
    form()->addWide(m_sides);
    m_moves->setWordWrap(true);
    m_moves->setTextFormat(Qt::PlainText);
    m_moves->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_moves->setAccessibleName(tr("What moves"));
    m_moves->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_refusal->setWordWrap(true);
    beside()->addWidget(m_moves);
    beside()->addStretch(1);

    connect(m_other, &CustomerPicker::chosenChanged, this, [this] {
        nameDirections();
        ask();
    });
    connect(m_direction, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_wantedDirection = index;
        ask();
    });
    watchInputs(form());
    nameDirections();
    ask();
}

QString MergeForm::title() const
{
    return tr("Merge %1 %2 with a duplicate").arg(m_customer.name, m_customer.surname);
}

std::optional<MergeForm::Pair> MergeForm::chosen() const
{
    const auto other = m_other->chosen();
    if (!other)
        return std::nullopt;
    const bool keepsOwn = m_direction->currentIndex() == 0;
    return keepsOwn ? Pair{other->id, m_customer.id} : Pair{m_customer.id, other->id};
}

void MergeForm::nameDirections()
{
    const auto other = m_other->chosen();
    const QSignalBlocker silent(m_direction);
    m_direction->clear();
    m_direction->addItem(nameOf(m_customer));
    if (other)
        m_direction->addItem(QStringLiteral("%1 %2 (%3)").arg(other->name, other->surname, other->number));
    m_direction->setCurrentIndex(std::min(m_wantedDirection, m_direction->count() - 1));
}

void MergeForm::ask()
{
    const auto generation = ++m_generation;
    const auto pair = chosen();
    m_preview.reset();
    saveButton()->setEnabled(false);
    if (!pair) {
        m_refusal->hide();
        m_sides->setRows({});
        m_moves->setText(tr("Choose the other record of the same person. Nothing is written before you press Merge."));
        return;
    }
    session().ask(
        this,
        [pair = *pair](const ServiceContext &context) {
            return CustomerMergeService(context).preview(pair.gone, pair.kept);
        },
        [this, generation](const Result<CustomerMergeService::Preview> &preview) {
            if (generation == m_generation)
                show(preview);
        });
}

void MergeForm::show(const Result<CustomerMergeService::Preview> &preview)
{
    m_refusal->setVisible(!preview);
    saveButton()->setEnabled(preview.has_value());
    if (!preview) {
        m_refusal->setText(errorText(preview.error()));
        m_sides->setRows({});
        m_moves->clear();
        return;
    }
    m_preview = *preview;
    showSides(*preview);
    QString text = movesText(preview->moves).join(QStringLiteral("\n\u2022 "));
    const auto key = [](const CustomerView &one) {
        return QSet<QString>{one.name.toCaseFolded(), one.surname.toCaseFolded()};
    };
    if (!key(preview->gone.customer).intersects(key(preview->kept.customer)))
        text.prepend(tr("The names differ: make sure that this is one person.") + QStringLiteral("\n\n"));
    m_moves->setText(text);
}

void MergeForm::showSides(const CustomerMergeService::Preview &preview)
{
    using Side = CustomerMergeService::Side;
    const auto money = [this](Money amount) { return localMoney(amount, session().currency()); };
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> rows;
    const auto add = [&](const QString &what, const std::function<QString(const Side &)> &value) {
        const QString kept = value(preview.kept);
        const QString gone = value(preview.gone);
        if (!kept.isEmpty() || !gone.isEmpty())
            rows.push_back({what, {{what}, {kept}, {gone}}});
    };
    add(tr("Number"), [](const Side &s) { return s.customer.number; });
    add(tr("Name"), [](const Side &s) { return QStringLiteral("%1 %2").arg(s.customer.name, s.customer.surname); });
    add(tr("Phone"), [](const Side &s) { return s.customer.phone; });
    add(tr("Village"), [](const Side &s) { return s.customer.village; });
    add(tr("Street"), [](const Side &s) { return s.customer.street; });
    add(tr("Birth date"), [](const Side &s) { return localDate(s.customer.birthDate.value_or(QDate())); });
    add(tr("E-mail"), [](const Side &s) { return s.customer.email; });
    add(tr("Registered"),
        [this](const Side &s) { return localInstant(s.customer.registered, session().company().zone); });
    add(tr("Devices"), [](const Side &s) { return s.devices.join(QStringLiteral(", ")); });
    add(tr("Open sales"), [](const Side &s) { return s.openSales.join(QStringLiteral(", ")); });
    add(tr("Owes, due or not"), [&](const Side &s) { return money(s.openDebt); });
    add(tr("Credit"), [&](const Side &s) { return money(s.credit); });
    add(tr("Payments"), [](const Side &s) { return QString::number(s.payments); });
    m_sides->setRows(rows);
}

QStringList MergeForm::movesText(const CustomerMergeService::Moves &moves) const
{
    const auto money = [this](Money amount) { return localMoney(amount, session().currency()); };
    QStringList lines{tr("What moves to the customer that is kept:")};
    const auto addMoney = [&](Money amount, const QString &sentence) {
        if (!amount.isZero())
            lines.append(sentence.arg(money(amount)));
    };
    if (!moves.devices.isEmpty())
        lines.append(tr("devices %1, with the running access rate and what waits on the meter for the next token")
                         .arg(moves.devices.join(QStringLiteral(", "))));
    if (!moves.openSales.isEmpty())
        lines.append(tr("open sales %1").arg(moves.openSales.join(QStringLiteral(", "))));
    if (moves.closedSales > 0)
        lines.append(tr("%n closed sale(s)", nullptr, static_cast<int>(moves.closedSales)));
    addMoney(moves.openInstalments, tr("open instalments of %1"));
    addMoney(moves.openAccess, tr("open access rate of %1"));
    addMoney(moves.openRecovery, tr("%1 to recover from reversed payments"));
    addMoney(moves.credit, tr("credit of %1"));
    if (moves.addresses > 0)
        lines.append(tr("%n address(es), as further addresses", nullptr, static_cast<int>(moves.addresses)));
    if (moves.answers > 0)
        lines.append(tr("%n onboarding answer(s)", nullptr, static_cast<int>(moves.answers)));
    if (!moves.details.isEmpty()) {
        QStringList names;
        for (const auto &field : moves.details)
            names.append(customerFieldText(field));
        lines.append(tr("details that are missing there: %1").arg(names.join(QStringLiteral(", "))));
    }
    if (lines.size() == 1)
        lines.append(tr("nothing: the duplicate has neither devices nor sales, debts or credit"));
    lines.append(tr("%n payment(s) stay as they were written and are shown with both", nullptr,
                    static_cast<int>(moves.payments)));
    lines.append(tr("the old number and phone go on finding the customer that is kept"));
    return lines;
}

DraftKey MergeForm::draftKey() const
{
    return {QStringLiteral("merge"), m_customer.id.toText()};
}

void MergeForm::save()
{
    if (!m_preview)
        return;
    //: %1 is the duplicate that goes, %2 the customer that is kept
    const Dialogs::Question question{tr("Merge these two?"),
                                     tr("%1 goes into %2. This cannot be taken back.")
                                         .arg(nameOf(m_preview->gone.customer), nameOf(m_preview->kept.customer)),
                                     tr("Merge")};
    dialogs().confirm(this, question, [this](bool accepted) {
        if (accepted)
            merge();
    });
}

void MergeForm::merge()
{
    beginSaving();
    const auto work = [gone = m_preview->gone.customer.id, kept = m_preview->kept.customer.id,
                       reason = m_reason->text()](const ServiceContext &context) {
        return CustomerMergeService(context).merge(gone, kept, reason);
    };
    saveForm(work, [this](const Result<CustomerView> &kept) {
        if (!check(kept))
            return;
        markSaved();
        navigator().notify(tr("The two are one customer now: %1.").arg(nameOf(*kept)));
        const auto leaving = kept->id == m_customer.id ? std::nullopt : std::optional(kept->id);
        auto &next = navigator();
        emit closeRequested();
        if (leaving)
            next.showCustomer(*leaving);
    });
}
