package org.edgeloop.suggestion.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.evaluation.ClassifyWindowsOperation;
import org.edgeloop.evaluation.EvaluationSettings;
import org.edgeloop.suggestion.Detector;
import org.edgeloop.suggestion.DetectorField;
import org.edgeloop.suggestion.DetectorInput;
import org.edgeloop.suggestion.DetectorSettings;
import org.edgeloop.suggestion.Finding;

/**
 * What an ONNX classifier says of windows: its classes are types of labels. Windows that touch and are of one class are one suggestion,
 * whose score is the mean of their probabilities.
 */
public final class ClassifierDetector implements Detector {

	private static final List<DetectorField> FIELDS = List.of(DetectorField.file("model", "Model", "An ONNX file."),
			DetectorField.duration("window", "Window", "What the model is given, where it does not say it itself; 0 to ask the model.", "0"),
			DetectorField.duration("hop", "Hop", "From a window's begin to the next one's; 0 for one behind the other.", "0"),
			DetectorField.number("least", "Least probability", "Windows that it is less sure of are left out.", "0.5", 0, 1),
			DetectorField.text("types", "Types of classes",
					"CLASS=TYPE; CLASS=TYPE, where they are not called as a type or the last part of its path; CLASS= leaves a class out."),
			DetectorField.text("classes", "Classes", "A; B; C in the order of the model's outputs, where it does not say it."));

	@Override
	public String id() {
		return "classifier";
	}

	@Override
	public String title() {
		return "Classifier";
	}

	@Override
	public String summary() {
		return "What an ONNX classifier says of windows. The score is its probability.";
	}

	@Override
	public List<DetectorField> fields() {
		return FIELDS;
	}

	@Override
	public boolean choosesTypes() {
		return true;
	}

	@Override
	public int channelsTogether(DetectorSettings settings, double sampleRate, Progress progress) throws IOException {
		return operation(settings, sampleRate, progress).channels();
	}

	@Override
	public void find(DetectorInput input, DetectorSettings settings, Progress progress, Consumer<Finding> found) throws IOException {
		Map<String, String> types = types(settings.text("types"));
		Function<String, Optional<String>> known = types(input.project());
		var strange = new TreeSet<String>();
		double least = settings.number("least");
		var merger = new WindowMerger(input.stretches(), WindowMerger.Joint.MEAN, found);
		operation(settings, input.sampleRate(), progress).run(input.source(), input.channels(), input.range(), input.project(), progress, window -> {
			String name = types.getOrDefault(window.type(), window.type());
			Optional<String> type = known.apply(name);
			if (name.isEmpty() || window.probability() < least) {
				return;
			}
			type.ifPresentOrElse(path -> merger.add(window.range().from(), window.range().to(), window.probability(), path), () -> strange.add(name));
		});
		merger.end();
		if (!strange.isEmpty()) {
			input.problems().accept(Problem.warning("the project has no label types " + String.join(", ", strange) + ", which the model suggests",
					input.place(), "say which types are meant by types=CLASS=TYPE; CLASS=TYPE"));
		}
	}

	private static ClassifyWindowsOperation operation(DetectorSettings settings, double sampleRate, Progress progress) throws IOException {
		Path model = settings.file("model").orElseThrow(() -> new ProblemException(Problem.error("nobody said which model to ask", "model",
				"name an ONNX file")));
		OptionalInt length = length(settings, "window", sampleRate);
		OptionalInt hop = length(settings, "hop", sampleRate);
		EvaluationSettings windows = EvaluationSettings.DEFAULT.withClasses(parts(settings.text("classes")));
		windows = length.isPresent() ? windows.withLength(length.getAsInt()) : windows;
		return ClassifyWindowsOperation.of(model, hop.isPresent() ? windows.withHop(hop.getAsInt()) : windows, progress);
	}

	private static OptionalInt length(DetectorSettings settings, String name, double sampleRate) throws ProblemException {
		long samples = settings.samples(name, sampleRate);
		return samples == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.min(Integer.MAX_VALUE, samples));
	}

	/** Outside a project there is no taxonomy that could lack a type. */
	private static Function<String, Optional<String>> types(Optional<Path> project) throws IOException {
		if (project.isEmpty()) {
			return Optional::of;
		}
		Taxonomy taxonomy = DatasetFiles.read(project.get()).taxonomy();
		return name -> typeNamed(name, taxonomy);
	}

	/** A path stands for itself; the last part of a path for the only type that has it. */
	private static Optional<String> typeNamed(String name, Taxonomy taxonomy) {
		if (taxonomy.find(name).isPresent()) {
			return Optional.of(name);
		}
		List<String> called = taxonomy.types().map(LabelType::path).filter(path -> path.endsWith("/" + name)).toList();
		return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
	}

	private static Map<String, String> types(String text) throws ProblemException {
		var types = new LinkedHashMap<String, String>();
		for (String part : parts(text)) {
			int equals = part.indexOf('=');
			if (equals < 0) {
				throw new ProblemException(Problem.error("\"" + part + "\" does not say which type a class is", "types", "write CLASS=TYPE; CLASS=TYPE"));
			}
			types.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
		}
		return types;
	}

	private static List<String> parts(String text) {
		return List.of(text.split(";")).stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
	}
}
