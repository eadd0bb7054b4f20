#include "tests/bench/search_index_levels.h"

#include <cmath>

namespace {

using Blob = std::string;

/// SQLite's varint, as in the structure record of FTS5.
void putNumber(Blob &blob, quint64 number)
{
    constexpr int bits = 7;
    Blob reversed(1, static_cast<char>(number & 0x7f));
    while ((number >>= bits) != 0)
        reversed += static_cast<char>((number & 0x7f) | 0x80);
    blob.append(reversed.rbegin(), reversed.rend());
}

quint64 takeNumber(const Blob &blob, size_t &at)
{
    constexpr int bits = 7;
    quint64 number = 0;
    for (;;) {
        const auto byte = static_cast<unsigned char>(blob.at(at++));
        number = (number << bits) | (byte & 0x7f);
        if ((byte & 0x80) == 0)
            return number;
    }
}

/// Of the one segment that an optimized index has: its id, first and last page.
struct Segment
{
    quint64 writes = 0;
    quint64 id = 0, first = 0, last = 0;
};

/// cookie (4 bytes), levels, segments, writes; for each level merges and segments, for each segment id, first, last
/// page (fts5_index.c, "structure record").
Segment readOnlySegment(const Blob &structure)
{
    size_t at = 4;
    Segment segment;
    const quint64 levels = takeNumber(structure, at);
    if (takeNumber(structure, at) != 1)
        stopBenchmark(QStringLiteral("the search index is not optimized"));
    segment.writes = takeNumber(structure, at);
    for (quint64 level = 0; level < levels; ++level) {
        takeNumber(structure, at);
        if (takeNumber(structure, at) == 0)
            continue;
        segment.id = takeNumber(structure, at);
        segment.first = takeNumber(structure, at);
        segment.last = takeNumber(structure, at);
    }
    return segment;
}

/// Four segments of one level are merged into one of the next (option "automerge").
int levelOf(double documents)
{
    return static_cast<int>(std::ceil(std::log(documents) / std::log(4)));
}

void liftSegment(NativeDatabase &database, int level)
{
    NativeStatement read(database.handle(), "SELECT block FROM search_index_data WHERE id = 10");
    const Blob structure = read.rows().at(0).at(0);
    const Segment segment = readOnlySegment(structure);
    Blob lifted = structure.substr(0, 4);
    for (const quint64 number : {quint64(level) + 1, quint64(1), segment.writes})
        putNumber(lifted, number);
    lifted.append(2 * static_cast<size_t>(level), '\0');
    for (const quint64 number : {quint64(0), quint64(1), segment.id, segment.first, segment.last})
        putNumber(lifted, number);
    NativeStatement write(database.handle(), "UPDATE search_index_data SET block = ? WHERE id = 10");
    write.write(QByteArray::fromStdString(lifted));
}

} // namespace

void buildSearchIndex(NativeDatabase &database)
{
    database.execute("BEGIN;"
                     "INSERT INTO search_index (search_index, rank) VALUES ('hashsize', 67108864);"
                     "INSERT INTO search_index (search_index) VALUES ('rebuild');"
                     "INSERT INTO search_index (search_index, rank) VALUES ('hashsize', 1048576);"
                     "INSERT INTO search_index (search_index) VALUES ('optimize');"
                     "COMMIT");
    NativeStatement count(database.handle(), "SELECT count(*) FROM search_document");
    if (const double documents = std::stod(count.rows().at(0).at(0)); documents > 1)
        liftSegment(database, levelOf(documents));
}
