// The links by which papers and cases count for tactics, audiences and topics: the rows that gaps are made of.
// Parameters: none
// Columns: id
MATCH (:Entity)-[r:SUPPORTS|QUALIFIES|CHALLENGES|DEMONSTRATES|OF_INTEREST_TO|ILLUSTRATED_BY|ABOUT]->(:Entity)
RETURN r.id AS id
