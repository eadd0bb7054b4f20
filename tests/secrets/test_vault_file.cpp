#include "core/secrets/vault_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace {

const QString account = u"0190a0c8-0000-7000-8000-000000000001"_s;
const QString key = u"secret_key"_s;
const SecretString value(u"sk_live_9dBjrQxTz0"_s);

PassphraseSource phrase(const QString &text)
{
    return [text]() -> Result<SecretString> { return SecretString(text); };
}

PassphraseSource phraseThatIsNeverAsked()
{
    return []() -> Result<SecretString> {
        QTest::qFail("the passphrase was asked", __FILE__, __LINE__);
        return SecretString();
    };
}

/// The reason of a failure, or "ok".
template <typename T>
QString reasonOf(const Result<T> &result)
{
    return result.has_value() ? u"ok"_s : result.error().reason;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// Version 1: the header's fields, then their SHA-256, then the sealed entries.
constexpr qsizetype fieldsBytes = 73;
constexpr qsizetype headerBytes = fieldsBytes + 32;
constexpr qsizetype versionAt = 8;
constexpr qsizetype costAt = 10;

/// What somebody would do who changes a header on purpose.
QByteArray withNewChecksum(const QByteArray &bytes)
{
    const QByteArray fields = bytes.first(fieldsBytes);
    return fields + QCryptographicHash::hash(fields, QCryptographicHash::Sha256) + bytes.sliced(headerBytes);
}

} // namespace

