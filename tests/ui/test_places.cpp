#include "core/services/place_service.h"
#include "tests/ui/desk.h"
#include "ui/places/place_tree_view.h"

#include <QAction>
#include <QDropEvent>
#include <QHeaderView>
#include <QMimeData>

namespace {

/// The tree of places of the practice company: Loiborsoit and Emboreet on the one grid, Terrat on the other.
struct PlacesDesk : Desk
{
    PlacesDesk()
    {
        press(Qt::Key_9, Qt::ControlModifier);
        QTRY_VERIFY(item(QStringLiteral("Terrat")) != nullptr);
        QTRY_COMPARE(item(QStringLiteral("Simanjiro"))->text(2), QStringLiteral("6"));
        tree().setFocus();
    }
    [[nodiscard]] PlaceTreeView &tree() { return *screen().findChild<PlaceTreeView *>(); }
    [[nodiscard]] QTreeWidgetItem *item(const QString &name)
    {
        return tree().findItems(name, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    }
    void choose(const QString &name) { tree().setCurrentItem(item(name)); }
    [[nodiscard]] QString parentOf(const QString &name)
    {
        const auto *found = item(name);
        return found && found->parent() ? found->parent()->text(0) : QString();
    }
    /// As the mouse lets go of the chosen village over `target`.
    void dropOn(const QString &target)
    {
        const std::unique_ptr<QMimeData> data(tree().model()->mimeData({tree().currentIndex()}));
        const QPoint where = tree().visualItemRect(item(target)).center();
        QDropEvent drop(where, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        tree().dropEvent(&drop); // the application delivers a drop only to where a real drag entered
    }
};

} // namespace

class TestPlaces final : public QObject
{
    Q_OBJECT
private slots:
    void theTreeShowsWhatBelongsToEachPlace()
    {
        PlacesDesk desk;
        QCOMPARE(desk.item(QStringLiteral("Simanjiro"))->text(3), QStringLiteral("6"));
        QCOMPARE(desk.item(QStringLiteral("Loiborsoit grid"))->text(2), QStringLiteral("4"));
        QCOMPARE(desk.item(QStringLiteral("Terrat"))->text(2), QStringLiteral("2"));
        QCOMPARE(desk.parentOf(QStringLiteral("Terrat")), QStringLiteral("Terrat grid"));
    }

    void aVillageIsMovedByKeyboard()
    {
        PlacesDesk desk;
        desk.choose(QStringLiteral("Emboreet"));
        desk.company.dialogs.choice = 1;
        desk.press(Qt::Key_F6);
        QCOMPARE(desk.company.dialogs.offered.value(1), QStringLiteral("Terrat grid (Simanjiro)"));
        QTRY_COMPARE(desk.parentOf(QStringLiteral("Emboreet")), QStringLiteral("Terrat grid"));
        QCOMPARE(desk.tree().chosen()->name, QStringLiteral("Emboreet"));
        QTRY_COMPARE(desk.item(QStringLiteral("Terrat grid"))->text(2), QStringLiteral("4"));
    }

    void aVillageIsDraggedOntoAMiniGrid()
    {
        PlacesDesk desk;
        desk.choose(QStringLiteral("Emboreet"));
        desk.dropOn(QStringLiteral("Terrat grid"));
        QVERIFY(desk.company.dialogs.asked.value(0).contains(QStringLiteral("Emboreet to Terrat grid")));
        QTRY_COMPARE(desk.parentOf(QStringLiteral("Emboreet")), QStringLiteral("Terrat grid"));
    }

    void aVillageDroppedOnAnotherGoesToItsMiniGrid()
    {
        PlacesDesk desk;
        desk.choose(QStringLiteral("Emboreet"));
        desk.dropOn(QStringLiteral("Terrat"));
        QTRY_COMPARE(desk.parentOf(QStringLiteral("Emboreet")), QStringLiteral("Terrat grid"));
    }

    void droppingWhereItIsOrOnAClusterDoesNothing()
    {
        PlacesDesk desk;
        desk.choose(QStringLiteral("Emboreet"));
        for (const auto &target : {QStringLiteral("Loiborsoit"), QStringLiteral("Simanjiro")}) {
            desk.dropOn(target);
            QVERIFY(desk.company.dialogs.asked.isEmpty());
        }
        QCOMPARE(desk.parentOf(QStringLiteral("Emboreet")), QStringLiteral("Loiborsoit grid"));
    }

