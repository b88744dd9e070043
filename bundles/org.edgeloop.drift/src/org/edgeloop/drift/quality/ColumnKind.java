package org.edgeloop.drift.quality;

/** As what a column is described and checked. */
public enum ColumnKind {

	NUMBER("num"),
	CATEGORY("cat"),
	TIME("datetime"),
	TEXT("text");

	private final String key;

	ColumnKind(String key) {
		this.key = key;
	}

	/** @return the name in files */
	public String key() {
		return key;
	}
}
