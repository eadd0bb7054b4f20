-- One index serves both questions about a reference: of any account, and of this account. Each index less is one page
-- less to write for every payment, and at many payments that page is in no cache.
DROP INDEX payment_reference;
DROP INDEX payment_identity;
CREATE UNIQUE INDEX payment_identity ON payment (reference, account_key);