    void aPlaceInUseIsNotRemovedAndTheScreenSaysWhy()
    {
        PlacesDesk desk;
        for (const auto &name :
             {QStringLiteral("Terrat"), QStringLiteral("Terrat grid"), QStringLiteral("Simanjiro")}) {
            desk.choose(name);
            desk.press(Qt::Key_Delete);
            QTRY_VERIFY(desk.allText().contains(QStringLiteral("cannot be removed")));
            QVERIFY(desk.item(name) != nullptr);
        }
    }

    void aVillageIsAddedEditedAndRemovedByKeys()
    {
        PlacesDesk desk;
        desk.choose(QStringLiteral("Terrat"));
        desk.press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(desk.title(), QStringLiteral("New village"));
        QTRY_COMPARE(desk.input<QComboBox>("mini_grid")->currentText(), QStringLiteral("Terrat grid (Simanjiro)"));
        desk.type(QStringLiteral("Kitwai"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.title(), QStringLiteral("Places"));
        QTRY_COMPARE(desk.parentOf(QStringLiteral("Kitwai")), QStringLiteral("Terrat grid"));

        desk.choose(QStringLiteral("Kitwai"));
        desk.press(Qt::Key_F2);
        QCOMPARE(desk.title(), QStringLiteral("Edit Kitwai"));
        desk.input("lat")->setText(QStringLiteral("-3.37"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.errorOf("lon").isEmpty());
        QCOMPARE(desk.input("lat")->text(), QStringLiteral("-3.37"));
        desk.type(QStringLiteral("36.6822"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.title(), QStringLiteral("Places"));
        QTRY_COMPARE(desk.item(QStringLiteral("Kitwai"))->text(4), QStringLiteral("-3.37, 36.6822"));

        desk.choose(QStringLiteral("Kitwai"));
        desk.press(Qt::Key_Delete);
        QTRY_VERIFY(desk.item(QStringLiteral("Kitwai")) == nullptr);
    }

    void whatIsFoldedStaysFoldedAfterAChange()
    {
        PlacesDesk desk;
        desk.item(QStringLiteral("Terrat grid"))->setExpanded(false);
        desk.choose(QStringLiteral("Simanjiro"));
        desk.press(Qt::Key_F2);
        desk.input("name")->setText(QStringLiteral("Simanjiro north"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.title(), QStringLiteral("Places"));
        QTRY_VERIFY(desk.item(QStringLiteral("Simanjiro north")) != nullptr);
        QVERIFY(!desk.item(QStringLiteral("Terrat grid"))->isExpanded());
        QVERIFY(desk.item(QStringLiteral("Loiborsoit grid"))->isExpanded());
    }

    void aClusterGetsAManagerAndAnOutline()
    {
        PlacesDesk desk;
        desk.choose(QStringLiteral("Simanjiro"));
        desk.press(Qt::Key_F2);
        QCOMPARE(desk.title(), QStringLiteral("Edit Simanjiro"));
        desk.input("manager")->setText(QStringLiteral("anna"));
        desk.input("outline")->setText(QStringLiteral("-3.1 36.2; -3.4"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(desk.errorOf("outline").contains(QStringLiteral("Corner 2")), qPrintable(desk.errorOf("outline")));
        desk.input("outline")->setText(QStringLiteral("-3.1 36.2; -3.4 36.2; -3.4 36.9"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.title(), QStringLiteral("Places"));
        QTRY_COMPARE(desk.item(QStringLiteral("Simanjiro"))->text(5), QStringLiteral("anna"));
        const auto cluster = desk.company.run([](const ServiceContext &context) {
            return PlaceService(context).readCluster(QStringLiteral("Simanjiro"));
        });
        QCOMPARE(cluster.outline.size(), size_t(3));
    }

    void aCompanyWithMetersIsNotOfferedVillagesWithoutAGrid()
    {
        PlacesDesk desk;
        for (const auto *action : desk.screen().headerActions())
            QVERIFY(!action->isVisible() || action->text() != QStringLiteral("Add a village without a grid"));
    }
};

QTEST_MAIN(TestPlaces)
#include "test_places.moc"
