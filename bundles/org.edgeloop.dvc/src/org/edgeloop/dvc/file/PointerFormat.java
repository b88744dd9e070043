package org.edgeloop.dvc.file;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.value.Value;

/** Between outputs and dependencies and what stands of them in {@code .dvc} files. */
final class PointerFormat {

	private static final String METRIC = "metric";
	private static final String PLOT = "plot";
	private static final String CMD = "cmd";
	private static final String WDIR = "wdir";
	private static final String HERE = ".";

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

	static Value.Mapping toValue(DataDependency dependency) {
		var builder = new MappingBuilder();
		DataStateFormat.putContent(builder, dependency.state());
		DataStateFormat.putAlgorithm(builder, dependency.state());
		return builder.put(DataStateFormat.PATH, Value.of(dependency.path())).others(dependency.extra()).build();
	}

	static Value.Mapping toValue(DataOutput output) {
		var builder = new MappingBuilder();
		if (output.extra().get(ListedFiles.KEY).isEmpty()) {
			DataStateFormat.putContent(builder, output.state());
		}
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

	/**
	 * @return the hash that tells one import or stage of old from another: of what DVC would write, whoever wrote the file
	 */
	static String stageHash(Fields stage, List<DataDependency> deps, List<DataOutput> outs) {
		var builder = new MappingBuilder();
		stage.value(CMD).ifPresent(cmd -> builder.put(CMD, cmd));
		stage.value(WDIR).filter(Value.Text.class::isInstance).map(wdir -> normal(((Value.Text) wdir).value())).filter(wdir -> !wdir.equals(HERE))
				.ifPresent(wdir -> builder.put(WDIR, Value.of(wdir)));
		builder.items("deps", deps.stream().map(PointerFormat::hashed).toList()).items("outs", outs.stream().map(PointerFormat::hashed).toList());
		builder.flag("always_changed", stage.value("always_changed").equals(Optional.of(Value.of(true))));
		return ValueHash.of(ValueHash.MD5, builder.build(), UNHASHED);
	}

	/** @return the hash of the entries as they stand there, with the defaults that DVC 0 wrote down */
	static String writtenHash(Value.Mapping stage) {
		Map<Value, Value> hashed = new LinkedHashMap<>(stage.entries());
		hashed.remove(Value.of("md5"));
		hashed.remove(Value.of(WDIR), Value.of(HERE));
		return ValueHash.of(ValueHash.MD5, new Value.Mapping(hashed), UNHASHED);
	}

	private static Value hashed(DataDependency dependency) {
		if (!dependency.repo().entries().isEmpty()) {
			return new MappingBuilder().put(DataStateFormat.PATH, Value.of(dependency.path())).put("repo", dependency.repo()).build();
		}
		return dependency.path().isEmpty() ? dependency.extra() : hashed(dependency.path(), dependency.state(), dependency.extra());
	}

	private static Value hashed(DataOutput output) {
		var builder = new MappingBuilder().others((Value.Mapping) hashed(output.path(), output.state(), output.extra()));
		Set<String> content = Set.of(DataStateFormat.PATH, "md5", "hash");
		return builder.others(new Fields(toValue(output), output.path()).without(content)).build();
	}

	/** What lies in no repository has a hash of its own kind, and DVC says of it that it was MD5. */
	private static Value hashed(String path, DataState state, Value.Mapping extra) {
		var builder = new MappingBuilder();
		boolean isHere = !path.contains("://") && !path.startsWith("/");
		boolean isListed = extra.get(ListedFiles.KEY).isPresent();
		if (!isListed) {
			DataStateFormat.putContent(builder, state);
		}
		if (isHere) {
			DataStateFormat.putAlgorithm(builder, state);
			if (state.hash() == null) {
				builder.put("md5", Value.NULL);
			}
		} else {
			builder.put("hash", Value.of(DataHash.MD5));
		}
		return builder.put(DataStateFormat.PATH, Value.of(isHere ? normal(path) : path)).others(extra).build();
	}

	private static String normal(String path) {
		String normal = Path.of(path).normalize().toString().replace('\\', '/');
		return normal.isEmpty() ? HERE : normal;
	}
}
