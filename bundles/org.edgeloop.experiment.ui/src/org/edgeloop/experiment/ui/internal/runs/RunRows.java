package org.edgeloop.experiment.ui.internal.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import org.edgeloop.experiment.table.RunTable;
import org.edgeloop.experiment.ui.runs.RunsPresenter;
import org.edgeloop.experiment.ui.runs.ShownColumn;

/** Rows of the table as text for others. */
final class RunRows {

	private RunRows() {
	}

	/** @return ids as a JSON array */
	static String json(List<String> runIds) {
		ArrayNode array = new JsonMapper().createArrayNode();
		runIds.forEach(array::add);
		return array.toString();
	}

	/** @return a heading and a line for each run, with what the columns show, parted by tabs */
	static String tabbed(RunsPresenter presenter, List<String> runIds) {
		RunTable table = presenter.table();
		List<String> lines = new ArrayList<>();
		lines.add(Stream.concat(Stream.of("Run", "Run Id"), presenter.columns().stream().map(column -> column.column().title()))
				.map(RunRows::cell).collect(Collectors.joining("\t")));
		for (String id : runIds) {
			OptionalInt index = table.indexOf(id);
			index.ifPresent(row -> lines.add(Stream.concat(Stream.of(table.label(id), id),
					presenter.columns().stream().map(ShownColumn::column).map(column -> table.text(row, column)))
					.map(RunRows::cell).collect(Collectors.joining("\t"))));
		}
		return String.join("\n", lines);
	}

	private static String cell(String text) {
		return text.replaceAll("[\t\r\n]+", " ");
	}
}
