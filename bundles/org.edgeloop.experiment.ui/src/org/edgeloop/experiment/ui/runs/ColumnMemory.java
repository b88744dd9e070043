package org.edgeloop.experiment.ui.runs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.RunKey.Kind;
import org.edgeloop.experiment.table.MetricChoice;
import org.edgeloop.experiment.table.RunColumn;

/** Columns as lines of text, so that a view can keep them between sessions: kind, choice, step, outline and key, parted by blanks. */
public final class ColumnMemory {

	private static final int PARTS = 5;

	private ColumnMemory() {
	}

	public static String write(List<ShownColumn> columns) {
		return columns.stream().map(ColumnMemory::line).collect(Collectors.joining("\n"));
	}

	private static String line(ShownColumn column) {
		MetricChoice choice = column.column().choice();
		return column.key().kind() + " " + choice.kind() + " " + choice.step() + " " + column.isOutline() + " "
				+ column.key().name().replace("\n", " ");
	}

	/** @return the columns of all lines that can be understood */
	public static List<ShownColumn> read(String text) {
		return Arrays.stream(text.split("\n")).map(ColumnMemory::column).flatMap(Optional::stream).toList();
	}

	private static Optional<ShownColumn> column(String line) {
		String[] parts = line.split(" ", PARTS);
		try {
			if (parts.length == PARTS) {
				var key = new RunKey(Kind.valueOf(parts[0]), parts[4]);
				var choice = new MetricChoice(MetricChoice.Kind.valueOf(parts[1]), Long.parseLong(parts[2]));
				return Optional.of(new ShownColumn(new RunColumn(key, choice), Boolean.parseBoolean(parts[3])));
			}
		} catch (IllegalArgumentException e) {
			// written by another version: the column is left out
		}
		return Optional.empty();
	}
}
