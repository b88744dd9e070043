package org.edgeloop.drift.report;

import java.util.Optional;

/**
 * A row that was looked for.
 *
 * @param row its number among the rows of its side that count, from 0
 * @param value of the column, as text; empty if it is missing
 * @param window where in a recording the row comes from; empty if the table does not say
 */
public record FoundRow(long row, String value, Optional<Window> window) {

	/**
	 * A stretch of a channel of a recording.
	 *
	 * @param recording its path in the project
	 * @param channel its name
	 * @param from the first sample
	 * @param to the sample behind the last one
	 */
	public record Window(String recording, String channel, long from, long to) {
	}
}
