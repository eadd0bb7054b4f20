#pragma once

#include "core/services/context.h"

/// A form of the window that somebody began and has neither saved nor thrown away.
struct FormDraft
{
    DraftId id;      ///< null: not kept yet
    QString form;    ///< which form: "register", "cash", ...
    QString subject; ///< what it is about, an id as text; empty for something new
    QString title;   ///< as the window named it
    QString content; ///< JSON of what stands in the inputs; the window leaves secrets out
    Instant begun;
    Instant changed;
};

/// Half-written forms, so that they outlive a crash and a power cut. They belong to one copy and one person, and are
/// never journaled: nobody else sees them.
class FormDraftService
{
public:
    explicit FormDraftService(ServiceContext context) : m_context(std::move(context)) {}

    /// Writes title and content; a draft with a null id, or one thrown away meanwhile, is a new one. On disk when it
    /// answers.
    [[nodiscard]] Result<FormDraft> keep(const FormDraft &draft);
    /// The person's own, latest change first; at most `limit`.
    [[nodiscard]] Result<std::vector<FormDraft>> list(int limit = 50);
    /// No such draft is no failure.
    [[nodiscard]] Outcome discard(const DraftId &id);

private:
    ServiceContext m_context;
};
