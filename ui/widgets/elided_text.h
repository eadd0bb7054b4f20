#pragma once

#include <QObject>

class QLabel;

/// Lets a label of one line become narrower than its text: what has no room ends in an ellipsis, and the tool tip says
/// all of it. The child of its label.
class ElidedText final : public QObject
{
    Q_OBJECT
public:
    /// `fewest` characters stay in sight.
    ElidedText(QLabel *label, int fewest);

    [[nodiscard]] bool isCut() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setLeastWidth();
    void paint();
    void showAll(const QPoint &position);

    QLabel *m_label;
    int m_fewest;
};