class TestVaultFile final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = vaultFilePath(m_folder->path());
    }

    void whatIsWrittenIsReadBackByAnotherStore()
    {
        const SecretString other(u"pässwörd — ünïcode \U0001F511\nsecond line"_s);
        writeOne();
        VaultSecretStore second(m_path, phrase(u"correct horse"_s));
        QCOMPARE(reasonOf(second.write(account, u"other"_s, other)), u"ok"_s);

        VaultSecretStore third(m_path, phrase(u"correct horse"_s));
        QCOMPARE(third.read(account, key).value(), value);
        QCOMPARE(third.read(account, u"other"_s).value(), other);
        QCOMPARE(reasonOf(third.read(u"another account"_s, key)), u"secret_missing"_s);
    }

    void aMissingFileHoldsNothingAndAsksNothing()
    {
        VaultSecretStore store(m_path, phraseThatIsNeverAsked());

        QCOMPARE(reasonOf(store.read(account, key)), u"secret_missing"_s);
        QCOMPARE(reasonOf(store.remove(account, key)), u"ok"_s);
        QVERIFY(!QFile::exists(m_path));
    }

    void aRemovedSecretIsGone()
    {
        writeOne();
        VaultSecretStore store(m_path, phrase(u"correct horse"_s));

        QCOMPARE(reasonOf(store.remove(account, key)), u"ok"_s);
        QCOMPARE(reasonOf(store.remove(account, key)), u"ok"_s);

        QCOMPARE(reasonOf(store.read(account, key)), u"secret_missing"_s);
    }

    void aWrongPassphraseIsToldApartFromDamage()
    {
        writeOne();
        VaultSecretStore store(m_path, phrase(u"Correct horse"_s));

        const auto result = store.read(account, key);
        QCOMPARE(reasonOf(result), u"vault_locked"_s);
        QCOMPARE(result.error().code, ErrorCode::Environment);
        QCOMPARE(reasonOf(store.write(account, key, SecretString(u"x"_s))), u"vault_locked"_s);
        QCOMPARE(reasonOf(store.remove(account, key)), u"vault_locked"_s);

        VaultSecretStore owner(m_path, phrase(u"correct horse"_s));
        QCOMPARE(owner.read(account, key).value(), value);
    }

    void anEmptyPassphraseMakesNoVault()
    {
        VaultSecretStore store(m_path, phrase(QString()));

        QCOMPARE(reasonOf(store.write(account, key, value)), u"vault_locked"_s);
        QVERIFY(!QFile::exists(m_path));
    }

    void thePassphraseIsAskedOnceWhateverTheAnswer()
    {
        writeOne();
        for (const QString &answer : {u"correct horse"_s, u"wrong"_s}) {
            int asked = 0;
            VaultSecretStore store(m_path, [&]() -> Result<SecretString> {
                ++asked;
                return SecretString(answer);
            });
            for (int i = 0; i < 3; ++i) {
                const auto ignoredRead = store.read(account, key);
                const auto ignoredWrite = store.write(account, u"k"_s, value);
            }
            QCOMPARE(asked, 1);
        }
        int refused = 0;
        VaultSecretStore store(m_path, [&]() -> Result<SecretString> {
            ++refused;
            return failure(ErrorCode::Environment, u"no_terminal"_s, u"There is nobody to ask."_s);
        });
        QCOMPARE(reasonOf(store.read(account, key)), u"no_terminal"_s);
        QCOMPARE(reasonOf(store.write(account, key, value)), u"no_terminal"_s);
        QCOMPARE(refused, 1);
    }

    void onePassphraseTypedInTwoWaysIsTheSame()
    {
        VaultSecretStore composed(m_path, phrase(u"caf\u00e9"_s));
        QCOMPARE(reasonOf(composed.write(account, key, value)), u"ok"_s);

        VaultSecretStore decomposed(m_path, phrase(u"cafe\u0301"_s));
        QCOMPARE(decomposed.read(account, key).value(), value);
    }

    void theFileShowsNoSecretNoNameAndNoPassphrase()
    {
        writeOne();
        const QByteArray bytes = contentOf(m_path);

        QVERIFY(bytes.size() > headerBytes);
        for (const QString &text : {value.reveal(), account, key, u"correct horse"_s, value.reveal().first(6)}) {
            QVERIFY(!bytes.contains(text.toUtf8()));
            const auto *utf16 = reinterpret_cast<const char *>(text.utf16());
            QVERIFY(!bytes.contains(QByteArray(utf16, text.size() * 2)));
        }
    }

    void onlyTheOwnerMayReadTheFile()
    {
        writeOne();
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                                | QFileDevice::WriteOther | QFileDevice::ExeOwner;
        QCOMPARE(QFile::permissions(m_path) & others, QFileDevice::Permissions());
    }

    void theSameContentIsNeverSealedAlike()
    {
        VaultSecretStore store(m_path, phrase(u"correct horse"_s));
        QCOMPARE(reasonOf(store.write(account, key, value)), u"ok"_s);
        const QByteArray first = contentOf(m_path);
        QCOMPARE(reasonOf(store.write(account, key, value)), u"ok"_s);
        const QByteArray second = contentOf(m_path);

        QVERIFY(first.sliced(headerBytes) != second.sliced(headerBytes));
        QVERIFY(first.sliced(61, 12) != second.sliced(61, 12)); // the nonce
    }

    void aChangedByteAnywhereIsFound()
    {
        VaultSecretStore unlocked(m_path, phrase(u"correct horse"_s));
        QCOMPARE(reasonOf(unlocked.write(account, key, value)), u"ok"_s);
        const QByteArray good = contentOf(m_path);

        for (qsizetype i = 0; i < good.size(); ++i) {
            for (const int flip : {0x01, 0x80, 0xff}) {
                QByteArray bad = good;
                bad[i] = static_cast<char>(bad[i] ^ flip);
                QVERIFY(overwrite(m_path, bad));
                QVERIFY2(reasonOf(unlocked.read(account, key)) == u"vault_damaged"_s, qPrintable(QString::number(i)));
                QVERIFY2(reasonOf(unlocked.write(account, u"k"_s, value)) == u"vault_damaged"_s,
                         qPrintable(QString::number(i)));
                QCOMPARE(contentOf(m_path), bad); // what is damaged is not overwritten
            }
        }
        QVERIFY(overwrite(m_path, good));
        QCOMPARE(unlocked.read(account, key).value(), value);
    }

    void aHeaderChangedOnPurposeIsRefused_data()
    {
        QTest::addColumn<qsizetype>("at");
        QTest::addColumn<int>("byte");
        QTest::addColumn<QString>("reason");
        QTest::newRow("later version") << versionAt + 1 << 2 << u"vault_too_new"_s;
        QTest::newRow("version 0") << versionAt + 1 << 0 << u"vault_damaged"_s;
        QTest::newRow("N of 2^0") << costAt << 0 << u"vault_damaged"_s;
        QTest::newRow("N of 2^14") << costAt << 14 << u"vault_damaged"_s;
        QTest::newRow("N of 2^63") << costAt << 63 << u"vault_damaged"_s;
        QTest::newRow("N of 2^255") << costAt << 255 << u"vault_damaged"_s;
        QTest::newRow("N of 2^16") << costAt << 16 << u"vault_locked"_s;
        QTest::newRow("r 255") << costAt + 1 << 255 << u"vault_damaged"_s;
        QTest::newRow("p 0") << costAt + 2 << 0 << u"vault_damaged"_s;
        QTest::newRow("p 255") << costAt + 2 << 255 << u"vault_damaged"_s;
        QTest::newRow("salt") << costAt + 3 << 0x5a << u"vault_locked"_s;
        QTest::newRow("verifier") << qsizetype(45) << 0x5a << u"vault_locked"_s;
        QTest::newRow("nonce") << qsizetype(61) << 0x5a << u"vault_damaged"_s;
    }

    void aHeaderChangedOnPurposeIsRefused()
    {
        QFETCH(const qsizetype, at);
        QFETCH(const int, byte);
        QFETCH(const QString, reason);
        writeOne();
        QByteArray bad = contentOf(m_path);
        if (bad[at] == static_cast<char>(byte)) // one salt in 256
            byte == 0 ? bad[at] = 1 : bad[at] = static_cast<char>(byte ^ 1);
        else
            bad[at] = static_cast<char>(byte);
        QVERIFY(overwrite(m_path, withNewChecksum(bad)));

        VaultSecretStore store(m_path, phrase(u"correct horse"_s));
        QCOMPARE(reasonOf(store.read(account, key)), reason);
    }

    void aFileCutShortAnywhereIsDamaged()
    {
        VaultSecretStore unlocked(m_path, phrase(u"correct horse"_s));
        QCOMPARE(reasonOf(unlocked.write(account, key, value)), u"ok"_s);
        const QByteArray good = contentOf(m_path);

        for (qsizetype size = 0; size < good.size(); ++size) {
            QVERIFY(overwrite(m_path, good.first(size)));
            QCOMPARE(reasonOf(unlocked.read(account, key)), u"vault_damaged"_s);
        }
        QVERIFY(overwrite(m_path, good + 'x'));
        QCOMPARE(reasonOf(unlocked.read(account, key)), u"vault_damaged"_s);
    }

    void whatIsNoVaultIsRefusedWithoutAskingThePassphrase()
    {
        VaultSecretStore store(m_path, phraseThatIsNeverAsked());

        QVERIFY(overwrite(m_path, QByteArray()));
        QCOMPARE(reasonOf(store.read(account, key)), u"vault_damaged"_s);
        QVERIFY(overwrite(m_path, "<html>please log in to the network</html>"));
        QCOMPARE(reasonOf(store.read(account, key)), u"vault_damaged"_s);
        QVERIFY(overwrite(m_path, QByteArray(50 * 1024 * 1024, '\0')));
        QCOMPARE(reasonOf(store.read(account, key)), u"vault_damaged"_s);
        QVERIFY(QFile::remove(m_path) && QDir().mkdir(m_path));
        QCOMPARE(reasonOf(store.read(account, key)), u"vault_unreadable"_s);
    }

    void twoStoresOnOneFileSeeEachOther()
    {
        VaultSecretStore first(m_path, phrase(u"correct horse"_s));
        VaultSecretStore second(m_path, phrase(u"correct horse"_s));

        QCOMPARE(reasonOf(first.write(account, u"a"_s, SecretString(u"1"_s))), u"ok"_s);
        QCOMPARE(reasonOf(second.write(account, u"b"_s, SecretString(u"2"_s))), u"ok"_s);
        QCOMPARE(reasonOf(first.write(account, u"c"_s, SecretString(u"3"_s))), u"ok"_s);
        QCOMPARE(reasonOf(second.remove(account, u"a"_s)), u"ok"_s);

        QCOMPARE(reasonOf(first.read(account, u"a"_s)), u"secret_missing"_s);
        QCOMPARE(first.read(account, u"b"_s).value().reveal(), u"2"_s);
        QCOMPARE(second.read(account, u"c"_s).value().reveal(), u"3"_s);
    }

    void writersAtTheSameTimeLoseNothing()
    {
        constexpr int writes = 20;
        const auto writeAll = [this](const QString &prefix) {
            VaultSecretStore store(m_path, phrase(u"correct horse"_s));
            for (int i = 0; i < writes; ++i) {
                if (!store.write(account, prefix + QString::number(i), value).has_value())
                    return;
            }
        };
        std::thread left(writeAll, u"left"_s);
        std::thread right(writeAll, u"right"_s);
        left.join();
        right.join();

        VaultSecretStore store(m_path, phrase(u"correct horse"_s));
        for (int i = 0; i < writes; ++i) {
            QCOMPARE(reasonOf(store.read(account, u"left"_s + QString::number(i))), u"ok"_s);
            QCOMPARE(reasonOf(store.read(account, u"right"_s + QString::number(i))), u"ok"_s);
        }
    }

    void aVaultMadeAnewWithAnotherPassphraseIsNotOverwritten()
    {
        VaultSecretStore first(m_path, phrase(u"correct horse"_s));
        QCOMPARE(reasonOf(first.write(account, key, value)), u"ok"_s);
        QVERIFY(QFile::remove(m_path));
        VaultSecretStore second(m_path, phrase(u"another"_s));
        QCOMPARE(reasonOf(second.write(account, key, SecretString(u"new"_s))), u"ok"_s);

        QCOMPARE(reasonOf(first.write(account, key, value)), u"vault_locked"_s);
        QCOMPARE(second.read(account, key).value().reveal(), u"new"_s);
    }

    void aFolderThatIsNotThereIsAClearError()
    {
        VaultSecretStore store(vaultFilePath(m_folder->filePath(u"missing"_s)), phrase(u"correct horse"_s));

        const auto result = store.write(account, key, value);
        QCOMPARE(reasonOf(result), u"folder_not_writable"_s);
        QCOMPARE(result.error().code, ErrorCode::Environment);
    }

private:
    void writeOne()
    {
        VaultSecretStore store(m_path, phrase(u"correct horse"_s));
        QCOMPARE(reasonOf(store.write(account, key, value)), u"ok"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestVaultFile)
#include "test_vault_file.moc"
