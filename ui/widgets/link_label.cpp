#include "ui/widgets/link_label.h"

LinkLabel::LinkLabel(const QString &text, std::function<void()> opened)
{
    setTextFormat(Qt::RichText);
    setText(QStringLiteral("<a href=\"#\">%1</a>").arg(text.toHtmlEscaped()));
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setAccessibleName(text);
    connect(this, &QLabel::linkActivated, this, [opened = std::move(opened)] { opened(); });
}
