package org.edgeloop.dvc.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.edgeloop.dvc.value.PythonJson;
import org.edgeloop.dvc.value.Value;

/**
 * The metrics of a repository at one state of it.
 *
 * @param root the repository's folder, absolute
 * @param revision the state
 */
public record MetricsReport(Path root, String revision, FileValues metrics) {

	private static final String NOTHING = "-";

	/**
	 * @param digits how many digits numbers have behind the point
	 * @return a row a file, a column a metric, as {@code dvc metrics show} prints it
	 */
	public String text(Path workingFolder, int digits, boolean markdown) {
		var names = new TreeSet<>(PythonJson.CODE_POINTS);
		metrics.values().values().forEach(value -> names.addAll(FileValues.flattened(value).keySet()));
		var headings = new ArrayList<>(List.of("Path"));
		headings.addAll(names);
		var table = new ValueTable(headings);
		metrics.values().forEach((file, value) -> {
			Map<String, Value> flat = FileValues.flattened(value);
			var cells = new ArrayList<>(List.of(display(file, workingFolder)));
			names.forEach(name -> cells.add(flat.containsKey(name) ? PythonText.str(Numbers.rounded(flat.get(name), digits)) : NOTHING));
			table.row(cells);
		});
		return markdown ? table.markdown() : table.plain();
	}

	/** @return DVC's JSON: {@code data} by revision, and within by file */
	public Value.Mapping json(Path workingFolder) {
		Map<Value, Value> files = new LinkedHashMap<>();
		metrics.values().forEach((file, value) -> files.put(Value.of(display(file, workingFolder)), data(value)));
		return new Value.Mapping(Map.of(Value.of(revision), data(new Value.Mapping(files))));
	}

	private static Value.Mapping data(Value value) {
		return new Value.Mapping(Map.of(Value.of("data"), value));
	}

	private String display(String file, Path workingFolder) {
		return workingFolder.relativize(root.resolve(file)).toString().replace('\\', '/');
	}
}
