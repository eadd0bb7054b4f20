#include "ui/lists/list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A list of numbered sales that answers when the test says so.
class FakeList
{
public:
    explicit FakeList(int count)
    {
        for (int i = 0; i < count; ++i)
            numbers.append(i * 10); // room for new ones in between
    }

    ListModel::ReadPage reader()
    {
        return [this](const ListService::PageRequest &request, const Cancellation &cancellation,
                      ListModel::OnPage onPage) {
            requests.push_back(request);
            m_open.push_back({request, cancellation, std::move(onPage)});
        };
    }

    void answer()
    {
        const auto open = m_open.front();
        m_open.erase(m_open.begin());
        if (!open.cancellation.isCancelled())
            open.onPage(page(open.request));
    }
    void answerAll()
    {
        while (!m_open.empty())
            answer();
    }
    void fail()
    {
        const auto open = m_open.front();
        m_open.erase(m_open.begin());
        open.onPage(failure(ErrorCode::Storage, u"storage"_s, u"disk gone"_s));
    }
    [[nodiscard]] size_t openCount() const { return m_open.size(); }

    QList<int> numbers;
    std::vector<ListService::PageRequest> requests;

private:
    struct Open
    {
        ListService::PageRequest request;
        Cancellation cancellation;
        ListModel::OnPage onPage;
    };

    [[nodiscard]] ListPage page(const ListService::PageRequest &request) const
    {
        const int after = request.after ? request.after->sort.toInt() : -1;
        ListPage page;
        for (const int number : numbers) {
            if (number <= after)
                continue;
            page.hasMore = static_cast<int>(page.rows.size()) == request.limit;
            if (page.hasMore)
                break;
            ListRow row{{number, {QByteArray::number(number)}}, {}};
            for (const auto &column : request.columns)
                row.cells.push_back(u"%1 %2"_s.arg(column).arg(number));
            page.rows.push_back(row);
        }
        page.total = numbers.size();
        return page;
    }

    std::vector<Open> m_open;
};

std::unique_ptr<ListModel> makeModel(FakeList &list)
{
    const ListFormats formats{u"sales"_s, *Currency::fromCode(u"TZS"_s), QTimeZone::utc(), {}};
    auto model =
        std::make_unique<ListModel>(*findListSpec(u"sales"_s), formats, QStringList{u"serial"_s}, list.reader());
    model->setColumns({u"number"_s, u"appliance"_s});
    return model;
}

QString shown(const ListModel &model, int row, int column = 0)
{
    return model.data(model.index(row, column)).toString();
}

/// The next page, as a reader who scrolls down gets it.
void readOn(ListModel &model, FakeList &list)
{
    model.show(model.rowCount() - 5, model.rowCount() - 1);
    list.answerAll();
}

} // namespace

class TestListModel final : public QObject
{
    Q_OBJECT
private slots:
    void pagesFollowByKeyUntilTheEnd()
    {
        FakeList list(230);
        auto model = makeModel(list);
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->ask();
        list.answer();
        QCOMPARE(model->rowCount(), 100);
        readOn(*model, list);
        readOn(*model, list);
        QCOMPARE(model->rowCount(), 230);
        QVERIFY(model->isComplete());
        QVERIFY(!model->canFetchMore({}));
        QCOMPARE(shown(*model, 229), u"number 2290"_s);
        QCOMPARE(list.requests.at(1).after->sort.toInt(), 990);
        QCOMPARE(model->cell(3, u"serial"_s).toString(), u"serial 30"_s);
    }

    void farPagesAreLeftAndReadAgainWhenTheyComeIntoView()
    {
        FakeList list(6'000);
        auto model = makeModel(list);
        model->ask();
        list.answer();
        while (!model->isComplete())
            readOn(*model, list);
        QCOMPARE(model->rowCount(), 6'000);
        QVERIFY(!model->keyOf(0)); // left: no more than some pages are kept
        QCOMPARE(shown(*model, 0), u"\u2026"_s);
        model->show(150, 180);
        list.answerAll();
        QCOMPARE(shown(*model, 150), u"number 1500"_s);
        QCOMPARE(model->rowCount(), 6'000);
        QVERIFY(!model->keyOf(5'000));
    }

    void aRefreshPutsANewRowInItsPlaceAndMovesNothingElse()
    {
        FakeList list(230);
        auto model = makeModel(list);
        model->ask();
        list.answer();
        readOn(*model, list);
        const QPersistentModelIndex chosen = model->index(120, 0);
        QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
        list.numbers.insert(50, 495);
        model->show(40, 120);
        model->refresh();
        list.answerAll();
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model->rowCount(), 201);
        QCOMPARE(shown(*model, 50), u"number 495"_s);
        QCOMPARE(chosen.row(), 121);
        QCOMPARE(shown(*model, 121), u"number 1200"_s);
    }

    void aRefreshTakesAwayWhatIsGoneEvenTheLastRowOfAPage()
    {
        FakeList list(230);
        auto model = makeModel(list);
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->ask();
        list.answer();
        readOn(*model, list);
        list.numbers.removeAt(99); // where the second page begins
        list.numbers.removeAt(20);
        model->show(10, 60);
        model->refresh();
        list.answerAll();
        while (!model->isComplete())
            readOn(*model, list);
        QCOMPARE(model->rowCount(), 228);
        for (int row = 0; row < 228; ++row)
            QCOMPARE(shown(*model, row), u"number %1"_s.arg(list.numbers.at(row)));
    }

    void anEmptyListThatIsRefreshedShowsItsFirstRow()
    {
        FakeList list(0);
        auto model = makeModel(list);
        model->ask();
        list.answer();
        QVERIFY(model->isComplete());
        list.numbers.append(7);
        model->refresh();
        list.answerAll();
        QCOMPARE(shown(*model, 0), u"number 7"_s);
    }

    void anotherColumnIsReadForTheRowsThatAreThere()
    {
        FakeList list(230);
        auto model = makeModel(list);
        model->ask();
        list.answer();
        readOn(*model, list);
        model->setColumns({u"appliance"_s, u"village"_s});
        QCOMPARE(model->rowCount(), 200);
        QCOMPARE(shown(*model, 150), u"appliance 1500"_s);
        model->show(150, 160);
        list.answerAll();
        QCOMPARE(shown(*model, 150, 1), u"village 1500"_s);
    }

    void anAnswerToAnOlderQuestionIsDropped()
    {
        FakeList list(230);
        auto model = makeModel(list);
        model->ask();
        list.numbers = {5};
        model->ask();
        list.answerAll();
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(list.requests.size(), size_t(2));
    }

    void afterAFailureTheListIsAskedAgain()
    {
        FakeList list(3);
        auto model = makeModel(list);
        QSignalSpy failures(model.get(), &ListModel::failed);
        model->ask();
        list.fail();
        QCOMPARE(failures.count(), 1);
        model->refresh();
        list.answer();
        QCOMPARE(model->rowCount(), 3);
    }
};

QTEST_MAIN(TestListModel)
#include "test_list_model.moc"
