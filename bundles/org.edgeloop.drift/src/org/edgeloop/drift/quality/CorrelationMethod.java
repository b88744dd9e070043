package org.edgeloop.drift.quality;

/** How two columns are found to go together. */
public enum CorrelationMethod {

	/** Pearson's r of numbers, over the rows in which both are finite. */
	PEARSON("pearson"),
	/** Pearson's r of the midranks. */
	SPEARMAN("spearman"),
	/** Kendall's tau-b. */
	KENDALL("kendall"),
	/** Cramér's V of categories, without correction of its bias. */
	CRAMER_V("cramer_v");

	private final String key;

	CorrelationMethod(String key) {
		this.key = key;
	}

	/** @return the name in files */
	public String key() {
		return key;
	}
}
