-- The channel's numbers of refunds of the same payment that came to nothing, one a line: a refund whose own number was
-- lost is looked for in the channel's list, and must not be taken for one of these.
ALTER TABLE refund ADD COLUMN earlier TEXT NOT NULL DEFAULT '';
