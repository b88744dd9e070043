package org.edgeloop.dvc.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.file.OutputFlags.Kind;
import org.edgeloop.dvc.value.Value;

/** Reads a stage whose templates are filled in. */
final class StageFormat {

	/** What DVC 2 let its logger write: an output, whatever else is said of it. */
	private static final String LIVE = "live";

	private static final Set<String> KEYS = Set.of("cmd", "wdir", "deps", "params", "vars", "frozen", "meta", "desc", "always_changed",
			"outs", "metrics", "plots", LIVE);
	private static final Set<String> FLAGS = Set.of("cache", "persist", "remote", "push", "desc", "type", "labels", "meta", "checkpoint");

	private StageFormat() {
	}

	/** @throws ProblemException if something stands there that no stage has */
	static void checkKeys(String name, Fields definition) throws ProblemException {
		for (Value key : definition.mapping().entries().keySet()) {
			if (!(key instanceof Value.Text(String text)) || !KEYS.contains(text)) {
				throw Fields.problem("the stage '" + name + "' has a key that is not allowed: " + key(key), definition.where());
			}
		}
	}

	private static String key(Value key) {
		return key instanceof Value.Text(String text) ? "'" + text + "'" : "one that is no text";
	}

	static StageEntry read(String name, Fields fields, int line) throws ProblemException {
		List<DataOutput> outs = new ArrayList<>();
		outs.addAll(outputs(fields, "outs", Kind.OUT));
		outs.addAll(outputs(fields, "metrics", Kind.METRIC));
		outs.addAll(outputs(fields, "plots", Kind.PLOT));
		outs.addAll(outputs(live(fields), LIVE, Kind.OUT));
		String wdir = fields.text("wdir", "");
		return new StageEntry(name, LockEntryFormat.command(fields), wdir.isEmpty() ? "." : wdir, paths(fields, "deps"), params(fields),
				outs, fields.truth("frozen", false), fields.truth("always_changed", false), fields.words("desc"),
				fields.value("meta").orElse(Value.NULL), line);
	}

	/** @return as a list what is no list: a path, or paths with what is said of them */
	private static Fields live(Fields fields) {
		List<Value> items = fields.value(LIVE).filter(value -> !(value instanceof Value.Sequence)).map(List::of).orElse(List.of());
		return new Fields(new MappingBuilder().items(LIVE, items).build(), fields.where());
	}

	private static List<String> paths(Fields fields, String key) throws ProblemException {
		List<String> paths = new ArrayList<>();
		for (Value item : fields.items(key)) {
			paths.add(text(item, key, fields));
		}
		return paths;
	}

	/** A template may have made a number of what is a name. */
	private static String text(Value value, String key, Fields fields) throws ProblemException {
		return switch (value) {
		case Value.Text(String text) -> text;
		case Value.Int(var number) -> number.toString();
		default -> throw Fields.problem("'" + key + "' holds something that is no text", fields.where());
		};
	}

	/** Names of {@code params.yaml} stand alone; those of another file in a mapping. A file that counts as a whole has no names. */
	private static List<ParamsDependency> params(Fields fields) throws ProblemException {
		Map<String, Set<String>> names = new LinkedHashMap<>();
		Set<String> whole = wholeFiles(fields);
		for (Value item : fields.items("params")) {
			if (item instanceof Value.Mapping(var files)) {
				for (var file : files.entrySet()) {
					Set<String> known = names.computeIfAbsent(text(file.getKey(), "params", fields), _ -> new LinkedHashSet<>());
					known.addAll(new Fields((Value.Mapping) item, fields.where()).texts(text(file.getKey(), "params", fields)));
				}
			} else {
				names.computeIfAbsent(ParamsDependency.DEFAULT_FILE, _ -> new LinkedHashSet<>()).add(text(item, "params", fields));
			}
		}
		return names.entrySet().stream()
				.map(file -> new ParamsDependency(file.getKey(), whole.contains(file.getKey()) ? List.of() : List.copyOf(file.getValue())))
				.toList();
	}

	private static Set<String> wholeFiles(Fields fields) throws ProblemException {
		Set<String> whole = new LinkedHashSet<>();
		for (Value item : fields.items("params")) {
			if (item instanceof Value.Mapping(var files)) {
				for (var file : files.entrySet()) {
					if (file.getValue().equals(Value.NULL) || file.getValue().equals(new Value.Sequence(List.of()))) {
						whole.add(text(file.getKey(), "params", fields));
					}
				}
			}
		}
		return whole;
	}

	/** What is said twice of an output is put together. */
	private static List<DataOutput> outputs(Fields fields, String key, Kind kind) throws ProblemException {
		Map<String, Map<Value, Value>> properties = new LinkedHashMap<>();
		for (Value item : fields.items(key)) {
			if (item instanceof Value.Mapping(var paths)) {
				for (var path : paths.entrySet()) {
					properties.computeIfAbsent(text(path.getKey(), key, fields), _ -> new LinkedHashMap<>())
							.putAll(Fields.of(path.getValue(), fields.where() + ": " + key).mapping().entries());
				}
			} else {
				properties.computeIfAbsent(text(item, key, fields), _ -> new LinkedHashMap<>());
			}
		}
		List<DataOutput> outputs = new ArrayList<>();
		for (var output : properties.entrySet()) {
			outputs.add(output(output.getKey(), new Fields(new Value.Mapping(output.getValue()), fields.where() + ": " + key), kind));
		}
		return outputs;
	}

	private static DataOutput output(String path, Fields flags, Kind kind) throws ProblemException {
		return new DataOutput(path, DataState.NONE,
				new OutputFlags(kind, flags.truth("cache", true), flags.truth("persist", false), flags.truth("push", true),
						flags.text("remote", "")),
				PointerFormat.annotation(flags), flags.without(FLAGS));
	}
}
