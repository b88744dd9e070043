package org.edgeloop.dvc.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.file.OutputFlags.Kind;
import org.edgeloop.dvc.file.PipelineFile;
import org.edgeloop.dvc.internal.pipeline.StageSection;
import org.edgeloop.dvc.internal.yaml.YamlNode.Entry;
import org.edgeloop.dvc.value.Value;

/** What a {@code dvc.yaml} says of one stage, as it is written there: templates are not filled in. */
public final class StageDefinition {

	private final String where;
	private final String name;
	private final Value.Mapping entry;

	private StageDefinition(String where, String name, Value.Mapping entry) {
		this.where = where;
		this.name = name;
		this.entry = entry;
	}

	/**
	 * @param folder of the {@code dvc.yaml}
	 * @throws ProblemException if there is no such stage, or if {@code foreach} or {@code matrix} makes it, which only whoever edits the
	 *     file can change
	 */
	public static NewStage read(Path folder, String name) throws IOException {
		Path file = folder.resolve(PipelineFile.NAME);
		StageSection section = StageSection.read(file);
		Optional<Entry> entry = section.entry(name);
		if (entry.isEmpty() && section.entry(name.replaceFirst("@.*", "")).isPresent()) {
			throw new ProblemException(Problem.error("'" + name + "' is one of several stages that are written as one.", file.toString(),
					"Change it in the file."));
		}
		Value value = entry.orElseThrow(() -> new ProblemException(Problem.error("There is no stage '" + name + "'.", file.toString(), ""))).node().value();
		if (!(value instanceof Value.Mapping mapping) || mapping.get("cmd").isEmpty()) {
			throw new ProblemException(Problem.error("'" + name + "' has no command of its own.", file.toString(), "Change it in the file."));
		}
		return new StageDefinition(file.toString(), name, mapping).stage();
	}

	private NewStage stage() throws ProblemException {
		List<NewOutput> outputs = new ArrayList<>();
		outputs.addAll(outputs("outs", Kind.OUT));
		outputs.addAll(outputs("metrics", Kind.METRIC));
		outputs.addAll(outputs("plots", Kind.PLOT));
		boolean always = entry.get("always_changed").filter(Value.of(true)::equals).isPresent();
		return new NewStage(name, text("desc"), command(), text("wdir"), paths("deps"), parameters(), outputs, always);
	}

	private String text(String key) throws ProblemException {
		Optional<Value> value = entry.get(key);
		return value.isPresent() ? text(value.get()) : "";
	}

	private String text(Value value) throws ProblemException {
		return switch (value) {
		case Value.Text(String text) -> text;
		case Value.Int(var number) -> number.toString();
		default -> throw new ProblemException(Problem.error("The stage '" + name + "' holds something that is no text.", where, "Change it in the file."));
		};
	}

	/** Several commands are a line each. */
	private String command() throws ProblemException {
		Value command = entry.get("cmd").orElse(Value.NULL);
		if (!(command instanceof Value.Sequence(var lines))) {
			return text(command);
		}
		List<String> texts = new ArrayList<>();
		for (Value line : lines) {
			texts.add(text(line));
		}
		return String.join("\n", texts);
	}

	private List<Value> items(String key) {
		return entry.get(key).filter(Value.Sequence.class::isInstance).map(value -> ((Value.Sequence) value).items()).orElse(List.of());
	}

	private List<String> paths(String key) throws ProblemException {
		List<String> paths = new ArrayList<>();
		for (Value item : items(key)) {
			paths.add(text(item));
		}
		return paths;
	}

	private List<String> parameters() throws ProblemException {
		List<String> parameters = new ArrayList<>();
		for (Value item : items("params")) {
			if (item instanceof Value.Mapping(var files)) {
				for (var file : files.entrySet()) {
					List<Value> names = file.getValue() instanceof Value.Sequence(var all) ? all : List.of();
					parameters.add(text(file.getKey()) + ":" + names.stream().map(StageDefinition::plain).collect(Collectors.joining(",")));
				}
			} else {
				parameters.add(text(item));
			}
		}
		return parameters;
	}

	private static String plain(Value value) {
		return value instanceof Value.Text(String text) ? text : ValueText.of(value);
	}

	private List<NewOutput> outputs(String key, Kind kind) throws ProblemException {
		List<NewOutput> outputs = new ArrayList<>();
		for (Value item : items(key)) {
			if (item instanceof Value.Mapping(var paths)) {
				for (var path : paths.entrySet()) {
					Value.Mapping flags = path.getValue() instanceof Value.Mapping said ? said : Value.Mapping.EMPTY;
					outputs.add(new NewOutput(text(path.getKey()), kind, flags.get("cache").filter(Value.of(false)::equals).isEmpty(),
							flags.get("persist").filter(Value.of(true)::equals).isPresent()));
				}
			} else {
				outputs.add(NewOutput.cached(text(item), kind));
			}
		}
		return outputs;
	}
}
