#pragma once

#include "core/base/result.h"

#include <QFrame>

class QPushButton;
class ToneLabel;

/// A sentence across the page about what went wrong, with the one button that tries again where that makes sense.
/// Hidden while there is nothing to say.
class ErrorBanner final : public QFrame
{
    Q_OBJECT
public:
    explicit ErrorBanner(QWidget *parent = nullptr);

    void showError(const Error &error);
    void showText(const QString &sentence);
    void showRetry(bool visible);
    void clear();
    [[nodiscard]] QString text() const;

signals:
    void retryRequested();

private:
    ToneLabel *m_label;
    QPushButton *m_retry;
};
