package org.edgeloop.experiment.ui.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunAttribute;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.comparison.ComparedRun;
import org.edgeloop.experiment.comparison.ComparedRuns;
import org.edgeloop.experiment.comparison.KeyDifference;
import org.edgeloop.experiment.table.CellText;

/**
 * The runs of a comparison as a table: a row for each run, a column for each key. A snapshot that does not change, made and sorted on
 * any thread.
 *
 * @param keys of the columns; at most {@link #MOST_KEYS}
 * @param more how many keys there are beside these
 * @param rows pinned runs first
 */
public record RunRows(List<RunKey> keys, int more, List<RunRow> rows) {

	/** A table of more columns is read by nobody, and slow; the rest is in the export. */
	public static final int MOST_KEYS = 120;

	public static final RunRows NONE = new RunRows(List.of(), 0, List.of());

	private static final Comparator<RunRow> PINNED_FIRST = Comparator.comparing(row -> !row.run().pinned());

	public RunRows {
		keys = List.copyOf(keys);
		rows = List.copyOf(rows);
	}

	/** @param allKeys whether keys have a column in which all runs are alike, too */
	public static RunRows of(ComparedRuns runs, boolean allKeys) {
		List<RunKey> all = KeyDifference.of(runs, !allKeys).stream().map(KeyDifference::key).toList();
		List<RunKey> keys = all.subList(0, Math.min(MOST_KEYS, all.size()));
		Map<String, String> labels = runs.labels();
		var looks = runs.looks();
		var rows = new ArrayList<RunRow>();
		for (ComparedRun run : runs.runs()) {
			List<String> cells = keys.stream().map(key -> cell(key, run.run())).toList();
			rows.add(new RunRow(run, labels.getOrDefault(run.id(), run.label()), looks.get(run.id()), run.id().equals(runs.baseline()), cells));
		}
		rows.sort(PINNED_FIRST);
		return new RunRows(keys, all.size() - keys.size(), rows);
	}

	/** @return a value as the table shows it; empty if the run has none */
	static String cell(RunKey key, Run run) {
		Optional<RunAttribute> attribute = key.attribute();
		if (!key.isNumber()) {
			return key.text(run).orElse("").replaceAll("\\s+", " ");
		}
		OptionalDouble number = key.number(run);
		if (number.isEmpty()) {
			return "";
		}
		return attribute.isPresent() ? CellText.attribute(attribute.get(), number.getAsDouble()) : CellText.number(number.getAsDouble());
	}

	/**
	 * @param column the place of a key; -1 for the runs' names
	 * @return the same rows, sorted: as numbers where all values are, pinned ones before the others, those without value last
	 */
	public RunRows sorted(int column, boolean descending) {
		Comparator<RunRow> order = column < 0 ? Comparator.comparing(RunRow::label) : order(keys.get(column), column);
		var sorted = new ArrayList<>(rows);
		sorted.sort(PINNED_FIRST.thenComparing(descending ? order.reversed() : order));
		if (column >= 0) {
			sorted.sort(PINNED_FIRST.thenComparing(row -> row.cells().get(column).isEmpty()));
		}
		return new RunRows(keys, more, sorted);
	}

	private Comparator<RunRow> order(RunKey key, int column) {
		boolean areNumbers = rows.stream().filter(row -> !row.cells().get(column).isEmpty()).allMatch(row -> key.number(row.run().run()).isPresent());
		return areNumbers ? Comparator.comparingDouble(row -> key.number(row.run().run()).orElse(Double.NaN))
				: Comparator.comparing(row -> row.cells().get(column), String.CASE_INSENSITIVE_ORDER);
	}

	/** @return the columns of words in which a run differs from the baseline; numbers hardly ever agree, which tells nothing */
	public List<Integer> differences(RunRow row) {
		return rows.stream().filter(RunRow::baseline).findFirst()
				.map(base -> IntStream.range(0, keys.size()).filter(i -> !keys.get(i).isNumber() && !base.cells().get(i).equals(row.cells().get(i))).boxed().toList())
				.orElse(List.of());
	}
}
