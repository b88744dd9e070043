package org.edgeloop.onnx.ui.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.chart.LineChart;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.run.CaptureNestedOperation;
import org.edgeloop.onnx.run.CompareOutputsOperation;
import org.edgeloop.onnx.run.InputFiles;
import org.edgeloop.onnx.run.LatencyOverlay;
import org.edgeloop.onnx.run.OutputComparison;
import org.edgeloop.onnx.run.Profile;
import org.edgeloop.onnx.run.ProfileOperation;
import org.edgeloop.onnx.run.RunModelOperation;
import org.edgeloop.onnx.run.RunResult;
import org.edgeloop.onnx.run.RunSettings;
import org.edgeloop.onnx.run.SaveOutputsOperation;
import org.edgeloop.onnx.run.Tolerance;
import org.edgeloop.onnx.run.ValuePlace;
import org.edgeloop.onnx.shape.InferShapesOperation;
import org.edgeloop.onnx.shape.InferredShapes;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.GraphSelection;
import org.edgeloop.onnx.ui.OnnxDocument;
import org.edgeloop.ui.Background;

/** The logic of the Run view. */
public final class RunPresenter {

	private static final int WARM_UP = 3;

	private final Background background;
	private final Runnable listener;
	private Optional<GraphSelection> selection = Optional.empty();
	private final Map<String, InputSource> sources = new LinkedHashMap<>();
	private final Map<String, Path> expected = new HashMap<>();
	private List<OutputRow> outputs = List.of();
	private Optional<Profile> profile = Optional.empty();
	private Optional<Problem> problem = Optional.empty();
	private String status = "";
	private Optional<Runnable> cancel = Optional.empty();

	/** @param listener is told when something else is to be shown */
	public RunPresenter(Background background, Runnable listener) {
		this.background = background;
		this.listener = listener;
	}

	/** What a run needs, taken in the presenter's thread. */
	private record Job(OnnxDocument document, List<InputRow> rows, Map<String, Long> bindings, RunSettings settings) {

		Model model() {
			return document.model();
		}

		Map<String, Datum> read() throws IOException {
			Map<String, Datum> inputs = new LinkedHashMap<>();
			for (InputRow row : rows) {
				inputs.put(row.name(), row.source().read(row.input(), bindings));
			}
			return inputs;
		}
	}

	/** Shows another model, or none; what was found out of one is forgotten with it. */
	public void show(Optional<GraphSelection> other) {
		boolean same = other.map(GraphSelection::document).equals(document());
		selection = other;
		if (!same) {
			stop();
			sources.clear();
			expected.clear();
			outputs = List.of();
			profile = Optional.empty();
			problem = Optional.empty();
			status = "";
			document().ifPresent(opened -> opened.model().graph().requiredInputs().forEach(input -> sources.put(input.name(), new InputSource.Noise(1))));
		}
		listener.run();
	}

	public Optional<OnnxDocument> document() {
		return selection.map(GraphSelection::document);
	}

	/** @return the inputs that a run must be given, with where their values come from */
	public List<InputRow> inputs() {
		return document().map(opened -> opened.model().graph().requiredInputs().stream()
				.map(input -> new InputRow(input, sources.getOrDefault(input.name(), new InputSource.Zeros()))).toList()).orElse(List.of());
	}

	/** Takes an input's values from elsewhere. */
	public void setSource(String input, InputSource source) {
		sources.put(input, source);
		listener.run();
	}

	/** Runs the model once. */
	public void run() {
		Map<String, Path> files = Map.copyOf(expected);
		start("Running", (job, progress) -> {
			RunResult result = new RunModelOperation(job.model(), job.read(), job.settings()).run(progress);
			return new Ran(result, compare(job.model(), files, result.outputs(), progress));
		}, this::ran);
	}

	private record Ran(RunResult result, Map<String, OutputComparison> comparisons) {
	}

	private void ran(Ran ran) {
		Map<String, Datum> values = ran.result().outputs();
		outputs = values.entrySet().stream()
				.map(output -> new OutputRow(output.getKey(), output.getValue(), Optional.ofNullable(ran.comparisons().get(output.getKey())))).toList();
		keep(values);
		long wrong = outputs.stream().filter(output -> output.comparison().filter(one -> !one.same()).isPresent()).count();
		status = "Ran in %d ms".formatted(ran.result().time().toMillis()) + (ran.comparisons().isEmpty() ? ""
				: wrong == 0 ? "; as expected" : "; %d of %d outputs are not as expected".formatted(wrong, ran.comparisons().size()));
	}

	private static Map<String, OutputComparison> compare(Model model, Map<String, Path> files, Map<String, Datum> given, Progress progress)
			throws IOException {
		Map<String, Datum> wanted = new LinkedHashMap<>();
		for (Value output : model.graph().outputs()) {
			if (files.containsKey(output.name())) {
				wanted.put(output.name(), InputFiles.read(output, files.get(output.name())));
			}
		}
		Map<String, OutputComparison> comparisons = new HashMap<>();
		new CompareOutputsOperation(wanted, given, Tolerance.OF_BACKEND_TESTS).run(progress).forEach(one -> comparisons.put(one.name(), one));
		return comparisons;
	}

	/** @return what the last run gave */
	public List<OutputRow> outputs() {
		return outputs;
	}

	/** @return the numbers of an output as lines; empty if there are none, or too many */
	public Optional<LineChart> chart(OutputRow output) {
		return RunCharts.of(output.name(), output.datum());
	}

