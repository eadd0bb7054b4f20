#include "ui/widgets/draft_keeper.h"

#include "core/base/log.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

constexpr auto writeDelay = std::chrono::milliseconds(500);

void removeDraft(const ServiceContext &context, DraftId &id)
{
    if (id.isNull())
        return;
    if (const auto gone = FormDraftService(context).discard(id); !gone)
        qCWarning(logStore) << "a draft could not be taken away:" << gone.error().detail;
    id = DraftId();
}

} // namespace

DraftKeeper::DraftKeeper(Session &session, ReadValues read, QObject *parent)
    : DraftKeeper(session.store(), session.user(), std::move(read), parent)
{
    m_session = &session;
}

DraftKeeper::DraftKeeper(StoreExecutor &store, QString user, ReadValues read, QObject *parent)
    : QObject(parent), m_store(store), m_user(std::move(user)), m_read(std::move(read)),
      m_id(std::make_shared<DraftId>())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(writeDelay);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::write);
}

DraftKeeper::~DraftKeeper()
{
    if (m_timer.isActive())
        write();
    setOpen({});
}

void DraftKeeper::setForm(const DraftKey &key, const QString &title)
{
    m_key = key;
    m_title = title;
}

void DraftKeeper::lookUp()
{
    if (m_key.form.isEmpty())
        return;
    using Drafts = Result<std::vector<FormDraft>>;
    const auto work = [](const ServiceContext &context) { return FormDraftService(context).list(); };
    deliver<Drafts>(run(work), this, [this](const Drafts &drafts) {
        if (!drafts || !m_openId.isNull())
            return;
        const auto mine = std::find_if(drafts->begin(), drafts->end(), [this](const FormDraft &draft) {
            const bool isOpen = m_session && m_session->isDraftOpen(draft.id);
            return draft.form == m_key.form && draft.subject == m_key.subject && !isOpen;
        });
        if (mine != drafts->end())
            emit offered(*mine);
    });
}

void DraftKeeper::touch()
{
    // Not started again by each key: who types without a pause is written down all the same.
    if (!m_key.form.isEmpty() && !m_timer.isActive())
        m_timer.start();
}

void DraftKeeper::adopt(const FormDraft &draft)
{
    m_timer.stop();
    m_id = std::make_shared<DraftId>(draft.id);
    setOpen(draft.id);
}

void DraftKeeper::pause()
{
    m_timer.stop();
}

void DraftKeeper::discard()
{
    m_timer.stop();
    (void)run([id = m_id](const ServiceContext &context) {
        removeDraft(context, *id);
        return Outcome();
    });
    m_id = std::make_shared<DraftId>();
    setOpen({});
}

std::function<void(const ServiceContext &)> DraftKeeper::remover() const
{
    return [id = m_id](const ServiceContext &context) { removeDraft(context, *id); };
}

void DraftKeeper::write()
{
    m_timer.stop();
    FormDraft draft;
    draft.form = m_key.form;
    draft.subject = m_key.subject;
    draft.title = m_title;
    draft.content = content();
    const auto work = [id = m_id, draft](const ServiceContext &context) mutable {
        draft.id = *id;
        auto written = FormDraftService(context).keep(draft);
        if (written)
            *id = written->id;
        return written;
    };
    deliver<Result<FormDraft>>(run(work), this, [this, id = m_id](const Result<FormDraft> &written) {
        if (!written)
            qCWarning(logStore) << "a draft could not be written:" << written.error().detail;
        if (!written || id != m_id)
            return;
        setOpen(written->id);
        emit kept();
    });
}

void DraftKeeper::setOpen(const DraftId &id)
{
    if (id == m_openId)
        return;
    const DraftId before = std::exchange(m_openId, id);
    if (m_session && !before.isNull())
        m_session->setDraftOpen(before, false);
    if (m_session && !id.isNull())
        m_session->setDraftOpen(id, true);
}

QString DraftKeeper::content() const
{
    const QJsonObject object{{QStringLiteral("locale"), m_locale.name()},
                             {QStringLiteral("values"), QJsonObject::fromVariantMap(m_read())}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

DraftKeeper::Content DraftKeeper::contentOf(const FormDraft &draft)
{
    const auto object = QJsonDocument::fromJson(draft.content.toUtf8()).object();
    const QString locale = object.value(QStringLiteral("locale")).toString();
    return {object.value(QStringLiteral("values")).toObject().toVariantMap(),
            locale == QLocale().name() ? QLocale() : QLocale(locale)};
}
