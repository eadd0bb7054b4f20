#include "ui/devices/stock_form.h"

#include "ui/choices.h"
#include "ui/models/stock_model.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/tone_delegate.h"
#include "ui/words.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTimer>

StockForm::StockForm(const ScreenContext &context)
    : FormPage(context, tr("&Save")), m_kind(new QComboBox), m_manufacturer(new ChoiceBox), m_appliance(new ChoiceBox),
      m_serials(new QPlainTextEdit), m_summary(new QLabel), m_verdicts(new StockModel(this)), m_typing(new QTimer(this))
{
    for (const auto deviceKind : {DeviceKind::Shs, DeviceKind::EBike})
        m_kind->addItem(deviceKindText(deviceKind), static_cast<int>(deviceKind));
    m_manufacturer->chooseOnlyOne();
    m_appliance->chooseOnlyOne();
    m_serials->setTabChangesFocus(true);
    m_serials->setMinimumHeight(220);
    form()->addField(QStringLiteral("kind"), tr("&Kind"), m_kind);
    form()->addField(QStringLiteral("manufacturer"), tr("&Manufacturer"), m_manufacturer);
    form()->addField(QStringLiteral("appliance"), tr("&Appliance"), m_appliance);
    form()->addField(QStringLiteral("serial"), tr("&Device serial numbers"), m_serials,
                     tr("One a line, as a scanner types them; 8 to 15 characters each."));
    addVerdicts();
    m_typing->setSingleShot(true);
    m_typing->setInterval(250);
    connect(m_typing, &QTimer::timeout, this, &StockForm::judge);
    connect(m_serials, &QPlainTextEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_kind, &QComboBox::currentIndexChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StockForm::refresh);
    watchInputs(form());
    refresh();
}

void StockForm::addVerdicts()
{
    auto *table = new QTableView;
    table->setModel(m_verdicts);
    table->setItemDelegate(new ToneDelegate(table));
    table->setAccessibleName(tr("Verdict for each serial number"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(StockModel::Line, table->fontMetrics().averageCharWidth() * 8);
    table->setColumnWidth(StockModel::Serial, table->fontMetrics().averageCharWidth() * 24);
    table->setMinimumSize(280, 160);
    m_summary->setWordWrap(true);
    beside()->addWidget(m_summary);
    beside()->addWidget(table, 1);
    showVerdicts({});
}

void StockForm::refresh()
{
    loadManufacturers(session(), m_manufacturer, kind());
    loadAppliances(session(), m_appliance, kind());
    m_typing->start(); // another window may have taken a serial number meanwhile
}

DeviceKind StockForm::kind() const
{
    return static_cast<DeviceKind>(m_kind->currentData().toInt());
}

QStringList StockForm::lines() const
{
    return m_serials->toPlainText().split(u'\n');
}

void StockForm::judge()
{
    const auto work = [kind = kind(), lines = lines()](const ServiceContext &context) {
        return DeviceService(context).checkStock(kind, lines);
    };
    session().ask(this, work, [this, generation = ++m_generation](const Result<std::vector<StockVerdict>> &verdicts) {
        if (generation == m_generation && check(verdicts))
            showVerdicts(*verdicts);
    });
}

void StockForm::showVerdicts(std::vector<StockVerdict> verdicts)
{
    m_verdicts->setVerdicts(std::move(verdicts));
    const int all = m_verdicts->rowCount();
    const int fresh = m_verdicts->count(StockVerdict::Kind::New);
    if (all == 0)
        m_summary->setText(tr("What becomes of each serial number is shown here while you type."));
    else if (fresh == all)
        m_summary->setText(tr("%n serial number(s), all of them new.", nullptr, all));
    else
        m_summary->setText(
            tr("%1 of %2 serial numbers are new; %3 already registered, %4 twice in this list, %5 not possible.")
                .arg(fresh)
                .arg(all)
                .arg(m_verdicts->count(StockVerdict::Kind::AlreadyThere))
                .arg(m_verdicts->count(StockVerdict::Kind::TwiceInList))
                .arg(m_verdicts->count(StockVerdict::Kind::Bad)));
}

DraftKey StockForm::draftKey() const
{
    return {QStringLiteral("stock"), {}};
}

void StockForm::save()
{
    store(false);
}

void StockForm::store(bool skipBad)
{
    const DeviceService::NewStock input{kind(), lines(), m_manufacturer->chosen(), m_appliance->chosen(), skipBad};
    beginSaving();
    const auto work = [input](const ServiceContext &context) { return DeviceService(context).addStock(input); };
    saveForm(work, [this, skipBad](const Result<std::vector<DeviceView>> &devices) {
        if (devices)
            stored(static_cast<int>(devices->size()), skipBad);
        else if (!skipBad && devices.error().field == u"serial" && !lines().join(QString()).trimmed().isEmpty())
            offerNewOnes(devices.error());
        else
            showFailure(devices.error());
    });
}

void StockForm::offerNewOnes(const Error &error)
{
    const auto work = [kind = kind(), lines = lines()](const ServiceContext &context) {
        return DeviceService(context).checkStock(kind, lines);
    };
    session().ask(this, work, [this, error](const Result<std::vector<StockVerdict>> &verdicts) {
        showFailure(error);
        if (!check(verdicts))
            return;
        showVerdicts(*verdicts);
        const int fresh = m_verdicts->count(StockVerdict::Kind::New);
        if (fresh == 0)
            return;
        const Dialogs::Question question{
            tr("Not all of them are new"),
            tr("%1 of %2 serial numbers are new. Put these in stock, and leave the others in the form?")
                .arg(fresh)
                .arg(m_verdicts->rowCount()),
            tr("Put the new ones in stock")};
        dialogs().confirm(this, question, [this](bool accepted) {
            if (accepted)
                store(true);
        });
    });
}

void StockForm::stored(int count, bool skippedBad)
{
    finishSaving();
    navigator().notify(tr("%n device(s) are in stock.", nullptr, count));
    QStringList left;
    for (const auto &verdict : m_verdicts->verdicts()) {
        if (verdict.kind != StockVerdict::Kind::New)
            left.append(verdict.serial);
    }
    if (!skippedBad || left.isEmpty()) {
        markSaved();
        emit closeRequested();
        return;
    }
    m_serials->setPlainText(left.join(u'\n'));
    startOver();
    markTouched();
    judge();
}