	/** @return whether a picture of an output says more than its numbers do */
	public boolean isCurve(OutputRow output) {
		return chart(output).filter(lines -> lines.lines().getFirst().points().size() > 1).isPresent();
	}

	/** Holds an output against a file from now on, and what the last run gave at once. */
	public void expect(String output, Path file) {
		expected.put(output, file);
		if (outputs.isEmpty()) {
			listener.run();
			return;
		}
		Map<String, Datum> given = new LinkedHashMap<>();
		outputs.forEach(row -> given.put(row.name(), row.datum()));
		Map<String, Path> files = Map.copyOf(expected);
		start("Comparing", (job, progress) -> compare(job.model(), files, given, progress), comparisons -> {
			outputs = outputs.stream().map(row -> new OutputRow(row.name(), row.datum(), Optional.ofNullable(comparisons.get(row.name())))).toList();
			status = "";
		});
	}

	/** Writes what the last run gave into a folder. */
	public void save(Path folder) {
		Map<String, Datum> given = new LinkedHashMap<>();
		outputs.forEach(row -> given.put(row.name(), row.datum()));
		start("Writing outputs", (_, progress) -> new SaveOutputsOperation(given, folder, false).run(progress),
				saved -> status = "%d files in %s".formatted(saved.size(), folder));
	}

	/**
	 * Runs the model repeatedly and has the nodes' times taken; they colour the graph.
	 *
	 * @param runs how many count, at least one
	 * @param done is told what to colour the graph by
	 */
	public void profile(int runs, Consumer<LatencyOverlay> done) {
		start("Profiling", (job, progress) -> new ProfileOperation(job.model(), job.read(), job.settings(), WARM_UP, runs).run(progress), found -> {
			profile = Optional.of(found);
			status = "";
			done.accept(new LatencyOverlay(found));
		});
	}

	public Optional<Profile> profile() {
		return profile;
	}

	/** @return the values that the selected element makes or is, if they can be captured: not inputs, and not those in functions */
	public List<ValuePlace> selectedValues() {
		if (selection.isEmpty()) {
			return List.of();
		}
		return switch (selection.get().element()) {
		case GraphElement.OfValue(Graph graph, String name) when graph.producer(name).isPresent() && !isInFunction(graph) -> List.of(new ValuePlace(graph, name));
		case GraphElement.OfNode(var ref) when !isInFunction(ref.graph()) -> ref.node().outputs().stream().filter(name -> !name.isEmpty())
				.map(name -> new ValuePlace(ref.graph(), name)).toList();
		default -> List.of();
		};
	}

	private boolean isInFunction(Graph graph) {
		Model model = selection.orElseThrow().document().model();
		Graph around = graph;
		for (Optional<NodeRef> owner = model.owner(graph); owner.isPresent(); owner = model.owner(around)) {
			around = owner.get().graph();
		}
		return around != model.graph();
	}

	/** Runs the model and keeps what values between its nodes hold, for the Tensor view. */
	public void capture(List<ValuePlace> values) {
		Optional<InferredShapes> known = document().flatMap(OnnxDocument::shapes);
		start("Capturing", (job, progress) -> {
			InferredShapes shapes = known.isPresent() ? known.get() : new InferShapesOperation(job.model(), job.bindings()).run(progress);
			return new CaptureNestedOperation(job.model(), job.read(), values, shapes, job.settings()).run(progress);
		}, found -> {
			document().ifPresent(opened -> found.forEach((place, array) -> opened.putActivation(place.graph(), place.name(), array)));
			status = found.isEmpty() ? "The run did not compute the value: its branch was not taken"
					: "Captured " + String.join(", ", found.keySet().stream().map(ValuePlace::name).toList());
		});
	}

	private void keep(Map<String, Datum> values) {
		document().ifPresent(opened -> values.forEach((name, datum) -> {
			if (datum instanceof Datum.OfTensor(var array)) {
				opened.putActivation(opened.model().graph(), name, array);
			}
		}));
	}

	/** Takes what a run is asked for. */
	@FunctionalInterface
	private interface Work<T> {

		T run(Job job, Progress progress) throws IOException;
	}

	private <T> void start(String what, Work<T> work, Consumer<T> done) {
		document().ifPresent(opened -> {
			stop();
			problem = Optional.empty();
			status = what + "\u2026";
			var job = new Job(opened, inputs(), opened.bindings(), RunSettings.usual());
			cancel = Optional.of(background.start(what + " " + opened.model().file().getFileName(), progress -> work.run(job, progress), result -> {
				if (document().filter(opened::equals).isPresent()) {
					cancel = Optional.empty();
					done.accept(result);
					listener.run();
				}
			}, this::failed));
			listener.run();
		});
	}

	private void failed(Problem fault) {
		cancel = Optional.empty();
		problem = Optional.of(fault);
		status = "";
		listener.run();
	}

	/** Ends what is under way. */
	public void stop() {
		cancel.ifPresent(Runnable::run);
		if (cancel.isPresent()) {
			cancel = Optional.empty();
			status = "Stopped";
			listener.run();
		}
	}

	/** @return whether something is under way that can be stopped */
	public boolean isBusy() {
		return cancel.isPresent();
	}

	/** @return what is going on, or came of it; nothing if there is nothing to say */
	public String status() {
		return status;
	}

	/** @return why the last run came to nothing */
	public Optional<Problem> problem() {
		return problem;
	}

	/** @return what the outputs are held against */
	public Map<String, Path> expected() {
		return Map.copyOf(expected);
	}

	public void close() {
		cancel.ifPresent(Runnable::run);
	}
}
