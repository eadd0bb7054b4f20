#include "ui/tariffs/components_edit.h"

#include "ui/widgets/money_edit.h"
#include "ui/widgets/tab_order.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

ComponentsEdit::ComponentsEdit(const Currency &currency)
    : m_currency(currency), m_layout(new QVBoxLayout), m_add(new QPushButton(tr("Add a com&ponent")))
{
    connect(m_add, &QPushButton::clicked, this, [this] {
        addLine().name->setFocus();
        emit edited();
    });
    m_layout->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_layout);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
}

void ComponentsEdit::setComponents(const std::vector<PricingComponent> &components)
{
    for (const auto &component : components) {
        const auto line = addLine();
        line.name->setText(component.name);
        line.price->setAmount(component.pricePerKwh);
    }
}

Result<std::vector<PricingComponent>> ComponentsEdit::components() const
{
    std::vector<PricingComponent> components;
    for (const auto &line : m_lines) {
        if (line.name->text().trimmed().isEmpty() && line.price->text().trimmed().isEmpty())
            continue;
        PricingComponent component{line.name->text().trimmed(), {}};
        MPM_TRY(component.pricePerKwh, line.price->amount(QStringLiteral("component")));
        components.push_back(component);
    }
    return components;
}

QVariantList ComponentsEdit::lines() const
{
    QVariantList lines;
    for (const auto &line : m_lines)
        lines.append(
            QVariantMap{{QStringLiteral("name"), line.name->text()}, {QStringLiteral("price"), line.price->text()}});
    return lines;
}

void ComponentsEdit::setLines(const QVariantList &lines)
{
    while (m_lines.size() > static_cast<size_t>(lines.size()))
        removeLine(m_lines.back().box);
    while (m_lines.size() < static_cast<size_t>(lines.size()))
        addLine();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto line = lines[i].toMap();
        m_lines[static_cast<size_t>(i)].name->setText(line.value(QStringLiteral("name")).toString());
        m_lines[static_cast<size_t>(i)].price->setText(line.value(QStringLiteral("price")).toString());
    }
}

ComponentsEdit::Line ComponentsEdit::addLine()
{
    Line line{new QWidget, new QLineEdit, new MoneyEdit(m_currency)};
    line.name->setPlaceholderText(tr("Name, e.g. levy"));
    line.name->setAccessibleName(tr("Name of the component"));
    line.price->setAccessibleName(tr("Price of the component per kWh"));
    auto *remove = new QToolButton;
    remove->setText(QStringLiteral("\u2715"));
    remove->setToolTip(tr("Remove this component"));
    remove->setAccessibleName(tr("Remove this component"));
    auto *layout = new QHBoxLayout(line.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(line.name, 2);
    layout->addWidget(line.price, 1);
    layout->addWidget(remove);
    m_layout->addWidget(line.box);
    tabThroughBefore(*line.box, *m_add);
    m_lines.push_back(line);
    connect(remove, &QToolButton::clicked, this, [this, box = line.box] { removeLine(box); });
    connect(line.price, &QLineEdit::textChanged, this, &ComponentsEdit::edited);
    connect(line.name, &QLineEdit::textChanged, this, &ComponentsEdit::edited);
    return line;
}

void ComponentsEdit::removeLine(QWidget *box)
{
    std::erase_if(m_lines, [box](const Line &line) { return line.box == box; });
    box->deleteLater();
    emit edited();
}
