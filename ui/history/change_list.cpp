#include "ui/history/change_list.h"

#include "ui/customers/change_words.h"
#include "ui/formats.h"
#include "ui/widgets/list_pane.h"

#include <QHBoxLayout>
#include <QLabel>

namespace {

QString oneLine(const QString &text)
{
    return QString(text).replace(u'\n', QStringLiteral("; "));
}

QLabel *valueLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setAccessibleName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ChangeList::ChangeList(Session &session, ReadChanges read)
    : m_session(session), m_before(valueLabel(tr("Before"))), m_after(valueLabel(tr("After")))
{
    using Model = PagedModel<ChangeView>;
    const auto &company = session.company();
    const std::vector<Model::Column> columns{
        {tr("When"), [zone = company.zone](const ChangeView &c) { return localInstant(c.at, zone); }, Qt::AlignLeft,
         18},
        {tr("Who"), [](const ChangeView &c) { return c.user; }, Qt::AlignLeft, 12},
        {tr("What"), [](const ChangeView &c) { return changeText(c); }, Qt::AlignLeft, 40},
        {tr("Before"),
         [currency = company.currency](const ChangeView &c) { return oneLine(changedValueText(c.before, currency)); },
         Qt::AlignLeft, 30},
        {tr("After"),
         [currency = company.currency](const ChangeView &c) { return oneLine(changedValueText(c.after, currency)); },
         Qt::AlignLeft, 30},
    };
    m_model = new Model(
        columns, [](const ChangeView &c) { return QStringLiteral("%1 %2 %3").arg(c.at.ms).arg(c.action, c.subject); },
        [this, read = std::move(read)](const PageRequest &page) {
            return m_session.read([read, page](const ServiceContext &context) { return read(context, page); });
        },
        this);
    m_list = new ListPane(m_model, {tr("History of changes"), {}, tr("Nothing was changed yet.")});
    auto *values = new QHBoxLayout;
    values->setSpacing(16);
    values->addWidget(m_before, 1);
    values->addWidget(m_after, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(values);
    connect(m_list, &ListPane::currentRowChanged, this, &ChangeList::showValues);
    showValues(-1);
}

void ChangeList::refresh()
{
    m_list->refresh();
}

void ChangeList::focusTable()
{
    m_list->focusSearch();
}

void ChangeList::showValues(int row)
{
    m_before->setVisible(row >= 0);
    m_after->setVisible(row >= 0);
    if (row < 0)
        return;
    const auto &change = m_model->item(row);
    const auto shown = [this](const QString &stored) {
        const QString text = changedValueText(stored, m_session.currency());
        return text.isEmpty() ? QStringLiteral("\u2013") : text;
    };
    m_before->setText(tr("Before:\n%1").arg(shown(change.before)));
    m_after->setText(tr("After:\n%1").arg(shown(change.after)));
}
