#pragma once

#include "core/services/place_service.h"
#include "ui/widgets/form_page.h"

class QLineEdit;

/// A cluster as it is: name, manager, outline. A new one is made with its name alone.
class ClusterForm final : public FormPage
{
    Q_OBJECT
public:
    ClusterForm(const ScreenContext &context, const ClusterView &cluster);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("places"); }

private:
    void save() override;
    [[nodiscard]] DraftKey draftKey() const override;

    ClusterView m_before;
    QLineEdit *m_name;
    QLineEdit *m_manager;
    QLineEdit *m_outline;
};
