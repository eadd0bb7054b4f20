#include "ui/lists/filter_editors.h"

#include "ui/formats.h"
#include "ui/lists/filter_words.h"
#include "ui/lists/list_words.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/money_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>

namespace {

/// Only named here, where all editors share a context for their sentences.
struct FilterEditors
{
    Q_DECLARE_TR_FUNCTIONS(FilterEditors)
};

using Wanted = Result<std::optional<ListTest>>;

void addRow(QFormLayout *layout, const QString &label, QWidget *input, const char *name)
{
    QString spoken = label;
    input->setAccessibleName(spoken.remove(u'&'));
    input->setObjectName(QLatin1String(name));
    layout->addRow(label, input);
}

QFormLayout *makeLayout(QWidget *editor)
{
    auto *layout = new QFormLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}

class TextEditor final : public FilterEditor
{
public:
    TextEditor() : m_text(new QLineEdit), m_isWhole(new QCheckBox(FilterEditors::tr("&Exactly this, not only a part")))
    {
        auto *layout = makeLayout(this);
        addRow(layout, FilterEditors::tr("Con&tains"), m_text, "text");
        layout->addRow(QString(), m_isWhole);
        m_isWhole->setToolTip(FilterEditors::tr("With nothing typed: rows where nothing stands"));
    }
    void setTest(const ListTest &test) override
    {
        if (const auto *text = std::get_if<TextTest>(&test)) {
            m_text->setText(text->text);
            m_isWhole->setChecked(text->isWhole);
        }
    }
    [[nodiscard]] Wanted test() const override
    {
        const QString text = m_text->text().trimmed();
        if (text.isEmpty() && !m_isWhole->isChecked())
            return std::optional<ListTest>();
        return std::optional<ListTest>(TextTest{text, m_isWhole->isChecked()});
    }
    void focusFirst() override
    {
        m_text->setFocus(Qt::OtherFocusReason);
        m_text->selectAll();
    }

private:
    QLineEdit *m_text;
    QCheckBox *m_isWhole;
};

/// A text that is always one of a few words of the program.
class ChoiceEditor final : public FilterEditor
{
public:
    ChoiceEditor(const QString &list, const QString &column, const QStringList &words) : m_choice(new QComboBox)
    {
        m_choice->addItem(FilterEditors::tr("Any"), QString());
        for (const auto &word : words)
            m_choice->addItem(listWordText(list, column, word), word);
        addRow(makeLayout(this), FilterEditors::tr("&Value"), m_choice, "value");
    }
    void setTest(const ListTest &test) override
    {
        if (const auto *text = std::get_if<TextTest>(&test))
            m_choice->setCurrentIndex(std::max(0, m_choice->findData(text->text)));
    }
    [[nodiscard]] Wanted test() const override
    {
        const QString word = m_choice->currentData().toString();
        return word.isEmpty() ? std::optional<ListTest>() : std::optional<ListTest>(TextTest{word, true});
    }
    void focusFirst() override { m_choice->setFocus(Qt::OtherFocusReason); }

private:
    QComboBox *m_choice;
};

class NumberEditor final : public FilterEditor
{
public:
    NumberEditor(const ListFormats &formats, const ListColumn &column)
        : m_formats(formats), m_column(column), m_from(makeEdit()), m_to(makeEdit())
    {
        auto *layout = makeLayout(this);
        const bool isEnergy = column.type == ListType::Energy;
        addRow(layout, isEnergy ? FilterEditors::tr("&From (kWh)") : FilterEditors::tr("&From"), m_from, "from");
        addRow(layout, isEnergy ? FilterEditors::tr("Up &to (kWh)") : FilterEditors::tr("Up &to"), m_to, "to");
    }
    void setTest(const ListTest &test) override
    {
        const auto *number = std::get_if<NumberTest>(&test);
        if (!number)
            return;
        m_from->setText(write(number->from));
        m_to->setText(write(number->to));
    }
    [[nodiscard]] Wanted test() const override
    {
        MPM_TRY(const auto from, read(*m_from));
        MPM_TRY(const auto to, read(*m_to));
        if (!from && !to)
            return std::optional<ListTest>();
        if (from && to && *from > *to)
            return invalid(QStringLiteral("wrong_order"),
                           FilterEditors::tr("The smaller one comes first, or no row is left."), {});
        return std::optional<ListTest>(NumberTest{from, to});
    }
    void focusFirst() override { m_from->setFocus(Qt::OtherFocusReason); }

private:
    [[nodiscard]] QLineEdit *makeEdit() const
    {
        return m_column.type == ListType::Money ? new MoneyEdit(m_formats.currency) : new QLineEdit;
    }
    [[nodiscard]] QString write(const std::optional<qint64> &value) const
    {
        if (!value)
            return {};
        if (m_column.type == ListType::Energy)
            return formatKwh(*value).replace(u'.', locale().decimalPoint());
        return listCellText(m_formats, m_column, *value);
    }
    [[nodiscard]] Result<std::optional<qint64>> read(const QLineEdit &edit) const
    {
        const QString text = edit.text().trimmed();
        if (text.isEmpty())
            return std::optional<qint64>();
        const auto amount = parseAmount(text, unit(), {}, amountFormat(locale()));
        if (!amount)
            return invalid(QStringLiteral("no_number_of_column"),
                           FilterEditors::tr("\u201c%1\u201d is not a number for this column.").arg(text), {});
        return std::optional(amount->minorUnits());
    }
    /// Numbers are read as amounts are: exactly, as the locale writes them. Wh are the thousandths of a kWh.
    [[nodiscard]] Currency unit() const
    {
        if (m_column.type == ListType::Money)
            return m_formats.currency;
        const bool isEnergy = m_column.type == ListType::Energy;
        return *Currency::fromCode(isEnergy ? QStringLiteral("KWD") : QStringLiteral("JPY"));
    }

