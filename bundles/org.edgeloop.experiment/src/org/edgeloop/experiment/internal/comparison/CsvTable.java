package org.edgeloop.experiment.internal.comparison;

import java.util.List;
import java.util.stream.Collectors;

import org.edgeloop.experiment.comparison.ComparedRuns;
import org.edgeloop.experiment.comparison.KeyDifference;

/** The table of a comparison as CSV (RFC 4180): a row for each run, a column for each key; a cell without value is empty. */
public final class CsvTable {

	private CsvTable() {
	}

	public static String of(ComparedRuns runs, boolean onlyDifferent) {
		List<KeyDifference> keys = KeyDifference.of(runs, onlyDifferent);
		var text = new StringBuilder("run_id,run_name");
		keys.forEach(key -> text.append(',').append(cell(key.key().toString())));
		text.append("\r\n");
		for (int i = 0; i < runs.runs().size(); i++) {
			int run = i;
			text.append(cell(runs.runs().get(i).id())).append(',').append(cell(runs.runs().get(i).run().name())).append(',')
					.append(keys.stream().map(key -> cell(key.values().get(run).orElse(""))).collect(Collectors.joining(",")));
			text.append("\r\n");
		}
		return text.toString();
	}

	private static String cell(String text) {
		return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') ? '"' + text.replace("\"", "\"\"") + '"' : text;
	}
}
