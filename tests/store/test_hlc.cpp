#include "core/store/hlc.h"
#include "tests/store/store_fixture.h"

#include <limits>

class TestHlc final : public QObject
{
    Q_OBJECT
private slots:
    void theBytesSortLikeTheTimes()
    {
        const std::vector<Hlc> ordered{
            {0, 0, 0}, {0, 0, 5}, {0, 1, 0}, {1, 0, 0}, {255, 0xffff, ~0ULL}, {256, 0, 0}, {(1ULL << 48) - 1, 0, 1}};
        for (size_t i = 0; i < ordered.size(); ++i) {
            QCOMPARE(ordered[i].toBytes().size(), 16);
            QVERIFY(Hlc::fromBytes(ordered[i].toBytes()) == ordered[i]);
            if (i > 0)
                QVERIFY(ordered[i - 1].toBytes() < ordered[i].toBytes());
        }
    }

    void theLayoutIsMillisecondsCounterReplica()
    {
        const Hlc stamp{0x0102030405060708ULL & 0xffffffffffffULL, 0x090a, 0x1112131415161718ULL};
        QCOMPARE(stamp.toBytes().toHex(), QByteArray("030405060708090a1112131415161718"));
    }

    void aLocalWriteFollowsTheWallClockAndNeverGoesBack()
    {
        const Hlc last{1000, 7, 3};
        QVERIFY((last.nextLocal({2000}) == Hlc{2000, 0, 3}));
        QVERIFY((last.nextLocal({1000}) == Hlc{1000, 8, 3}));
        QVERIFY((last.nextLocal({500}) == Hlc{1000, 8, 3}));
        QVERIFY((last.nextLocal({-5}) == Hlc{1000, 8, 3}));
    }

    void aFullCounterBorrowsTheNextMillisecond()
    {
        QVERIFY((Hlc{1000, 0xffff, 3}.nextLocal({1000}) == Hlc{1001, 0, 3}));
    }

    void aWriteAfterSeeingAnotherBeatsIt()
    {
        FakeRandom random(7);
        const auto any = [&] {
            return Hlc{static_cast<quint64>(random.below(4)),
                       static_cast<quint16>(random.below(2) == 0 ? 0xffff : random.below(3)), random.next()};
        };
        for (int i = 0; i < 20'000; ++i) {
            const Hlc mine = any();
            const Hlc remote = any();
            const Instant now{random.below(5)};
            const Hlc after = mine.afterSeeing(remote, now);
            QCOMPARE(after.replica, mine.replica);
            const Hlc next = after.nextLocal({random.below(5)});
            QVERIFY(next > remote && next > mine);
            QVERIFY(next.toBytes() > remote.toBytes());
        }
    }

    void aStampThatIsNoStampIsTheBeginning() { QVERIFY(Hlc::fromBytes("short") == Hlc{}); }
};

QTEST_GUILESS_MAIN(TestHlc)
#include "test_hlc.moc"
