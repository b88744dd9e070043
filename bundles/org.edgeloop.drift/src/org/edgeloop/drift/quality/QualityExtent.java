package org.edgeloop.drift.quality;

/** How much of a table's quality is taken; each includes the ones before. */
public enum QualityExtent {

	/** Each column for itself, which is nearly free where stat tests have its values at hand anyway. */
	COLUMNS,
	/** What rows have in common and which columns are the same: one more reading of each table. */
	ROWS,
	/** How each two columns go together. */
	CORRELATIONS
}
