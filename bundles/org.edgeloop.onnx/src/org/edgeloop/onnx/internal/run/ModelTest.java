package org.edgeloop.onnx.internal.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.run.CompareOutputsOperation;
import org.edgeloop.onnx.run.ModelSession;
import org.edgeloop.onnx.run.OutputComparison;
import org.edgeloop.onnx.run.RunSettings;
import org.edgeloop.onnx.run.TestResult;
import org.edgeloop.onnx.run.TestResult.Status;
import org.edgeloop.onnx.run.Tolerance;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.tensor.ProtoTensors;

/** One test in the form of ONNX's backend tests. */
public final class ModelTest {

	private static final Pattern NUMBER = Pattern.compile(".*_(\\d{1,6})\\.pb");

	private final String name;
	private final Path folder;
	private final Tolerance tolerance;

	/**
	 * @param root below which the test lies, for its name
	 * @param folder with the model
	 */
	public ModelTest(Path root, Path folder, Tolerance tolerance) {
		String relative = root.relativize(folder).toString().replace('\\', '/');
		name = relative.isEmpty() ? "." : relative;
		this.folder = folder;
		this.tolerance = tolerance;
	}

	/** @throws java.util.concurrent.CancellationException if cancelled */
	public TestResult run(Progress progress) {
		try {
			Model model = new ReadModelOperation(folder.resolve(TestFolders.MODEL)).run(progress).model();
			int compared = 0;
			try (var session = new ModelSession(model, RunSettings.usual().withThreads(1))) {
				for (Path dataSet : TestFolders.dataSets(folder)) {
					Map<String, Datum> expected = read(dataSet, "output_*.pb", model.graph().outputs());
					Map<String, Datum> actual = session.run(read(dataSet, "input_*.pb", model.graph().inputs()), progress);
					for (OutputComparison output : new CompareOutputsOperation(expected, actual, tolerance).run(progress)) {
						if (!output.same()) {
							return new TestResult(name, Status.FAIL, reason(dataSet, output));
						}
						compared++;
					}
				}
			}
			return compared == 0 ? new TestResult(name, Status.SKIP, "there are no expected outputs") : new TestResult(name, Status.PASS, "");
		} catch (ProblemException e) {
			return new TestResult(name, Status.ERROR, e.problem().what());
		} catch (IOException e) {
			return new TestResult(name, Status.ERROR, "a file cannot be read: " + e.getMessage());
		}
	}

	private static String reason(Path dataSet, OutputComparison output) {
		String place = "%s, output '%s': %s".formatted(dataSet.getFileName(), output.name(), output.reason());
		return output.differing() == 0 ? place : place + " (%d of %d elements differ, by up to %.3g, relatively %.3g)".formatted(output.differing(),
				output.elements(), output.largestAbsolute(), output.largestRelative());
	}

	/** Files are numbered as the values of the graph are. */
	private static Map<String, Datum> read(Path dataSet, String pattern, List<Value> values) throws IOException {
		Map<String, Datum> data = new LinkedHashMap<>();
		for (Path file : TestFolders.matching(dataSet, pattern)) {
			Matcher number = NUMBER.matcher(file.getFileName().toString());
			int index = number.matches() ? Integer.parseInt(number.group(1)) : Integer.MAX_VALUE;
			if (index >= values.size()) {
				throw new ProblemException(Problem.error("the model has no value for %s: it has %d".formatted(file.getFileName(), values.size()),
						file.toString(), "take the file away"));
			}
			Value value = values.get(index);
			ValueType type = value.type().orElseThrow(() -> new ProblemException(Problem.error(
					"the model does not say of which type '%s' is".formatted(value.name()), file.toString(), "declare it in the model")));
			data.put(value.name(), ProtoTensors.read(file, type));
		}
		return data;
	}
}
