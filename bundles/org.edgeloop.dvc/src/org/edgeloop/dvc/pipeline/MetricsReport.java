package org.edgeloop.dvc.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.edgeloop.base.Problem;
import org.edgeloop.dvc.value.PythonJson;
import org.edgeloop.dvc.value.Value;

/**
 * The metrics of a repository at some states of it.
 *
 * @param root the repository's folder, absolute
 * @param revisions what was found, by the name of the state
 * @param named whether rows say which state they are of
 */
public record MetricsReport(Path root, Map<String, FileValues> revisions, boolean named) {

	private static final String NOTHING = "-";

	public MetricsReport {
		revisions = Collections.unmodifiableMap(new LinkedHashMap<>(revisions));
	}

	/** @return why files could not be read, of all states */
	public List<Problem> problems() {
		return revisions.values().stream().flatMap(values -> values.problems().stream()).toList();
	}

	/** @return the states of which a file could not be read */
	public List<String> failed() {
		return revisions.entrySet().stream().filter(entry -> !entry.getValue().problems().isEmpty()).map(Map.Entry::getKey).toList();
	}

	/**
	 * @param digits how many digits numbers have behind the point
	 * @return a row a file, a column a metric, as {@code dvc metrics show} prints it
	 */
	public String text(Path workingFolder, int digits, boolean markdown) {
		var names = new TreeSet<>(PythonJson.CODE_POINTS);
		revisions.values().forEach(found -> found.values().values().forEach(value -> names.addAll(FileValues.flattened(value).keySet())));
		var headings = new ArrayList<>(named ? List.of("Revision", "Path") : List.of("Path"));
		headings.addAll(names);
		var table = new ValueTable(headings);
		revisions.forEach((revision, found) -> found.values().forEach((file, value) -> {
			Map<String, Value> flat = FileValues.flattened(value);
			var cells = new ArrayList<>(named ? List.of(revision, display(file, workingFolder)) : List.of(display(file, workingFolder)));
			names.forEach(name -> cells.add(flat.containsKey(name) ? PythonText.str(Numbers.rounded(flat.get(name), digits)) : NOTHING));
			table.row(cells);
		}));
		return markdown ? table.markdown() : table.plain();
	}

	/** @return DVC's JSON: {@code data} by revision, and within by file */
	public Value.Mapping json(Path workingFolder) {
		Map<Value, Value> states = new LinkedHashMap<>();
		revisions.forEach((revision, found) -> {
			Map<Value, Value> files = new LinkedHashMap<>();
			found.values().forEach((file, value) -> files.put(Value.of(display(file, workingFolder)), data(value)));
			states.put(Value.of(revision), data(new Value.Mapping(files)));
		});
		return new Value.Mapping(states);
	}

	private static Value.Mapping data(Value value) {
		return new Value.Mapping(Map.of(Value.of("data"), value));
	}

	private String display(String file, Path workingFolder) {
		return workingFolder.relativize(root.resolve(file)).toString().replace('\\', '/');
	}
}
