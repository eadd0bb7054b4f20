#include "core/services/form_draft_service.h"

using namespace Qt::StringLiterals;

namespace {

Outcome insertDraft(Transaction &transaction, const FormDraft &draft, const QString &user)
{
    return transaction.insert("form_draft"_L1, {{"id"_L1, toSql(draft.id)},
                                                {"form"_L1, toSql(draft.form)},
                                                {"subject"_L1, toSql(draft.subject)},
                                                {"title"_L1, toSql(draft.title)},
                                                {"content"_L1, toSql(draft.content)},
                                                {"user_name"_L1, toSql(user)},
                                                {"begun_ms"_L1, toSql(draft.begun)},
                                                {"changed_ms"_L1, toSql(draft.changed)}});
}

} // namespace

Result<FormDraft> FormDraftService::keep(const FormDraft &draft)
{
    Database &database = m_context.database;
    MPM_TRY(auto transaction, Transaction::begin(database));
    FormDraft kept = draft;
    kept.changed = database.clock().now();
    MPM_TRY(const qint64 changed, transaction.updateLocal("form_draft"_L1, {{"id"_L1, toSql(kept.id)}},
                                                          {{"title"_L1, toSql(kept.title)},
                                                           {"content"_L1, toSql(kept.content)},
                                                           {"changed_ms"_L1, toSql(kept.changed)}}));
    if (changed == 0) {
        kept.id = DraftId::make(database.clock(), database.random());
        kept.begun = kept.changed;
        MPM_CHECK(insertDraft(transaction, kept, m_context.user));
    }
    MPM_CHECK(transaction.commit());
    return kept;
}

Result<std::vector<FormDraft>> FormDraftService::list(int limit)
{
    return m_context.database.readAll(
        u"SELECT id, form, subject, title, content, begun_ms, changed_ms FROM form_draft WHERE user_name = ? "
        "ORDER BY changed_ms DESC, id LIMIT ?"_s,
        {toSql(m_context.user), toSql(qint64(limit))}, [](const Row &row) {
            return FormDraft{row.id<DraftId>(0), row.text(1),    row.text(2),   row.text(3),
                             row.text(4),        row.instant(5), row.instant(6)};
        });
}

Outcome FormDraftService::discard(const DraftId &id)
{
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_CHECK(transaction.remove("form_draft"_L1, {{"id"_L1, toSql(id)}}));
    return transaction.commit();
}
