#include "core/base/log.h"
#include "core/services/day_close.h"
#include "core/services/payment_intake.h"
#include "core/services/payment_views.h"

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> futureDate(const QString &field)
{
    return refused(u"future_date"_s, u"The payment lies more than a day ahead of the clock."_s, field);
}

Result<Instant> instantOf(const Database &database, const Company &company, const DeskPayment &payment)
{
    if (payment.at && payment.date)
        return invalid(u"invalid_date"_s, u"Give an instant or a date, not both."_s, u"date"_s);
    if (payment.at) {
        if (isFuture(database, *payment.at))
            return futureDate(u"at"_s);
        return *payment.at;
    }
    if (!payment.date)
        return database.clock().now();
    if (!payment.date->isValid())
        return invalid(u"invalid_date"_s, u"This is not a date."_s, u"date"_s);
    const Instant now = database.clock().now();
    const QDate today = company.dateOf(now);
    if (*payment.date == today)
        return now;
    if (*payment.date > today.addDays(1))
        return futureDate(u"date"_s);
    return Instant{QDateTime(*payment.date, QTime(12, 0), company.zone).toMSecsSinceEpoch()};
}

Outcome checkWords(const DeskPayment &payment)
{
    if (payment.provider.trimmed().isEmpty())
        return invalid(u"required"_s, u"Name the provider."_s, u"provider"_s);
    if (payment.serial.trimmed().isEmpty() && !payment.sale)
        return invalid(u"required"_s, u"Name a device serial number or a sale."_s, u"serial"_s);
    if (!payment.serial.trimmed().isEmpty() && payment.sale)
        return invalid(u"invalid"_s, u"Name a device serial number or a sale, not both."_s, u"sale"_s);
    return {};
}

struct ChannelWords
{
    AccountId id;
    QString name, kind;
};

bool isSameWord(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// The channel that the word means: by the name of its account, or by a kind that one account only is of.
Result<std::optional<ChannelWords>> channelNamed(Database &database, const QString &word)
{
    MPM_TRY(const auto channels,
            database.readAll(u"SELECT id, name, kind FROM account WHERE role = 'channel' AND deleted = 0"_s, {},
                             [](const Row &row) {
                                 return ChannelWords{row.id<AccountId>(0), row.text(1), row.text(2)};
                             }));
    const auto isCalled = [&word](const ChannelWords &channel) { return isSameWord(channel.name, word); };
    const auto isOfKind = [&word](const ChannelWords &channel) { return isSameWord(channel.kind, word); };
    if (const auto named = std::find_if(channels.begin(), channels.end(), isCalled); named != channels.end())
        return std::optional(*named);
    if (std::count_if(channels.begin(), channels.end(), isOfKind) != 1)
        return std::nullopt;
    return std::optional(*std::find_if(channels.begin(), channels.end(), isOfKind));
}

/// Whose money it is, so that a reference stays unique to its provider (domain rules, section 7): what is typed in for
/// a channel and what that channel brings is one payment, and the case of a word makes no other provider.
Outcome nameProvider(Database &database, const QString &word, IncomingPayment &incoming)
{
    incoming.provider = isStaffMoney(word.toLower()) ? word.toLower() : word;
    incoming.accountKey = incoming.provider;
    if (isStaffMoney(incoming.provider))
        return {};
    MPM_TRY(const auto channel, channelNamed(database, word));
    if (channel) {
        incoming.provider = channel->kind;
        incoming.accountKey = channel->id.toText();
        return {};
    }
    MPM_TRY(
        const auto earlier,
        database.readFirst(u"SELECT account_key FROM payment WHERE reference = ? AND account_key = ? COLLATE NOCASE"_s,
                           {toSql(incoming.reference), toSql(word)}, [](const Row &row) { return row.text(0); }));
    incoming.accountKey = earlier.value_or(word);
    return {};
}

Result<IncomingPayment> incomingOf(Database &database, const Company &company, const DeskPayment &payment,
                                   const QString &user)
{
    MPM_CHECK(checkWords(payment));
    IncomingPayment incoming;
    incoming.reference = payment.reference.trimmed();
    MPM_CHECK(nameProvider(database, payment.provider.trimmed(), incoming));
    incoming.amountText = payment.amountText;
    if (const auto amount = parseAmount(payment.amountText, company.currency, u"amount"_s))
        incoming.amount = *amount;
    incoming.currency = company.currency.code();
    incoming.namedSerial = payment.serial.trimmed();
    incoming.sale = payment.sale;
    incoming.serialSource = payment.sale ? u"sale"_s : u"desk"_s;
    incoming.sender = payment.sender;
    incoming.user = user;
    MPM_TRY(incoming.paidAt, instantOf(database, company, payment));
    return incoming;
}

Result<BookingPlan> judge(Transaction &transaction, const Company &company, const DeskPayment &payment,
                          const IncomingPayment &incoming)
{
    if (!incoming.amount) {
        MPM_TRY(const auto amount, parseAmount(payment.amountText, company.currency, u"amount"_s));
        Q_UNUSED(amount);
    }
    BookingRequest request;
    request.amount = *incoming.amount;
    request.paidAt = incoming.paidAt;
    request.origin = isStaffMoney(incoming.provider) ? PaymentOrigin::Staff : PaymentOrigin::Channel;
    request.accountKey = incoming.accountKey;
    request.serial = incoming.namedSerial;
    request.onlySale = payment.sale;
    request.isRecovery = payment.isRecovery;
    return planBooking(transaction, company, request);
}

bool isRefusal(const Error &error)
{
    return error.code == ErrorCode::Refused || error.reason == u"invalid_amount";
}

} // namespace

