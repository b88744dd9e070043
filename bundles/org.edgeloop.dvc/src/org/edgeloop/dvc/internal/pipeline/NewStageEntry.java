package org.edgeloop.dvc.internal.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.edgeloop.dvc.file.OutputFlags.Kind;
import org.edgeloop.dvc.file.ParamsDependency;
import org.edgeloop.dvc.pipeline.NewOutput;
import org.edgeloop.dvc.pipeline.NewStage;
import org.edgeloop.dvc.value.PythonJson;
import org.edgeloop.dvc.value.Value;

/** What stands in a {@code dvc.yaml} for a new stage, in the order in which DVC writes it. */
public final class NewStageEntry {

	private NewStageEntry() {
	}

	/** @return what stands under the stage's name */
	public static Value.Mapping of(NewStage stage) {
		Map<Value, Value> entry = new LinkedHashMap<>();
		putText(entry, "desc", stage.description());
		putText(entry, "cmd", stage.command());
		putText(entry, "wdir", stage.folder());
		putList(entry, "deps", stage.dependencies().stream().sorted(PythonJson.CODE_POINTS).map(Value::of).toList());
		putList(entry, "params", parameters(stage.parameters()));
		putList(entry, "outs", outputs(stage, Kind.OUT));
		putList(entry, "metrics", outputs(stage, Kind.METRIC));
		putList(entry, "plots", outputs(stage, Kind.PLOT));
		if (stage.alwaysChanged()) {
			entry.put(Value.of("always_changed"), Value.of(true));
		}
		return new Value.Mapping(entry);
	}

	private static void putText(Map<Value, Value> entry, String key, String text) {
		if (!text.isEmpty()) {
			entry.put(Value.of(key), Value.of(text));
		}
	}

	private static void putList(Map<Value, Value> entry, String key, List<Value> items) {
		if (!items.isEmpty()) {
			entry.put(Value.of(key), new Value.Sequence(items));
		}
	}

	/** Names in {@code params.yaml} come first and alone, those of other files behind in a mapping each. */
	private static List<Value> parameters(List<String> texts) {
		Map<String, TreeSet<String>> names = new TreeMap<>(PythonJson.CODE_POINTS);
		for (String text : texts) {
			int colon = text.lastIndexOf(':');
			String file = colon < 0 ? ParamsDependency.DEFAULT_FILE : text.substring(0, colon);
			TreeSet<String> known = names.computeIfAbsent(file, _ -> new TreeSet<>(PythonJson.CODE_POINTS));
			text.substring(colon + 1).lines().flatMap(line -> List.of(line.split(",")).stream()).map(String::strip).filter(name -> !name.isEmpty())
					.forEach(known::add);
		}
		List<Value> alone = new ArrayList<>();
		List<Value> others = new ArrayList<>();
		names.forEach((file, keys) -> {
			List<Value> values = keys.stream().map(Value::of).toList();
			if (file.equals(ParamsDependency.DEFAULT_FILE) && !values.isEmpty()) {
				alone.addAll(values);
			} else {
				others.add(new Value.Mapping(Map.of(Value.of(file), values.isEmpty() ? Value.NULL : new Value.Sequence(values))));
			}
		});
		alone.addAll(others);
		return alone;
	}

	private static List<Value> outputs(NewStage stage, Kind kind) {
		return stage.outputs().stream().filter(output -> output.kind() == kind).sorted(Comparator.comparing(NewOutput::path, PythonJson.CODE_POINTS))
				.map(NewStageEntry::output).toList();
	}

	private static Value output(NewOutput output) {
		Map<Value, Value> flags = new LinkedHashMap<>();
		if (!output.cached()) {
			flags.put(Value.of("cache"), Value.of(false));
		}
		if (output.persist()) {
			flags.put(Value.of("persist"), Value.of(true));
		}
		return flags.isEmpty() ? Value.of(output.path()) : new Value.Mapping(Map.of(Value.of(output.path()), new Value.Mapping(flags)));
	}
}
