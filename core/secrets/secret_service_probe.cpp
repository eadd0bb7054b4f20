#include "core/secrets/secret_service_probe.h"

#include "core/secrets/secret_rules.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QFileInfo>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {

// A call may have to start the keychain first.
constexpr int callTimeoutMs = 5000;

/// A connection of its own, closed again: the bus of this process may change, and others' connections are not ours to share.
class SessionBus
{
public:
    SessionBus() : m_name(nextName()), m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name)) {}
    ~SessionBus() { QDBusConnection::disconnectFromBus(m_name); }
    Q_DISABLE_COPY_MOVE(SessionBus)

    [[nodiscard]] bool isConnected() const { return m_bus.isConnected(); }

    /// The one value the method answers, or nothing on any error.
    [[nodiscard]] QVariant ask(const QString &path, const QString &interface, const QString &method,
                               const QVariantList &arguments) const
    {
        QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
        call.setArguments(arguments);
        const QDBusMessage answer = m_bus.call(call, QDBus::Block, callTimeoutMs);
        if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().size() != 1)
            return {};
        return answer.arguments().constFirst();
    }

private:
    static QString nextName()
    {
        static std::atomic<quint64> counter = 0;
        return u"mpmanager-secret-service-%1"_s.arg(++counter);
    }

    QString m_name;
    QDBusConnection m_bus;
};

/// Without either, the D-Bus library would start a bus of its own ("autolaunch"), where no keychain can be.
bool isBusNamed()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtimeFolder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtimeFolder.isEmpty() && QFileInfo::exists(runtimeFolder + u"/bus"_s);
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

bool isLocked(const SessionBus &bus, const QString &collection)
{
    const QVariant answer = bus.ask(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                                    {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    return qvariant_cast<QDBusVariant>(answer).variant() != QVariant(false);
}

} // namespace

SecretServiceState probeSecretService()
{
    if (!isBusNamed())
        return SecretServiceState::NoBus;
    const SessionBus bus;
    if (!bus.isConnected())
        return SecretServiceState::NoBus;

    const QVariant answer = bus.ask(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s,
                                    {u"default"_s});
    if (!answer.isValid())
        return SecretServiceState::NoService;
    const QString collection = qvariant_cast<QDBusObjectPath>(answer).path();
    const bool hasCollection = collection.size() > 1; // "/" stands for none
    if (hasCollection && !isLocked(bus, collection))
        return SecretServiceState::Unlocked;
    if (!hasDisplay())
        return SecretServiceState::LockedNoScreen;
    return hasCollection ? SecretServiceState::Locked : SecretServiceState::NoKeyring;
}

Outcome checkUsable(SecretServiceState state)
{
    switch (state) {
    case SecretServiceState::NoBus:
        return keychainUnavailable(u"No D-Bus session runs here, so there is no keychain: log in to the desktop, or use a "
                                   "vault file with a passphrase."_s);
    case SecretServiceState::NoService:
        return keychainUnavailable(u"No keychain service (Secret Service) runs in this session: install and start "
                                   "gnome-keyring, or use a vault file with a passphrase."_s);
    case SecretServiceState::LockedNoScreen:
        return keychainUnavailable(u"The keychain is locked and there is no screen to ask for its password: unlock it, or "
                                   "log in to the desktop."_s);
    case SecretServiceState::NoKeyring:
    case SecretServiceState::Locked:
    case SecretServiceState::Unlocked:
        break;
    }
    return {};
}
