package org.edgeloop.dvc.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.value.PythonJson;
import org.edgeloop.dvc.value.Value;

/** Between entries of locks and what stands in the file. */
final class LockEntryFormat {

	private static final List<String> SERVER_HASHES = List.of("etag", "checksum");

	private LockEntryFormat() {
	}

	static LockEntry read(Value value, String where) throws ProblemException {
		Fields fields = Fields.of(value, where);
		List<DataDependency> deps = new ArrayList<>();
		for (Value item : fields.items("deps")) {
			Fields dep = Fields.of(item, where + ": deps");
			deps.add(new DataDependency(dep.text(DataStateFormat.PATH), DataStateFormat.read(dep), dep.without(DataStateFormat.KEYS)));
		}
		List<DataOutput> outs = new ArrayList<>();
		for (Value item : fields.items("outs")) {
			Fields out = Fields.of(item, where + ": outs");
			outs.add(new DataOutput(out.text(DataStateFormat.PATH), DataStateFormat.read(out), OutputFlags.DEFAULT, Annotation.NONE,
					out.without(DataStateFormat.KEYS)));
		}
		return new LockEntry(command(fields), deps, params(fields), outs);
	}

	static StageCommand command(Fields fields) throws ProblemException {
		return fields.value("cmd").orElse(Value.NULL) instanceof Value.Sequence ? new StageCommand(fields.texts("cmd"), true)
				: new StageCommand(List.of(fields.text("cmd")), false);
	}

	private static Map<String, Value.Mapping> params(Fields fields) throws ProblemException {
		Map<String, Value.Mapping> params = new LinkedHashMap<>();
		for (var entry : fields.mapping("params").entries().entrySet()) {
			if (entry.getKey() instanceof Value.Text(String path)) {
				params.put(path, Fields.of(entry.getValue(), fields.where() + ": params of " + path).mapping());
			}
		}
		return params;
	}

	static Value.Mapping write(LockEntry entry) {
		var builder = new MappingBuilder().put("cmd", entry.cmd().toValue());
		builder.items("deps", entry.deps().stream().sorted(Comparator.comparing(DataDependency::path, PythonJson.CODE_POINTS))
				.map(dep -> data(dep.path(), dep.state(), dep.extra())).toList());
		if (!entry.params().isEmpty()) {
			builder.put("params", params(entry.params()));
		}
		builder.items("outs", entry.outs().stream().sorted(Comparator.comparing(DataOutput::path, PythonJson.CODE_POINTS))
				.map(out -> data(out.path(), out.state(), out.extra())).toList());
		return builder.build();
	}

	/** The hash comes before the size, also the one that a server gave; a folder whose files are listed has neither. */
	private static Value data(String path, DataState state, Value.Mapping extra) {
		var builder = new MappingBuilder().put(DataStateFormat.PATH, Value.of(path));
		DataStateFormat.putAlgorithm(builder, state);
		for (String key : SERVER_HASHES) {
			extra.get(key).ifPresent(hash -> builder.put(key, hash));
		}
		if (extra.get(ListedFiles.KEY).isEmpty()) {
			DataStateFormat.putContent(builder, state);
		}
		return builder.others(extra).build();
	}

	private static Value params(Map<String, Value.Mapping> params) {
		var builder = new MappingBuilder();
		params.keySet().stream()
				.sorted(Comparator.comparing((String path) -> !path.equals(ParamsDependency.DEFAULT_FILE)).thenComparing(PythonJson.CODE_POINTS))
				.forEach(path -> builder.put(path, sorted(params.getOrDefault(path, Value.Mapping.EMPTY))));
		return builder.build();
	}

	/** Only the names at the top are sorted; a name is a text. */
	private static Value sorted(Value.Mapping values) {
		Map<Value, Value> ordered = new LinkedHashMap<>();
		values.entries().entrySet().stream().sorted(Map.Entry.comparingByKey(Comparator.comparing(LockEntryFormat::name, PythonJson.CODE_POINTS)))
				.forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
		return new Value.Mapping(ordered);
	}

	private static String name(Value key) {
		return key instanceof Value.Text(String text) ? text : PythonJson.write(key);
	}
}
