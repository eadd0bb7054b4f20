#pragma once

#include <QComboBox>
#include <QVariant>

#include <vector>

struct Choice
{
    QString id;
    QString name;

    friend bool operator==(const Choice &, const Choice &) = default;
};

/// One of a list of named things, found by typing any part of the name. Keeps what is chosen when the list is read
/// again.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT
    /// What a form keeps of it: "id" of the choice and the "text" that stands in the box.
    Q_PROPERTY(QVariantMap choice READ choice WRITE setChoice NOTIFY chosenChanged USER true)
public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    void setChoices(const std::vector<Choice> &choices);
    /// The id of the choice, or what was typed when it names none: the service then says what is wrong with it.
    [[nodiscard]] QString chosen() const;
    /// The id of the choice; empty while what stands in the box names none.
    [[nodiscard]] QString chosenId() const;
    /// As chosenId(), and also what was chosen before the list was there: it stands as soon as the list is read.
    [[nodiscard]] QString heldId() const;
    void choose(const QString &id);
    [[nodiscard]] QVariantMap choice() const;
    void setChoice(const QVariantMap &choice);
    /// Where something must be chosen: a list of one is chosen at once.
    void chooseOnlyOne() { m_choosesOnlyOne = true; }

signals:
    void chosenChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeMatch();
    [[nodiscard]] int indexOfText() const;

    std::vector<Choice> m_choices;
    bool m_choosesOnlyOne = false;
    QString m_wanted; ///< chosen before the list was there
};
