#include "core/store/search.h"

#include "core/store/calling_code.h"

#include <QSet>

#include <algorithm>

namespace {

/// So many hits are read and put in order; a word that thousands contain is answered as fast as a rare one.
constexpr size_t mostCandidates = 200;
/// By each of the beginnings that one or two characters can be: a common name does not push out a serial number.
constexpr size_t mostOfOneBeginning = 100;
/// The index knows runs of three characters (tokenize = 'trigram').
constexpr qsizetype shortestIndexed = 3;
constexpr qsizetype longestQuery = 200;

struct Words
{
    QStringList indexed; ///< found by the index, anywhere in a document
    QStringList brief;   ///< one or two characters: only as beginnings of words
};

struct Candidate
{
    SearchHit hit;
    int rank = 0;
};

struct Candidates
{
    std::vector<Candidate> found;
    QSet<QByteArray> ids;

    [[nodiscard]] bool isFull() const { return found.size() >= mostCandidates; }
};

/// Things of one kind that begin with some characters, by an index: a SELECT of their ids.
struct Beginning
{
    SearchKind kind = SearchKind::Customer;
    QString sql;
    SqlValues values;
};

/// A number typed with the trunk zero or an international prefix is kept in another form (+255...), so it is looked for
/// without its leading zeros.
QString withoutTrunkZeros(const QString &word)
{
    if (!word.startsWith(u'0') ||
        std::any_of(word.begin(), word.end(), [](QChar character) { return !character.isDigit(); }))
        return word;
    qsizetype zeros = 0;
    while (zeros < word.size() && word[zeros] == u'0')
        ++zeros;
    return word.size() - zeros >= shortestIndexed ? word.mid(zeros) : word;
}

Words splitQuery(const QString &text)
{
    Words words;
    for (const QString &word : foldForSearch(text.left(longestQuery)).split(u' ', Qt::SkipEmptyParts)) {
        const QString wanted = withoutTrunkZeros(word);
        (wanted.size() >= shortestIndexed ? words.indexed : words.brief).append(wanted);
    }
    words.indexed.removeDuplicates();
    return words;
}

std::optional<SearchKind> kindOf(const QString &word)
{
    for (const SearchKind kind : {SearchKind::Customer, SearchKind::Device, SearchKind::Payment, SearchKind::Token}) {
        if (toWord(kind) == word)
            return kind;
    }
    return std::nullopt;
}

bool isWordStart(const QString &body, qsizetype at)
{
    return at == 0 || body[at - 1] == u' ';
}

/// 0 = stands there as a whole word, 1 = a word begins with it, 2 = inside a word, 3 = not there.
int rankOf(const QString &body, const QString &word)
{
    int best = 3;
    for (qsizetype at = body.indexOf(word); at >= 0 && best > 0; at = body.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool endsWord = end == body.size() || body[end] == u' ';
        best = std::min(best, isWordStart(body, at) ? (endsWord ? 0 : 1) : 2);
    }
    return best;
}

/// The worst of its words; nothing when a word is not there, or a brief one begins no word of the document.
std::optional<int> rankOf(const QString &body, const Words &words)
{
    int worst = 0;
    for (const QString &word : words.indexed)
        worst = std::max(worst, rankOf(body, word));
    if (worst > 2)
        return std::nullopt;
    for (const QString &word : words.brief) {
        const int rank = rankOf(body, word);
        if (rank > 1)
            return std::nullopt;
        worst = std::max(worst, rank);
    }
    return worst;
}

Outcome collect(Database &database, const QString &sql, const SqlValues &values, const Words &words,
                Candidates &candidates, size_t most = mostCandidates)
{
    return database.forEach(sql, values, [&](const Row &row) {
        const QByteArray id = row.bytes(1);
        if (candidates.ids.contains(id))
            return true;
        const auto kind = kindOf(row.text(0));
        const auto rank = rankOf(row.text(2), words);
        if (kind && rank) {
            candidates.found.push_back({{*kind, id}, *rank});
            candidates.ids.insert(id);
        }
        return candidates.found.size() < most;
    });
}

/// Customers whose sort name begins with the first word, by the list's own index.
Outcome collectByName(Database &database, const QString &firstWord, const Words &words, Candidates &candidates)
{
    return collect(
        database,
        QStringLiteral("SELECT 'customer', c.id, d.body FROM customer c JOIN search_document d ON d.entity_id = c.id "
                       "WHERE c.state = 'active' AND c.sort_key >= ? AND c.sort_key < ? "
                       "ORDER BY c.sort_key, c.id LIMIT 2000"),
        {firstWord, QString(firstWord + QChar(0xffff))}, words, candidates);
}

QString matchPhrase(const Words &words)
{
    QStringList phrases;
    for (const QString &word : words.indexed)
        phrases.append(u'"' + word + u'"'); // letters and digits only, quoted because OR and NEAR are words too
    return phrases.join(QStringLiteral(" AND "));
}

Outcome collectByIndex(Database &database, const Words &words, std::optional<SearchKind> kind, Candidates &candidates)
{
    SqlValues values{matchPhrase(words)};
    QString sql = QStringLiteral(
        "SELECT d.kind, d.entity_id, d.body FROM search_index i JOIN search_document d ON d.rowid = i.rowid "
        "WHERE search_index MATCH ?");
    if (kind) {
        sql += QStringLiteral(" AND d.kind = ?");
        values.push_back(toWord(*kind));
    }
    return collect(database, sql, values, words, candidates);
}

SqlValues rangeOf(const QString &beginning)
{
    return {beginning, QString(beginning + QChar(0xffff))};
}

Beginning phonesFrom(const QString &digits)
{
    return {SearchKind::Customer,
            QStringLiteral("SELECT id FROM customer WHERE state = 'active' AND phone >= ? AND phone < ?"),
            rangeOf(u'+' + digits)};
}

/// Surnames, first names, phones and serials (domain rules, section 3) that begin with a word too short for the index.
std::vector<Beginning> beginningsWith(const QString &word, std::optional<SearchKind> kind)
{
    const auto range = rangeOf(word);
    const std::vector<Beginning> all{
        {SearchKind::Customer,
         QStringLiteral("SELECT id FROM customer WHERE state = 'active' AND sort_key >= ? AND sort_key < ?"), range},
        {SearchKind::Customer,
         QStringLiteral("SELECT id FROM customer WHERE state = 'active' AND name >= ? COLLATE NOCASE AND "
                        "name < ? COLLATE NOCASE"),
         range},
        phonesFrom(word),
        {SearchKind::Customer,
         QStringLiteral("SELECT customer_id FROM device WHERE serial_key >= ? AND serial_key < ? AND "
                        "customer_id IS NOT NULL"),
         range},
        {SearchKind::Device, QStringLiteral("SELECT id FROM device WHERE serial_key >= ? AND serial_key < ?"), range},
    };
    std::vector<Beginning> wanted;
    std::copy_if(all.begin(), all.end(), std::back_inserter(wanted),
                 [kind](const Beginning &beginning) { return !kind || beginning.kind == *kind; });
    return wanted;
}

Outcome collectBeginning(Database &database, const Beginning &beginning, const Words &words, Candidates &candidates)
{
    SqlValues values = beginning.values;
    values.insert(values.begin(), toWord(beginning.kind));
    const QString sql =
        QStringLiteral("SELECT ?, d.entity_id, d.body FROM (%1 LIMIT 2000) found JOIN search_document d "
                       "ON d.entity_id = found.%2");
    const QString id =
        beginning.sql.startsWith(u"SELECT customer_id") ? QStringLiteral("customer_id") : QStringLiteral("id");
    return collect(database, sql.arg(beginning.sql, id), values, words, candidates,
                   candidates.found.size() + mostOfOneBeginning);
}

/// The countries of the customers' phones: few, each one step in the index of phones.
Result<QStringList> callingCodesInUse(Database &database)
{
    constexpr qsizetype mostCountries = 20;
    QStringList codes;
    QString behind = QStringLiteral("+");
    while (codes.size() < mostCountries) {
        MPM_TRY(const auto phone,
                database.readFirst(QStringLiteral("SELECT phone FROM customer WHERE state = 'active' AND phone > ? "
                                                  "ORDER BY phone LIMIT 1"),
                                   {behind}, [](const Row &row) { return row.text(0); }));
        const QString code = callingCodeOf(phone.value_or(QString()));
        if (code.isEmpty())
            break;
        codes.append(code);
        behind = u'+' + code + QChar(0xffff);
    }
    return codes;
}

/// "07" is how a phone begins that is kept as +2557...
Outcome collectDialledAtHome(Database &database, const Words &words, Candidates &candidates)
{
    const QString &word = words.brief.front();
    if (word.size() < 2 || word[0] != u'0' || !word[1].isDigit() || word[1] == u'0')
        return {};
    MPM_TRY(const auto codes, callingCodesInUse(database));
    for (const QString &code : codes) {
        Words kept = words;
        kept.brief.front() = code + word.mid(1);
        MPM_CHECK(collectBeginning(database, phonesFrom(kept.brief.front()), kept, candidates));
    }
    return {};
}

/// No word is long enough for the index.
Outcome collectBrief(Database &database, const Words &words, std::optional<SearchKind> kind, Candidates &candidates)
{
    for (const auto &beginning : beginningsWith(words.brief.front(), kind))
        MPM_CHECK(collectBeginning(database, beginning, words, candidates));
    if (kind && *kind != SearchKind::Customer)
        return {};
    return collectDialledAtHome(database, words, candidates);
}

SearchSet nothing()
{
    return {QStringLiteral("SELECT NULL WHERE 0"), {}};
}

/// All of a kind that begin with the first word.
SearchSet setOfBeginnings(const QString &word, SearchKind kind)
{
    QStringList parts;
    SearchSet set;
    for (const auto &beginning : beginningsWith(word, kind)) {
        parts.append(beginning.sql);
        set.values.insert(set.values.end(), beginning.values.begin(), beginning.values.end());
    }
    if (parts.isEmpty())
        return nothing();
    set.sql = QStringLiteral("SELECT d.entity_id FROM search_document d WHERE d.entity_id IN (%1)")
                  .arg(parts.join(QStringLiteral(" UNION ALL ")));
    return set;
}

} // namespace

