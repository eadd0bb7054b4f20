#include "core/store/text_functions.h"

#include "core/store/search.h"

#include <sqlite3.h>

#include <algorithm>
#include <string_view>

namespace {

std::string_view textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return text ? std::string_view(text, static_cast<size_t>(sqlite3_value_bytes(value))) : std::string_view();
}

char lower(char character)
{
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
}

/// Folding such a text changes nothing but its case. Nearly all are like this, and a list may hold millions.
bool isPlain(std::string_view text)
{
    char before = ' ';
    for (const char character : text) {
        const bool isPrintable = character >= ' ' && character < 0x7f;
        if (!isPrintable || (character == ' ' && before == ' '))
            return false;
        before = character;
    }
    return text.empty() || text.back() != ' ';
}

bool sameLetter(char stored, char wanted)
{
    return lower(stored) == wanted;
}

bool holds(std::string_view text, std::string_view wanted)
{
    if (isPlain(text))
        return std::search(text.begin(), text.end(), wanted.begin(), wanted.end(), sameLetter) != text.end() ||
               wanted.empty();
    return foldLetters(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())))
        .contains(QString::fromUtf8(wanted.data(), static_cast<qsizetype>(wanted.size())));
}

bool isSame(std::string_view text, std::string_view wanted)
{
    if (isPlain(text))
        return std::equal(text.begin(), text.end(), wanted.begin(), wanted.end(), sameLetter);
    return foldLetters(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))) ==
           QString::fromUtf8(wanted.data(), static_cast<qsizetype>(wanted.size()));
}

template <bool (*test)(std::string_view, std::string_view)>
void answer(sqlite3_context *context, int, sqlite3_value **values)
{
    const bool isNull = sqlite3_value_type(values[0]) == SQLITE_NULL;
    sqlite3_result_int(context, !isNull && test(textOf(values[0]), textOf(values[1])) ? 1 : 0);
}

} // namespace

void addTextFunctions(sqlite3 *handle)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    sqlite3_create_function_v2(handle, "holds_text", 2, flags, nullptr, &answer<holds>, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "is_text", 2, flags, nullptr, &answer<isSame>, nullptr, nullptr, nullptr);
}