Result<PaymentView> PaymentService::addAtDesk(const DeskPayment &payment)
{
    auto &database = m_context.database;
    MPM_TRY(const auto company, readCompany(database));
    MPM_TRY(auto incoming, incomingOf(database, company, payment, m_context.user));
    const auto now = database.clock().now();

    MPM_TRY(auto transaction, Transaction::begin(database));
    if (incoming.reference.isEmpty()) {
        MPM_TRY(const auto number, transaction.nextNumber(u"desk_payment"_s));
        incoming.reference =
            u"%1-%2-%3"_s.arg(incoming.provider.toUpper(), company.officePrefix).arg(number, 6, 10, QChar(u'0'));
    }
    MPM_TRY(const auto seen, findSeenPayment(database, incoming));
    if (seen && isSameContent(*seen, incoming)) {
        MPM_TRY(auto view, readPaymentView(database, seen->id));
        view.status = PaymentStatus::Duplicate;
        return view;
    }
    if (seen) {
        MPM_CHECK(raiseConflict(transaction, seen->id, conflictDetail(*seen, incoming)));
        MPM_CHECK(transaction.commit());
        return viewOfIncoming(incoming, PaymentStatus::Conflict, u"conflict"_s, now);
    }
    MPM_CHECK(requireOpenDay(database, company.dateOf(incoming.paidAt), payment.at ? u"at"_s : u"date"_s));
    const auto plan = judge(transaction, company, payment, incoming);
    if (!plan.has_value() && !isRefusal(plan.error()))
        return tl::make_unexpected(plan.error());
    if (!plan.has_value() && isStaffMoney(incoming.provider)) {
        // Never taken: nothing is stored but the log line (domain rules, section 23.6).
        qCInfo(logServices) << "payment refused at the desk:" << plan.error().reason << incoming.reference;
        return viewOfIncoming(incoming, PaymentStatus::Refused, plan.error().reason, now);
    }
    if (plan.has_value())
        MPM_CHECK(acceptPayment(transaction, company, incoming, *plan));
    else
        MPM_CHECK(insertPayment(transaction, incoming, refusedFields(plan.error().reason, true)));
    // Read before the commit: an error means that nothing was saved, so nobody types the money in twice.
    MPM_TRY(auto view, readPaymentView(database, incoming.id()));
    MPM_CHECK(transaction.commit());
    return view;
}
