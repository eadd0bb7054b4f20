#pragma once

#include <QObject>
#include <QPalette>

class QApplication;

/// The system's colours, with what they leave too faint made readable: the hint in an empty input has a contrast of 4.5
/// : 1 at least, and so has a selected row, under the mark of the focus too. Everything else stays as it is.
[[nodiscard]] QPalette readablePalette(QPalette palette);

/// Keeps the program in readable colours while the system changes between light and dark.
class ReadablePalette final : public QObject
{
    Q_OBJECT
public:
    explicit ReadablePalette(QApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    bool m_isApplying = false;
};