QString toWord(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Customer:
        return QStringLiteral("customer");
    case SearchKind::Device:
        return QStringLiteral("device");
    case SearchKind::Payment:
        return QStringLiteral("payment");
    case SearchKind::Token:
        return QStringLiteral("token");
    }
    qFatal("no such search kind");
}

Outcome putSearchDocument(Transaction &transaction, SearchKind kind, const QByteArray &id, const QStringList &parts)
{
    QStringList folded;
    for (const QString &part : parts) {
        const QString words = foldForSearch(part);
        if (words.isEmpty())
            continue;
        folded.append(words);
        // "SM-12-AB" and "N'Dour" are also looked for without their signs.
        if (words.contains(u' ') && !part.trimmed().contains(u' '))
            folded.append(QString(words).remove(u' '));
    }
    return transaction.executeLocal(
        QStringLiteral("INSERT INTO search_document (kind, entity_id, body) VALUES (?, ?, ?) "
                       "ON CONFLICT (entity_id) DO UPDATE SET kind = excluded.kind, body = excluded.body "
                       "WHERE body <> excluded.body OR kind <> excluded.kind"),
        {toWord(kind), id, folded.join(u' ')});
}

Outcome removeSearchDocument(Transaction &transaction, const QByteArray &id)
{
    return transaction.executeLocal(QStringLiteral("DELETE FROM search_document WHERE entity_id = ?"), {id});
}

