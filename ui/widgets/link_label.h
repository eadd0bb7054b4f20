#pragma once

#include <QLabel>

#include <functional>

/// A word that leads somewhere: by mouse, and by Tab and Enter.
class LinkLabel final : public QLabel
{
    Q_OBJECT
public:
    LinkLabel(const QString &text, std::function<void()> opened);
};
