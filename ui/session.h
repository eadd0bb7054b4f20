#pragma once

#include "core/providers/integration.h"
#include "core/secrets/secret_store.h"
#include "core/services/context.h"
#include "core/services/form_draft_service.h"
#include "core/store/deliver.h"
#include "core/store/store_executor.h"

#include <QObject>
#include <QPointer>
#include <QSet>

/// What every screen works with: the company's store, its integrations and secrets, and the person at the desk.
/// Lives on the ui thread; everything it asks runs on the store's thread (design, invariant 8).
class Session final : public QObject
{
    Q_OBJECT
public:
    /// All references must outlive the session.
    struct Parts
    {
        StoreExecutor &store;
        const IntegrationRegistry &registry;
        SecretStore &secrets;
        const Clock &clock;
        QString dataFolder;
        QString user;
    };
    Session(Parts parts, Company company, QObject *parent = nullptr);

    [[nodiscard]] const IntegrationRegistry &registry() const { return m_parts.registry; }
    /// For work on the store's thread only: its calls may block.
    [[nodiscard]] SecretStore &secrets() const { return m_parts.secrets; }
    [[nodiscard]] StoreExecutor &store() const { return m_parts.store; }
    [[nodiscard]] const Clock &clock() const { return m_parts.clock; }
    [[nodiscard]] const QString &dataFolder() const { return m_parts.dataFolder; }
    [[nodiscard]] const QString &user() const { return m_parts.user; }
    [[nodiscard]] const Company &company() const { return m_company; }
    [[nodiscard]] const Currency &currency() const { return m_company.currency; }
    [[nodiscard]] QDate today() const { return m_company.dateOf(m_parts.clock.now()); }
    void setCompany(Company company);

    /// Drafts whose form is open in this window: nobody needs to be offered them.
    [[nodiscard]] bool isDraftOpen(const DraftId &draft) const { return m_openDrafts.contains(draft); }
    void setDraftOpen(const DraftId &draft, bool open);
    /// Throws a draft away whose form is not open.
    void discardDraft(const DraftId &draft);

    /// Runs `work(ServiceContext)` on the store's thread. The answer is a Result.
    template <typename Work>
    [[nodiscard]] auto read(Work work)
    {
        return m_parts.store.run([user = m_parts.user, work = std::move(work)](Database &database) mutable {
            return work(ServiceContext{database, user});
        });
    }

    /// For lists and reports, which may read millions of rows: runs `work(ServiceContext)` on a connection of its own
    /// that only reads, so that it holds up no saving. `onResult` is not called any more once `cancellation` is
    /// cancelled; work that runs then ends early.
    template <typename Work, typename OnResult>
    void search(QObject *receiver, const Cancellation &cancellation, Work work, OnResult onResult)
    {
        readOn(*m_reader, receiver, cancellation, std::move(work), std::move(onResult));
    }

    /// As search(), on a connection of its own again: the next page of a list does not wait until its rows are counted.
    template <typename Work, typename OnResult>
    void count(QObject *receiver, const Cancellation &cancellation, Work work, OnResult onResult)
    {
        readOn(*m_counter, receiver, cancellation, std::move(work), std::move(onResult));
    }

    /// Runs `work(ServiceContext)` on the store's thread and hands its Result to `onResult` on the ui thread; not at
    /// all once `receiver` is gone.
    template <typename Work, typename OnResult>
    void ask(QObject *receiver, Work work, OnResult onResult)
    {
        using Value = std::invoke_result_t<Work, ServiceContext>;
        deliver<Value>(read(std::move(work)), receiver, std::move(onResult));
    }

    /// As ask(), for work that writes: says changed() when it succeeded, also when the receiver is gone by then.
    template <typename Work, typename OnResult>
    void change(QObject *receiver, Work work, OnResult onResult)
    {
        using Value = std::invoke_result_t<Work, ServiceContext>;
        // One continuation for both purposes: a second then() would replace the first.
        deliver<Value>(read(std::move(work)), this,
                       [this, receiver = QPointer<QObject>(receiver),
                        onResult = std::move(onResult)](const Value &result) mutable {
                           if (receiver)
                               onResult(result);
                           if (result.has_value())
                               emit changed();
                       });
    }

signals:
    /// Rows were written: by this window, or by the worker.
    void changed();
    void companyChanged();
    /// A form with a draft was opened or closed, or a draft was thrown away.
    void draftsChanged();

private:
    template <typename Work, typename OnResult>
    void readOn(StoreExecutor &reader, QObject *receiver, const Cancellation &cancellation, Work work,
                OnResult onResult)
    {
        using Value = std::invoke_result_t<Work, ServiceContext>;
        auto future =
            reader.run(cancellation, [user = m_parts.user, work = std::move(work)](Database &database) mutable {
                return work(ServiceContext{database, user});
            });
        deliver<Value>(std::move(future), receiver,
                       [cancellation, onResult = std::move(onResult)](const Value &result) mutable {
                           if (!cancellation.isCancelled())
                               onResult(result);
                       });
    }

    Parts m_parts;
    std::unique_ptr<StoreExecutor> m_reader, m_counter;
    Company m_company;
    QSet<DraftId> m_openDrafts;
};