Result<std::vector<SearchHit>> search(Database &database, const QString &text, std::optional<SearchKind> kind,
                                      int limit)
{
    const Words words = splitQuery(text);
    Candidates candidates;
    if (words.indexed.isEmpty() && !words.brief.isEmpty())
        MPM_CHECK(collectBrief(database, words, kind, candidates));
    else if (!words.indexed.isEmpty() && (!kind || *kind == SearchKind::Customer))
        MPM_CHECK(collectByName(database, (words.brief + words.indexed).front(), words, candidates));
    if (!words.indexed.isEmpty() && !candidates.isFull())
        MPM_CHECK(collectByIndex(database, words, kind, candidates));
    auto &found = candidates.found;
    std::stable_sort(found.begin(), found.end(),
                     [](const Candidate &a, const Candidate &b) { return a.rank < b.rank; });
    std::vector<SearchHit> hits;
    for (const Candidate &candidate : found) {
        if (static_cast<int>(hits.size()) >= limit)
            break;
        hits.push_back(candidate.hit);
    }
    return hits;
}

SearchSet searchSet(const QString &text, SearchKind kind)
{
    const Words words = splitQuery(text);
    SearchSet set;
    if (!words.indexed.isEmpty()) {
        set = {QStringLiteral("SELECT d.entity_id FROM search_index i JOIN search_document d ON d.rowid = i.rowid "
                              "WHERE search_index MATCH ? AND d.kind = ?"),
               {matchPhrase(words), toWord(kind)}};
    } else if (!words.brief.isEmpty()) {
        set = setOfBeginnings(words.brief.front(), kind);
        if (set.values.empty())
            return set;
    } else {
        return nothing();
    }
    for (const QString &word : words.brief) {
        set.sql += QStringLiteral(" AND instr(' ' || d.body, ?) > 0");
        set.values.push_back(QString(u' ' + word));
    }
    return set;
}
