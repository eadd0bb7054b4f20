#pragma once

#include <QSpinBox>

/// A small whole number that says when it was a person who changed it.
class CountEdit final : public QSpinBox
{
    Q_OBJECT
public:
    explicit CountEdit(QWidget *parent = nullptr);

signals:
    void edited(int value);

protected:
    bool event(QEvent *event) override;

private:
    bool m_isHandling = false; ///< what changes meanwhile comes from the keyboard, the wheel or the mouse
};
