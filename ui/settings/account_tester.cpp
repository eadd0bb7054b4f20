#include "ui/settings/account_tester.h"

#include "core/providers/qt_http_client.h"
#include "core/store/deliver.h"

#include <QPromise>

namespace {

/// One call with everything it needs. Lives on the tester's thread and deletes itself when it is answered.
template <typename T>
class ProviderCall : public QObject
{
public:
    ProviderCall(QObject *parent, const IntegrationRegistry &registry, const Clock &clock,
                 std::shared_ptr<QPromise<Result<T>>> promise)
        : QObject(parent), m_registry(registry), m_clock(clock), m_http(this), m_promise(std::move(promise))
    {
    }

protected:
    void finish(const Result<T> &answer)
    {
        m_promise->addResult(answer);
        m_promise->finish();
        deleteLater();
    }
    /// Keeps what was made and asks it, or finishes with why it could not be made.
    template <typename Made, typename Kept, typename Ask>
    void startWith(Made made, Kept &kept, const Ask &ask)
    {
        if (!made) {
            finish(tl::make_unexpected(made.error()));
            return;
        }
        kept = std::move(*made);
        ask();
    }

    const IntegrationRegistry &m_registry;
    const Clock &m_clock;
    QtHttpClient m_http;
    std::unique_ptr<TokenIssuer> m_issuer;

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise;
};

class TestCall final : public ProviderCall<QString>
{
public:
    using ProviderCall::ProviderCall;

    void start(const AccountView &account, const AccountConfig &config)
    {
        switch (account.role) {
        case AccountRole::Manufacturer:
            test(m_registry.makeIssuer(account.kind, config, m_http, m_clock), m_issuer);
            break;
        case AccountRole::Gateway:
            test(m_registry.makeGateway(account.kind, config, m_http, m_clock), m_gateway);
            break;
        case AccountRole::Channel:
            test(m_registry.makeSource(account.kind, config, m_http, m_clock), m_source);
            break;
        }
    }

private:
    template <typename Made, typename Kept>
    void test(Made made, Kept &kept)
    {
        startWith(std::move(made), kept, [this, &kept] {
            if (kept)
                kept->test([this](const Result<QString> &answer) { finish(answer); });
            else
                finish(QStringLiteral("Nothing to ask: statements of this channel are imported from files."));
        });
    }

    std::unique_ptr<MessageGateway> m_gateway;
    std::unique_ptr<PaymentSource> m_source;
};

class DeviceCall final : public ProviderCall<MappingState>
{
public:
    using ProviderCall::ProviderCall;

    void start(const AccountView &account, const AccountConfig &config, const QString &serial)
    {
        startWith(m_registry.makeIssuer(account.kind, config, m_http, m_clock), m_issuer, [this, serial] {
            m_issuer->findDevice(serial, [this](const Result<MappingState> &answer) { finish(answer); });
        });
    }
};

} // namespace

AccountTester::AccountTester(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_context(new QObject)
{
    m_context->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("account test"));
    m_thread.start();
}

AccountTester::~AccountTester()
{
    m_thread.quit();
    m_thread.wait();
}

template <typename Call, typename T, typename... Details>
void AccountTester::ask(const AccountView &account, std::function<void(const Result<T> &)> done, Details... details)
{
    const auto work = [account, &registry = m_session.registry(),
                       &secrets = m_session.secrets()](const ServiceContext &context) {
        return AccountService(context, registry, secrets).load(account);
    };
    m_session.ask(this, work, [this, account, done = std::move(done), details...](const Result<AccountConfig> &config) {
        if (!config) {
            done(tl::make_unexpected(config.error()));
            return;
        }
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QMetaObject::invokeMethod(m_context, [this, promise, account, config = *config, details...] {
            (new Call(m_context, m_session.registry(), m_session.clock(), promise))->start(account, config, details...);
        });
        deliver<Result<T>>(promise->future(), this, [done](const Result<T> &answer) { done(answer); });
    });
}

void AccountTester::test(const AccountView &account, std::function<void(const Result<QString> &)> done)
{
    ask<TestCall, QString>(account, std::move(done));
}

void AccountTester::findDevice(const AccountView &account, const QString &serial,
                               std::function<void(const Result<MappingState> &)> done)
{
    ask<DeviceCall, MappingState>(account, std::move(done), serial);
}
