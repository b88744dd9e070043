package org.edgeloop.dvc.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.value.Value;

/** Between outputs and dependencies and what stands of them in {@code .dvc} files. */
final class PointerFormat {

	private static final String METRIC = "metric";
	private static final String PLOT = "plot";

	/** What is asked of a database has no path. */
	private static final String DATABASE = "db";

	/** Beside those of a state. */
	private static final Set<String> OUTPUT_KEYS = Set.of("desc", "type", "labels", "meta", "cache", "persist", "push", "remote");

	/** They do not make another stage of a stage. */
	private static final Set<String> UNHASHED = Set.of("locked", "frozen", "desc", "type", "labels", "meta", METRIC, "persist", "checkpoint",
			"isexec", "size", "nfiles");

	private PointerFormat() {
	}

	static DataOutput output(Value value, String where) throws ProblemException {
		Fields fields = Fields.of(value, where);
		boolean metric = holds(fields, METRIC);
		OutputFlags.Kind kind = holds(fields, PLOT) ? OutputFlags.Kind.PLOT : metric ? OutputFlags.Kind.METRIC : OutputFlags.Kind.OUT;
		var flags = new OutputFlags(kind, fields.truth("cache", true), fields.truth("persist", false), fields.truth("push", true),
				fields.text("remote", ""));
		Fields others = new Fields(fields.without(DataStateFormat.KEYS), where);
		return new DataOutput(fields.text(DataStateFormat.PATH), DataStateFormat.read(fields), flags, annotation(fields),
				others.without(OUTPUT_KEYS));
	}

	static Annotation annotation(Fields fields) throws ProblemException {
		return new Annotation(fields.words("desc"), fields.text("type", ""), fields.texts("labels"),
				fields.value("meta").orElse(Value.NULL));
	}

	private static boolean holds(Fields fields, String key) {
		return fields.value(key).filter(value -> !value.equals(Value.of(false))).isPresent();
	}

	static DataDependency dependency(Value value, String where) throws ProblemException {
		Fields fields = Fields.of(value, where);
		String path = fields.value(DATABASE).isPresent() ? fields.text(DataStateFormat.PATH, "") : fields.text(DataStateFormat.PATH);
		return new DataDependency(path, DataStateFormat.read(fields), fields.without(DataStateFormat.KEYS));
	}

	static Value.Mapping toValue(DataOutput output) {
		var builder = new MappingBuilder();
		DataStateFormat.putContent(builder, output.state());
		DataStateFormat.putAlgorithm(builder, output.state());
		builder.put(DataStateFormat.PATH, Value.of(output.path()));
		putAnnotation(builder, output.annotation());
		OutputFlags flags = output.flags();
		putUnless(builder, "cache", flags.cache());
		putKind(builder, output);
		builder.flag("persist", flags.persist()).text("remote", flags.remote());
		putUnless(builder, "push", flags.push());
		return builder.others(output.extra()).build();
	}

	static void putAnnotation(MappingBuilder builder, Annotation annotation) {
		builder.text("desc", annotation.desc()).text("type", annotation.type());
		builder.items("labels", annotation.labels().stream().map(Value::of).toList());
		if (!annotation.meta().equals(Value.NULL)) {
			builder.put("meta", annotation.meta());
		}
	}

	/** Puts a flag that is written only where it does not hold. */
	static void putUnless(MappingBuilder builder, String key, boolean flag) {
		if (!flag) {
			builder.put(key, Value.of(false));
		}
	}

	private static void putKind(MappingBuilder builder, DataOutput output) {
		switch (output.flags().kind()) {
		case METRIC -> builder.put(METRIC, output.extra().get(METRIC).orElse(Value.of(true)));
		case PLOT -> builder.put(PLOT, output.extra().get(PLOT).orElse(Value.of(true)));
		case OUT -> {
			// nothing is written of it
		}
		}
	}

	static Value.Mapping toValue(DataDependency dependency) {
		var builder = new MappingBuilder();
		DataStateFormat.putContent(builder, dependency.state());
		DataStateFormat.putAlgorithm(builder, dependency.state());
		return builder.put(DataStateFormat.PATH, Value.of(dependency.path())).others(dependency.extra()).build();
	}

	/** @return the hash that tells one import or stage of old from another */
	static String stageHash(Value.Mapping stage) {
		Map<Value, Value> hashed = new LinkedHashMap<>(stage.entries());
		hashed.remove(Value.of("md5"));
		hashed.remove(Value.of("wdir"), Value.of("."));
		return ValueHash.of(ValueHash.MD5, new Value.Mapping(hashed), UNHASHED);
	}
}
