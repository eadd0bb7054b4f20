#pragma once

#include "core/services/place_service.h"
#include "ui/widgets/form_page.h"

class ChoiceBox;
class QLineEdit;

/// A mini-grid or a village, new or as it is: name, where it belongs, position.
class PlaceForm final : public FormPage
{
    Q_OBJECT
public:
    enum class Kind
    {
        MiniGrid,
        Village
    };

    /// A new one. `parent`: id of the cluster or the mini-grid that is offered first; a village without one belongs to
    /// the default "No grid".
    PlaceForm(const ScreenContext &context, Kind kind, const QString &parent);
    PlaceForm(const ScreenContext &context, const MiniGridView &miniGrid);
    PlaceForm(const ScreenContext &context, const VillageView &village);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("places"); }

private:
    void save() override;
    [[nodiscard]] DraftKey draftKey() const override;

    Kind m_kind;
    QString m_id;     ///< empty: a new one
    QString m_before; ///< its name
    QLineEdit *m_name;
    ChoiceBox *m_parent;
    QLineEdit *m_latitude;
    QLineEdit *m_longitude;
};
