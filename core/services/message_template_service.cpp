#include "core/services/message_template_service.h"

#include "core/services/audit.h"

using namespace Qt::StringLiterals;

namespace {

Outcome checkLanguage(const QString &language)
{
    if (messageLanguages().contains(language))
        return {};
    return invalid(u"unknown_language"_s, u"Messages are written in %1."_s.arg(messageLanguages().join(u", "_s)),
                   u"language"_s);
}

/// Two offices that write the same kind and language write the same row.
QByteArray idOf(MessageKind kind, const QString &language)
{
    return makeNaturalUuid(u"message_template"_s, {toWord(kind), language}).toRfc4122();
}

/// Empty where the company has none of its own.
Result<QString> readOwn(Database &database, MessageKind kind, const QString &language)
{
    MPM_TRY(const auto text, database.readFirst(u"SELECT text FROM message_template WHERE id = ?"_s,
                                                {toSql(idOf(kind, language))}, [](const Row &row) { return row.text(0); }));
    return text.value_or(QString());
}

Outcome write(const ServiceContext &context, MessageKind kind, const QString &language, const QString &text)
{
    auto &database = context.database;
    MPM_TRY(auto transaction, Transaction::begin(database));
    const QByteArray id = idOf(kind, language);
    MPM_TRY(const auto before, readOwn(database, kind, language));
    MPM_TRY(const auto known, database.readInteger(u"SELECT count(*) FROM message_template WHERE id = ?"_s, {toSql(id)}));
    if (known > 0)
        MPM_CHECK(transaction.update("message_template"_L1, id, {{"text"_L1, toSql(text)}}));
    else
        MPM_CHECK(transaction.insert("message_template"_L1, {{"id"_L1, toSql(id)},
                                                             {"kind"_L1, toSql(toWord(kind))},
                                                             {"language"_L1, toSql(language)},
                                                             {"text"_L1, toSql(text)}}));
    MPM_CHECK(writeAudit(transaction, {context.user, u"message_template.edit"_s, u"message_template"_s, id, before, text}));
    return transaction.commit();
}

PaymentSplit sampleSplit(Money amount)
{
    const Money access(amount.minorUnits() / 10);
    return {amount, {{AllocationType::AccessRate, access}, {AllocationType::Energy, amount - access}}};
}

/// Values of the length they have in life.
MessageValues sampleValues(MessageKind kind, const QString &language, const Currency &currency)
{
    const QString serial = u"47001234567"_s;
    const Money amount(5'000'000);
    if (kind == MessageKind::Payment)
        return paymentValues(language, currency, serial, sampleSplit(amount), NoTokenReason::DebtsTookAll);
    if (kind == MessageKind::UpcomingInstalment || kind == MessageKind::OverdueInstalment)
        return {{u"open"_s, messageMoney(amount, currency)},
                {u"due"_s, u"28.02.2026"_s},
                {u"appliance"_s, u"Solar home system 50 W"_s},
                {u"serial"_s, serial}};
    TokenText token{serial, TokenKind::Energy, {}, 12'400, 0, sampleSplit(amount)};
    if (kind == MessageKind::Token)
        token.text = u"12345678901234567890"_s;
    return tokenValues(language, currency, token);
}

} // namespace

Result<QString> composeMessage(Database &database, const Company &company, MessageKind kind, const QString &language,
                               const QString &customerName, MessageValues values)
{
    MPM_TRY(const auto own, readOwn(database, kind, language));
    values.insert(u"name"_s, customerName);
    values.insert(u"company"_s, company.name);
    return fillTemplate(own.isEmpty() ? defaultTemplate(kind, language) : own, values);
}

Result<MessageTemplateView> MessageTemplateService::read(MessageKind kind, const QString &language)
{
    MPM_CHECK(checkLanguage(language));
    MPM_TRY(const auto own, readOwn(m_context.database, kind, language));
    return MessageTemplateView{kind, language, own.isEmpty() ? defaultTemplate(kind, language) : own, !own.isEmpty()};
}

Result<std::vector<MessageTemplateView>> MessageTemplateService::list(const QString &language)
{
    std::vector<MessageTemplateView> views;
    for (const auto kind : messageKinds()) {
        MPM_TRY(auto view, read(kind, language));
        views.push_back(std::move(view));
    }
    return views;
}

Result<MessageTemplateView> MessageTemplateService::set(MessageKind kind, const QString &language, const QString &text)
{
    MPM_CHECK(checkLanguage(language));
    MPM_CHECK(checkTemplate(kind, text));
    MPM_CHECK(write(m_context, kind, language, text.trimmed()));
    return read(kind, language);
}

Result<MessageTemplateView> MessageTemplateService::reset(MessageKind kind, const QString &language)
{
    MPM_CHECK(checkLanguage(language));
    MPM_CHECK(write(m_context, kind, language, {}));
    return read(kind, language);
}

Result<MessagePreview> MessageTemplateService::preview(MessageKind kind, const QString &language, const QString &text)
{
    MPM_CHECK(checkLanguage(language));
    MPM_CHECK(checkTemplate(kind, text));
    MPM_TRY(const auto company, readCompany(m_context.database));
    auto values = sampleValues(kind, language, company.currency);
    values.insert(u"name"_s, u"Amina Juma"_s);
    values.insert(u"company"_s, company.name);
    const QString filled = fillTemplate(text, values);
    return MessagePreview{filled, smsSize(filled)};
}
