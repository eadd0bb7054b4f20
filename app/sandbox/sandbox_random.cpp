#include "app/sandbox/sandbox_random.h"

QString SandboxRandom::digits(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(static_cast<char16_t>(u'0' + below(10)));
    return text;
}

QString SandboxRandom::letters(int count)
{
    static const QString alphabet = QStringLiteral("abcdefghijklmnopqrstuvwxyz0123456789");
    QString text;
    for (int i = 0; i < count; ++i)
        text += alphabet[below(alphabet.size())];
    return text;
}
