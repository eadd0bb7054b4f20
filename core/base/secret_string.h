#pragma once

#include <QDebug>
#include <QString>

/// A password, key or token in memory: never printed by accident.
class SecretString
{
public:
    SecretString() = default;
    explicit SecretString(QString value) : m_value(std::move(value)) {}

    /// The one way to the text; call it where the secret leaves for the wire or the keychain.
    [[nodiscard]] const QString &reveal() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const SecretString &, const SecretString &) = default;
    friend QDebug operator<<(QDebug debug, const SecretString &) { return debug << "***"; }

private:
    QString m_value;
};
