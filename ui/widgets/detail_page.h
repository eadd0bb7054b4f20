#pragma once

#include "ui/screen.h"

class ErrorBanner;
class QLabel;
class QScrollArea;
class QVBoxLayout;

/// A page about one thing: facts and tables below each other, scrolled where they do not fit.
class DetailPage : public Screen
{
    Q_OBJECT
public:
    explicit DetailPage(const ScreenContext &context);

    void focusFirst() override;

protected:
    QLabel *addHeading(const QString &text);
    void addContent(QWidget *widget, int stretch = 0);
    void addEnd();
    /// Scrolls until `widget` is seen, and gives it the keyboard.
    void reveal(QWidget *widget);
    [[nodiscard]] ErrorBanner *banner() const { return m_banner; }

    /// True, or the failure is shown across the page; F5 tries again.
    template <typename T>
    [[nodiscard]] bool check(const Result<T> &result)
    {
        if (!result)
            showFailure(result.error());
        else
            clearFailure();
        return result.has_value();
    }
    void showFailure(const Error &error);
    void clearFailure();

private:
    ErrorBanner *m_banner;
    QScrollArea *m_scroll;
    QVBoxLayout *m_content;
};
