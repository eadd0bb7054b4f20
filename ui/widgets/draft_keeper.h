#pragma once

#include "ui/session.h"
#include "ui/widgets/form_inputs.h"

#include <memory>

/// Which form this is and what it is about; empty for a form that keeps no draft.
struct DraftKey
{
    QString form;
    QString subject;
};

/// Keeps what is typed in a form on disk, at most half a second behind, so that it outlives a crash and a power cut;
/// looks for a draft that was left behind when the form is opened (product expectations, section 1).
class DraftKeeper final : public QObject
{
    Q_OBJECT
public:
    /// What is to be kept; asked once more while the keeper goes.
    using ReadValues = std::function<FormValues()>;
    /// `session` must outlive the keeper.
    DraftKeeper(Session &session, ReadValues read, QObject *parent);
    /// Before there is a company, and with it a session. `store` must outlive the keeper.
    DraftKeeper(StoreExecutor &store, QString user, ReadValues read, QObject *parent);
    /// Writes what waits to be written.
    ~DraftKeeper() override;

    /// `title` names the form in the person's words.
    void setForm(const DraftKey &key, const QString &title);
    /// Says offered() when somebody began this form, and it is not open elsewhere in the window.
    void lookUp();
    /// Something was typed.
    void touch();
    /// Writes to this draft from now on.
    void adopt(const FormDraft &draft);
    /// No more writing until touch(): the form is being saved.
    void pause();
    /// Takes the draft away: what was typed is saved, or the person gave it up.
    void discard();

    /// For a work on the store's thread that saves the form: takes the draft away in the same breath, so that nobody is
    /// offered what is saved already. Not on the ui thread.
    [[nodiscard]] std::function<void(const ServiceContext &)> remover() const;

    /// The inputs of a draft, and the locale they were typed under.
    struct Content
    {
        FormValues values;
        QLocale written;
    };
    [[nodiscard]] static Content contentOf(const FormDraft &draft);

signals:
    void offered(const FormDraft &draft);
    /// What was typed until a moment ago is on disk.
    void kept();

private:
    /// Runs `work(ServiceContext)` on the store's thread.
    template <typename Work>
    [[nodiscard]] auto run(Work work)
    {
        return m_store.run([user = m_user, work = std::move(work)](Database &database) mutable {
            return work(ServiceContext{database, user});
        });
    }
    void write();
    void setOpen(const DraftId &id);
    [[nodiscard]] QString content() const;

    StoreExecutor &m_store;
    QString m_user;
    Session *m_session = nullptr; ///< null before there is a company
    ReadValues m_read;
    DraftKey m_key;
    QString m_title;
    QLocale m_locale; ///< of the inputs, also when the window changes its language
    QTimer m_timer;
    std::shared_ptr<DraftId> m_id; ///< on the store's thread only
    DraftId m_openId;              ///< as the session knows it
};
