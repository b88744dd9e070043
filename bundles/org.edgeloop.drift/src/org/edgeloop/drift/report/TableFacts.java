package org.edgeloop.drift.report;

/**
 * Which table a side of a report was.
 *
 * @param name what messages call it
 * @param rows the rows that counted
 * @param columns all its columns
 * @param hash of the file's content, {@code sha256:…}; empty where none was taken
 */
public record TableFacts(String name, long rows, int columns, String hash) {

	/** There is no such table. */
	public static final TableFacts NONE = new TableFacts("", 0, 0, "");

	TableFacts withHash(String newHash) {
		return new TableFacts(name, rows, columns, newHash);
	}
}
