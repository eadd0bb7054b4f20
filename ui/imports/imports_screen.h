#pragma once

#include "core/services/import_history.h"
#include "ui/models/paged_model.h"
#include "ui/screen.h"

class ListPane;

/// The imports that were made, newest first.
class ImportsScreen final : public Screen
{
    Q_OBJECT
public:
    explicit ImportsScreen(const ScreenContext &context);

    [[nodiscard]] QString title() const override { return tr("Past imports"); }
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("import-back"); }
    void refresh() override;
    void startNew() override;
    void focusSearch() override;

private:
    void takeBack(int row);

    PagedModel<ImportRunView> *m_model;
    ListPane *m_list;
};
