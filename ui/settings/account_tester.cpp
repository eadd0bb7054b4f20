#include "ui/settings/account_tester.h"

#include "core/providers/qt_http_client.h"
#include "core/store/deliver.h"

#include <QPromise>

namespace {

/// One call with everything it needs. Lives on the tester's thread and deletes itself when it is answered.
class TestCall final : public QObject
{
public:
    TestCall(QObject *parent, const IntegrationRegistry &registry, const Clock &clock,
             std::shared_ptr<QPromise<Result<QString>>> promise)
        : QObject(parent), m_registry(registry), m_clock(clock), m_http(this), m_promise(std::move(promise))
    {
    }

    void start(const AccountView &account, const AccountConfig &config)
    {
        const auto finish = [this](const Result<QString> &answer) {
            m_promise->addResult(answer);
            m_promise->finish();
            deleteLater();
        };
        switch (account.role) {
        case AccountRole::Manufacturer:
            startWith(m_registry.makeIssuer(account.kind, config, m_http, m_clock), m_issuer, finish);
            break;
        case AccountRole::Gateway:
            startWith(m_registry.makeGateway(account.kind, config, m_http, m_clock), m_gateway, finish);
            break;
        case AccountRole::Channel:
            startWith(m_registry.makeSource(account.kind, config, m_http, m_clock), m_source, finish);
            break;
        }
    }

private:
    template <typename Made, typename Kept, typename Finish>
    void startWith(Made made, Kept &kept, const Finish &finish)
    {
        if (!made) {
            finish(tl::make_unexpected(made.error()));
            return;
        }
        kept = std::move(*made);
        if (kept)
            kept->test(finish);
        else
            finish(QStringLiteral("Nothing to ask: statements of this channel are imported from files."));
    }

    const IntegrationRegistry &m_registry;
    const Clock &m_clock;
    QtHttpClient m_http;
    std::unique_ptr<TokenIssuer> m_issuer;
    std::unique_ptr<MessageGateway> m_gateway;
    std::unique_ptr<PaymentSource> m_source;
    std::shared_ptr<QPromise<Result<QString>>> m_promise;
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

void AccountTester::test(const AccountView &account, std::function<void(const Result<QString> &)> done)
{
    const auto work = [account, &registry = m_session.registry(),
                       &secrets = m_session.secrets()](const ServiceContext &context) {
        return AccountService(context, registry, secrets).load(account);
    };
    m_session.ask(this, work, [this, account, done = std::move(done)](const Result<AccountConfig> &config) {
        if (config)
            deliver<Result<QString>>(call(account, *config), this,
                                     [done](const Result<QString> &answer) { done(answer); });
        else
            done(tl::make_unexpected(config.error()));
    });
}

QFuture<Result<QString>> AccountTester::call(const AccountView &account, const AccountConfig &config)
{
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    QMetaObject::invokeMethod(m_context, [this, promise, account, config] {
        (new TestCall(m_context, m_session.registry(), m_session.clock(), promise))->start(account, config);
    });
    return promise->future();
}
