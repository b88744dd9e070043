package org.edgeloop.drift.quality;

import java.util.List;

/**
 * What rows and columns of a table have in common.
 *
 * @param duplicated rows equal to an earlier row in every column; missing values equal each other
 * @param empty rows without any value
 * @param withUnusable rows with a value missing, infinite or an empty text
 * @param duplicatedColumns columns of the same type that are equal in every row; no more than half a million pairs, as the next
 * @param almostDuplicatedColumns columns of the same type with the same value in most rows: the share of {@link ColumnQuality#ALMOST}
 */
public record RowQuality(long duplicated, long empty, long withUnusable, List<NamePair> duplicatedColumns,
		List<NamePair> almostDuplicatedColumns) {

	public RowQuality {
		duplicatedColumns = List.copyOf(duplicatedColumns);
		almostDuplicatedColumns = List.copyOf(almostDuplicatedColumns);
	}
}
