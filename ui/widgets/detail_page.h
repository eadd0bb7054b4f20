#pragma once

#include "ui/screen.h"

class ErrorBanner;
class QVBoxLayout;

/// A page about one thing: facts and tables below each other, scrolled where they do not fit.
class DetailPage : public Screen
{
    Q_OBJECT
public:
    explicit DetailPage(const ScreenContext &context);

    void focusFirst() override;

protected:
    void addHeading(const QString &text);
    void addContent(QWidget *widget, int stretch = 0);
    void addEnd();
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
    QVBoxLayout *m_content;
};
