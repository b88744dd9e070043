package org.edgeloop.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.table.ColumnType;
import org.edgeloop.table.TableColumn;
import org.junit.jupiter.api.Test;

class TrainingColumnsTest {

	private static final TrainingColumns COLUMNS = new TrainingColumns(List.of(TableColumn.of("recording", ColumnType.TEXT),
			TableColumn.of("from", ColumnType.INT64), TableColumn.of("Condition", ColumnType.TEXT), TableColumn.of("rms", ColumnType.FLOAT64),
			TableColumn.of("teeth", ColumnType.INT32), TableColumn.list("spectrum", ColumnType.FLOAT32, 8)));

	@Test
	void namesTellWhatColumnsAreFor() {
		assertEquals(Optional.of("Condition"), COLUMNS.likelyTarget());
		assertEquals(Optional.of("recording"), COLUMNS.likelyGroup());
		assertEquals(Optional.empty(), new TrainingColumns(List.of()).likelyTarget());
	}

	@Test
	void numbersThatAreNothingElseAreTrainedOn() {
		assertEquals(List.of("rms", "teeth"), COLUMNS.usualFeatures(ColumnChoice.of("Condition", "recording")));
		assertEquals(List.of("rms"), COLUMNS.usualFeatures(ColumnChoice.of("teeth")));
		assertEquals(List.of("teeth"), COLUMNS.usualFeatures(new ColumnChoice("Condition", List.of(), List.of(), Set.of("rms"))));
	}

	@Test
	void rowsAreNotKeptTogetherByFractionsOrLists() {
		assertEquals(List.of("recording", "from", "Condition", "teeth"), COLUMNS.labels());
		assertEquals(List.of("recording", "from", "Condition", "rms", "teeth"), COLUMNS.names());
	}
}
