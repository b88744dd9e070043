package org.edgeloop.dvc.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.edgeloop.dvc.value.PythonJson;
import org.edgeloop.dvc.value.Value;

/**
 * How the parameters or metrics of a repository differ between two states of it.
 *
 * @param root the repository's folder, absolute
 * @param before the name of the earlier state
 * @param after the name of the later state
 * @param changes by file and by name, sorted
 * @param failed the states of which some files could not be read
 */
public record ValueDiff(Path root, String before, String after, List<ValueChange> changes, List<String> failed) {

	public ValueDiff {
		changes = List.copyOf(changes);
		failed = List.copyOf(failed);
	}

	/** @param all whether values that are the same are listed, too */
	static ValueDiff of(Path root, String before, FileValues old, String after, FileValues now, boolean all) {
		var changes = new ArrayList<ValueChange>();
		var files = new TreeSet<>(PythonJson.CODE_POINTS);
		files.addAll(old.values().keySet());
		files.addAll(now.values().keySet());
		for (String file : files) {
			changes.addAll(changes(file, flat(old, file), flat(now, file), all));
		}
		var failed = new ArrayList<String>();
		if (!old.problems().isEmpty()) {
			failed.add(before);
		}
		if (!now.problems().isEmpty()) {
			failed.add(after);
		}
		return new ValueDiff(root, before, after, changes, failed);
	}

	private static Map<String, Value> flat(FileValues values, String file) {
		return Optional.ofNullable(values.values().get(file)).map(FileValues::flattened).orElse(Map.of());
	}

	private static List<ValueChange> changes(String file, Map<String, Value> old, Map<String, Value> now, boolean all) {
		var names = new TreeSet<>(PythonJson.CODE_POINTS);
		names.addAll(old.keySet());
		names.addAll(now.keySet());
		return names.stream().map(name -> new ValueChange(file, name, Optional.ofNullable(old.get(name)), Optional.ofNullable(now.get(name))))
				.filter(change -> all || !change.isUnchanged()).toList();
	}

	/**
	 * @param workingFolder where the files' names are relative to
	 * @return DVC's JSON: {@code old}, {@code new} and, of numbers, {@code diff} by file and name
	 */
	public Value.Mapping json(Path workingFolder) {
		Map<Value, Value> files = new LinkedHashMap<>();
		for (ValueChange change : changes) {
			Value file = Value.of(display(change.file(), workingFolder));
			Map<Value, Value> ofFile = files.containsKey(file) && files.get(file) instanceof Value.Mapping(var before)
					? new LinkedHashMap<>(before)
					: new LinkedHashMap<>();
			ofFile.put(Value.of(change.name()), json(change));
			files.put(file, new Value.Mapping(ofFile));
		}
		return new Value.Mapping(files);
	}

	private static Value json(ValueChange change) {
		Map<Value, Value> entry = new LinkedHashMap<>();
		entry.put(Value.of("old"), change.before().map(PythonText::listsAsText).orElse(Value.NULL));
		entry.put(Value.of("new"), change.after().map(PythonText::listsAsText).orElse(Value.NULL));
		change.difference().ifPresent(difference -> entry.put(Value.of("diff"), difference));
		return new Value.Mapping(entry);
	}

	String display(String file, Path workingFolder) {
		return workingFolder.relativize(root.resolve(file)).toString().replace('\\', '/');
	}
}
