#include "ui/models/paged_model.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

namespace {

struct Item
{
    int number = 0;
};

/// A list of numbers that answers when the test says so.
class FakeList
{
public:
    explicit FakeList(int count) : m_count(count) {}

    QFuture<Result<Page<Item>>> read(const PageRequest &request)
    {
        requests.push_back(request);
        auto promise = std::make_shared<QPromise<Result<Page<Item>>>>();
        promise->start();
        m_open.push_back({promise, request});
        return promise->future();
    }

    /// Answers the question at `index` of those still open.
    void answer(size_t index = 0)
    {
        const auto [promise, request] = m_open.at(index);
        m_open.erase(m_open.begin() + static_cast<std::ptrdiff_t>(index));
        const int from = request.after.toInt();
        const int to = std::min(from + request.limit, m_count);
        Page<Item> page;
        for (int i = from; i < to; ++i)
            page.rows.push_back({i + offset});
        page.total = m_count;
        page.next = to < m_count ? QString::number(to) : QString();
        promise->addResult(Result<Page<Item>>(page));
        promise->finish();
        QCoreApplication::processEvents();
    }

    void fail()
    {
        m_open.front().promise->addResult(
            Result<Page<Item>>(failure(ErrorCode::Storage, QStringLiteral("storage"), QStringLiteral("disk gone"))));
        m_open.front().promise->finish();
        m_open.erase(m_open.begin());
        QCoreApplication::processEvents();
    }

    [[nodiscard]] size_t openCount() const { return m_open.size(); }

    std::vector<PageRequest> requests;
    int offset = 0; ///< added to every number: which question was answered

private:
    struct Open
    {
        std::shared_ptr<QPromise<Result<Page<Item>>>> promise;
        PageRequest request;
    };
    int m_count;
    std::vector<Open> m_open;
};

using Model = PagedModel<Item>;

std::unique_ptr<Model> makeModel(FakeList &list)
{
    const std::vector<Model::Column> columns{
        {QStringLiteral("Number"), [](const Item &item) { return QString::number(item.number); }}};
    return std::make_unique<Model>(
        columns, [](const Item &item) { return QString::number(item.number); },
        [&list](const PageRequest &request) { return list.read(request); }, nullptr);
}

QString shown(const Model &model, int row)
{
    return model.data(model.index(row, 0), Qt::DisplayRole).toString();
}

} // namespace

class TestPagedModel final : public QObject
{
    Q_OBJECT
private slots:
    void readsPageByPageByKeyUntilTheEnd()
    {
        FakeList list(250);
        const auto model = makeModel(list);
        QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->reload();
        list.answer();
        QCOMPARE(model->total(), qint64(250));
        while (list.openCount() > 0 || model->canFetchMore({})) {
            if (list.openCount() == 0)
                model->fetchMore({});
            list.answer();
        }

        QCOMPARE(model->rowCount(), 250);
        for (int row = 0; row < 250; ++row)
            QCOMPARE(shown(*model, row), QString::number(row));
        QCOMPARE(list.requests.at(1).after, QStringLiteral("100"));
    }

    void anOlderAnswerNeverReplacesANewerOne()
    {
        FakeList list(10);
        const auto model = makeModel(list);
        QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->reload();
        model->reload();
        list.offset = 500;
        list.answer(1);
        list.offset = 0;
        list.answer(0);

        QCOMPARE(model->rowCount(), 10);
        QCOMPARE(shown(*model, 0), QStringLiteral("500"));
    }

    void aPageOfAnOldQuestionIsDropped()
    {
        FakeList list(150);
        const auto model = makeModel(list);
        model->reload();
        list.answer();
        model->fetchMore({});
        model->reload();
        list.answer(0);
        QCOMPARE(model->rowCount(), 100);
        list.answer(0);
        QCOMPARE(model->rowCount(), 100);
        QVERIFY(model->canFetchMore({}));
    }

    void asksForOneMorePageAtATime()
    {
        FakeList list(500);
        const auto model = makeModel(list);
        model->reload();
        list.answer();
        model->fetchMore({});
        model->fetchMore({});
        QCOMPARE(list.openCount(), size_t(1));
    }

    void aRefreshReadsTheShownRowsInOneGo()
    {
        FakeList list(500);
        const auto model = makeModel(list);
        QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->reload();
        list.answer();
        model->fetchMore({});
        list.answer();
        model->refresh();
        QCOMPARE(list.requests.back().limit, 200);
        list.answer();
        QCOMPARE(model->rowCount(), 200);
    }

    void aFailureIsSaidAndTheRowsStay()
    {
        FakeList list(10);
        const auto model = makeModel(list);
        QSignalSpy failed(model.get(), &PagedModelBase::failed);
        model->reload();
        list.answer();
        model->reload();
        list.fail();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(model->rowCount(), 10);
        QVERIFY(!model->isReading());
    }
};

QTEST_MAIN(TestPagedModel)
#include "test_paged_model.moc"
