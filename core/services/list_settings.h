#pragma once

#include "core/base/json.h"
#include "core/services/context.h"
#include "core/services/list_spec.h"

// What a person made of a list, kept in this copy of the company (table local_setting) by the view's word.

struct ListColumnLayout
{
    QString column;
    int width = 0; ///< in hundredths of the font's average character, so that it fits another font size too
    friend bool operator==(const ListColumnLayout &, const ListColumnLayout &) = default;
};
/// The visible columns in their order.
using ListLayout = std::vector<ListColumnLayout>;

struct ListState
{
    ListLayout layout; ///< empty: as the program comes
    ListQuestion question;
    friend bool operator==(const ListState &, const ListState &) = default;
};

struct NamedFilter
{
    QString name;
    ListQuestion question;
    friend bool operator==(const NamedFilter &, const NamedFilter &) = default;
};

class ListSettings
{
public:
    explicit ListSettings(ServiceContext context) : m_context(std::move(context)) {}

    /// Nothing when the list was never changed. Columns and words that this program does not know are left out.
    [[nodiscard]] Result<std::optional<ListState>> state(const ListView &view);
    [[nodiscard]] Outcome keepState(const ListView &view, const ListState &state);

    /// By name. Views of one list share them.
    [[nodiscard]] Result<std::vector<NamedFilter>> namedFilters(const ListView &view);
    /// Replaces the one of the same name. Fails with "required" (field name).
    [[nodiscard]] Outcome keepFilter(const ListView &view, const NamedFilter &filter);
    [[nodiscard]] Outcome forgetFilter(const ListView &view, const QString &name);

private:
    ServiceContext m_context;
};

[[nodiscard]] JsonValue toJson(const ListQuestion &question);
/// What does not fit the list is left out.
[[nodiscard]] ListQuestion listQuestionFromJson(const JsonValue &json, const ListSpec &spec);