    ListFormats m_formats;
    const ListColumn &m_column;
    QLineEdit *m_from;
    QLineEdit *m_to;
};

class DayEditor final : public FilterEditor
{
public:
    explicit DayEditor(const ListColumn &column) : m_span(new QComboBox), m_from(new DateEdit), m_to(new DateEdit)
    {
        const bool mayLieAhead = column.type == ListType::Date || column.word == u"paid_until";
        for (const auto span :
             {DaySpan::Fixed, DaySpan::Today, DaySpan::Yesterday, DaySpan::Last7Days, DaySpan::ThisMonth,
              DaySpan::LastMonth, DaySpan::ThisYear, DaySpan::BeforeToday, DaySpan::Next7Days, DaySpan::Next30Days}) {
            if (mayLieAhead || (span != DaySpan::Next7Days && span != DaySpan::Next30Days))
                m_span->addItem(daySpanText(span), static_cast<int>(span));
        }
        auto *layout = makeLayout(this);
        addRow(layout, FilterEditors::tr("&Days"), m_span, "span");
        addRow(layout, FilterEditors::tr("&From"), m_from, "from");
        addRow(layout, FilterEditors::tr("Up &to"), m_to, "to");
        connect(m_span, &QComboBox::currentIndexChanged, this, [this] { showDates(); });
    }
    void setTest(const ListTest &test) override
    {
        const auto *days = std::get_if<DayTest>(&test);
        if (!days)
            return;
        m_span->setCurrentIndex(std::max(0, m_span->findData(static_cast<int>(days->span))));
        m_from->setDate(days->from.value_or(QDate()));
        m_to->setDate(days->to.value_or(QDate()));
        showDates();
    }
    [[nodiscard]] Wanted test() const override
    {
        if (span() != DaySpan::Fixed)
            return std::optional<ListTest>(DayTest{span(), {}, {}});
        MPM_TRY(const auto from, m_from->date(QStringLiteral("from")));
        MPM_TRY(const auto to, m_to->date(QStringLiteral("to")));
        if (!from && !to)
            return std::optional<ListTest>();
        if (from && to && *from > *to)
            return invalid(QStringLiteral("wrong_order"),
                           FilterEditors::tr("The earlier day comes first, or no row is left."), {});
        return std::optional<ListTest>(DayTest{DaySpan::Fixed, from, to});
    }
    void focusFirst() override { m_span->setFocus(Qt::OtherFocusReason); }

private:
    [[nodiscard]] DaySpan span() const { return static_cast<DaySpan>(m_span->currentData().toInt()); }
    void showDates()
    {
        m_from->setEnabled(span() == DaySpan::Fixed);
        m_to->setEnabled(span() == DaySpan::Fixed);
    }

    QComboBox *m_span;
    DateEdit *m_from;
    DateEdit *m_to;
};

class WordEditor final : public FilterEditor
{
public:
    WordEditor(const QString &list, const ListColumn &column)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        for (const auto &word : column.words) {
            auto *box = new QCheckBox(listWordText(list, column.word, word.word));
            box->setObjectName(word.word);
            layout->addWidget(box);
            m_boxes.push_back({word.word, box});
        }
    }
    void setTest(const ListTest &test) override
    {
        const auto *wanted = std::get_if<WordTest>(&test);
        for (const auto &[word, box] : m_boxes)
            box->setChecked(wanted && wanted->words.contains(word));
    }
    /// All of them leave out no row either; nor does none: that is what a person means who checks nothing.
    [[nodiscard]] Wanted test() const override
    {
        QStringList words;
        for (const auto &[word, box] : m_boxes) {
            if (box->isChecked())
                words.append(word);
        }
        const bool isEverything = words.isEmpty() || words.size() == static_cast<qsizetype>(m_boxes.size());
        return isEverything ? std::optional<ListTest>() : std::optional<ListTest>(WordTest{words});
    }
    void focusFirst() override { m_boxes.front().second->setFocus(Qt::OtherFocusReason); }

private:
    std::vector<std::pair<QString, QCheckBox *>> m_boxes;
};

} // namespace

FilterEditor *makeFilterEditor(const ListFormats &formats, const ListColumn &column)
{
    switch (column.type) {
    case ListType::Money:
    case ListType::Integer:
    case ListType::Energy:
        return new NumberEditor(formats, column);
    case ListType::Date:
    case ListType::Instant:
        return new DayEditor(column);
    case ListType::Word:
        return new WordEditor(formats.list, column);
    case ListType::Text:
    case ListType::Id:
        break;
    }
    const QStringList words = listTextWords(formats, column.word);
    if (!words.isEmpty())
        return new ChoiceEditor(formats.list, column.word, words);
    return new TextEditor;
}
