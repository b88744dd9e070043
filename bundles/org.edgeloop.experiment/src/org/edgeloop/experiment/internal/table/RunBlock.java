package org.edgeloop.experiment.internal.table;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.experiment.DatasetInput;
import org.edgeloop.experiment.RunAttribute;
import org.edgeloop.experiment.RunKey;

/**
 * Some runs by columns.
 *
 * @param ids of the runs
 * @param started in milliseconds since 1970, 0 if unknown
 * @param ended in milliseconds since 1970, 0 if unknown
 * @param texts params, tags and the attributes that are words, but for the ids
 * @param metrics the last values
 * @param datasets of the runs that have any, by row
 */
public record RunBlock(String[] ids, long[] started, long[] ended, Map<RunKey, TextColumn> texts, Map<RunKey, NumberColumn> metrics,
		Map<Integer, List<DatasetInput>> datasets) {

	public static final RunBlock EMPTY = new RunBlock(new String[0], new long[0], new long[0], Map.of(), Map.of(), Map.of());

	/** How many runs a block has at most; rows and codes of words are kept in 16 bits. */
	public static final int MOST = 4096;

	public int size() {
		return ids.length;
	}

	/** @return the words of a row; null if it has none */
	public @Nullable String text(RunKey key, int row) {
		if (key.attribute().filter(RunAttribute.ID::equals).isPresent()) {
			return ids[row];
		}
		TextColumn column = texts.get(key);
		return column == null ? null : column.get(row);
	}

	/** @return the number of a row */
	public OptionalDouble number(RunKey key, int row) {
		if (key.kind() == RunKey.Kind.METRIC) {
			NumberColumn column = metrics.get(key);
			return column == null ? OptionalDouble.empty() : column.get(row);
		}
		return key.attribute().map(attribute -> attribute.number(started[row], ended[row])).orElse(OptionalDouble.empty());
	}
}
