package org.edgeloop.onnx.ui.diff;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.edgeloop.base.Problem;
import org.edgeloop.chart.HistogramChart;
import org.edgeloop.onnx.diff.CompareHistogramsOperation;
import org.edgeloop.onnx.diff.MatchKind;
import org.edgeloop.onnx.diff.MeasureDelta;
import org.edgeloop.onnx.diff.ModelDiff;
import org.edgeloop.onnx.diff.NodeDiff;
import org.edgeloop.onnx.diff.TensorDiff;
import org.edgeloop.onnx.diff.TensorHistograms;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.shape.InferredShapes;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.OnnxDocument;
import org.edgeloop.onnx.ui.graph.GraphPlaces;
import org.edgeloop.onnx.ui.graph.GraphPresenter;
import org.edgeloop.onnx.view.GraphMark;
import org.edgeloop.onnx.view.ViewSettings;
import org.edgeloop.ui.Background;

/** The logic of the editor that compares two models. */
public final class DiffPresenter {

	private static final int BINS = 48;

	private final Path fileBefore;
	private final Path fileAfter;
	private final Background background;
	private final ViewSettings settings;
	private final Runnable listener;
	private Optional<ModelDiff> diff = Optional.empty();
	private Optional<GraphPresenter> before = Optional.empty();
	private Optional<GraphPresenter> after = Optional.empty();
	private Optional<MergedGraph> merged = Optional.empty();
	private boolean isMerged;
	private Optional<NodeDiff> chosen = Optional.empty();
	private Optional<HistogramChart> histogram = Optional.empty();
	private Optional<Problem> problem = Optional.empty();
	private Optional<DiffMeasures> measures = Optional.empty();
	private Optional<DiffColours> colours = Optional.empty();
	private Optional<Path> project = Optional.empty();
	private Runnable cancelReading = () -> { };
	private Runnable cancelHistogram = () -> { };

	/** @param listener is told when something else is to be shown */
	public DiffPresenter(Path fileBefore, Path fileAfter, Background background, ViewSettings settings, Runnable listener) {
		this.fileBefore = fileBefore;
		this.fileAfter = fileAfter;
		this.background = background;
		this.settings = settings;
		this.listener = listener;
	}

	/** Reads and compares the models. */
	public void start() {
		cancelReading = background.start("Reading " + fileBefore.getFileName() + " and " + fileAfter.getFileName(),
				progress -> ComparedModels.read(fileBefore, fileAfter, progress), this::compared, this::fail);
	}

	private void compared(ComparedModels models) {
		ModelDiff found = models.diff();
		diff = Optional.of(found);
		GraphPresenter left = side(models.before(), found.shapes().before());
		GraphPresenter right = side(models.after(), found.shapes().after());
		before = Optional.of(left);
		after = Optional.of(right);
		left.markLasting(marks(found, false));
		right.markLasting(marks(found, true));
		new LinkedGraphs(found, left, right);
		measures = Optional.of(new DiffMeasures(found, background, this::measured));
		project = models.project();
		var together = new MergedGraph(models.merged(), background, settings, this::selectOriginal);
		merged = Optional.of(together);
		var shown = new DiffColours(found);
		shown.add(left, found::of);
		shown.add(right, found::of);
		shown.add(together.presenter(), together::of);
		colours = Optional.of(shown);
		listener.run();
		left.start();
		right.start();
	}

	private GraphPresenter side(ReadModelOperation.Result read, InferredShapes shapes) {
		var document = new OnnxDocument(read.model(), read.problems());
		document.setShapes(Map.of(), shapes);
		return new GraphPresenter(document, background, settings);
	}

	private static Map<NodeRef, GraphMark> marks(ModelDiff diff, boolean isAfter) {
		Map<NodeRef, GraphMark> marks = new HashMap<>();
		for (NodeDiff node : diff.parts().nodes()) {
			(isAfter ? node.after() : node.before()).ifPresent(ref -> mark(node.kind()).ifPresent(mark -> marks.put(ref, mark)));
		}
		return marks;
	}

	private static Optional<GraphMark> mark(MatchKind kind) {
		return switch (kind) {
		case ADDED -> Optional.of(GraphMark.ADDED);
		case REMOVED -> Optional.of(GraphMark.REMOVED);
		case CHANGED, MOVED -> Optional.of(GraphMark.CHANGED);
		case SAME, AFFECTED -> Optional.empty();
		};
	}

	private void fail(Problem fault) {
		problem = Optional.of(fault);
		listener.run();
	}

	/** @return what the models differ in; empty until they are compared */
	public Optional<ModelDiff> diff() {
		return diff;
	}

	/** @return the graph of the model before */
	public Optional<GraphPresenter> before() {
		return before;
	}

	/** @return the graph of the model after */
	public Optional<GraphPresenter> after() {
		return after;
	}

	/** @return why something is not shown */
	public Optional<Problem> problem() {
		return problem;
	}

	/** @return nodes that differ in anything, in the order in which they run */
	public List<NodeDiff> nodes() {
		return diff.map(found -> found.parts().nodes().stream().filter(node -> node.kind() != MatchKind.SAME || !node.changes().isEmpty()).toList())
				.orElse(List.of());
	}

	/** @return tensors that differ */
	public List<TensorDiff> tensors() {
		return diff.map(found -> found.parts().tensors().stream().filter(tensor -> tensor.kind() != MatchKind.SAME).toList()).orElse(List.of());
	}

	/** @return numbers of the models as wholes */
	public List<MeasureDelta> measures() {
		return diff.map(found -> found.with(measures.map(DiffMeasures::all).orElse(List.of())).measures()).orElse(List.of());
	}

	/** What is selected in the merged graph is selected in those of the models, which views follow. */
	private void selectOriginal(GraphElement original) {
		Graph graph = GraphPlaces.graph(original);
		boolean isBefore = diff.filter(found -> found.before().graphs().stream().anyMatch(other -> other == graph)).isPresent();
		(isBefore ? before : after).ifPresent(side -> side.select(List.of(original)));
	}

	/** @return both models as one graph; empty while they are shown side by side */
	public Optional<GraphPresenter> merged() {
		return merged.filter(_ -> isMerged).map(MergedGraph::presenter);
	}

	/** Shows both models as one graph, or side by side. */
	public void setMerged(boolean wanted) {
		isMerged = wanted;
		merged().ifPresent(GraphPresenter::start);
		chosen.ifPresent(this::reveal);
		listener.run();
	}

	/**
	 * Goes to a difference that matters, in the order in which the nodes run.
	 *
	 * @param step 1 for the next, -1 for the one before; behind the last comes the first
	 */
	public void step(int step) {
		List<NodeDiff> stops = nodes().stream().filter(node -> node.kind() != MatchKind.SAME && node.kind() != MatchKind.AFFECTED).toList();
		if (!stops.isEmpty()) {
			int place = chosen.map(stops::indexOf).orElse(-1);
			reveal(stops.get(place < 0 && step < 0 ? stops.size() - 1 : Math.floorMod(place + step, stops.size())));
			listener.run();
		}
	}

	/** @return the node that was shown last */
	public Optional<NodeDiff> chosen() {
		return chosen;
	}

	/** Shows a node in both graphs. */
	public void reveal(NodeDiff node) {
		chosen = Optional.of(node);
		merged.filter(_ -> isMerged).ifPresent(graph -> graph.reveal(node));
		// the first one has the other follow, and is what views show: the model after, where it has the node
		node.after().ifPresent(ref -> after.ifPresent(graph -> graph.reveal(new GraphElement.OfNode(ref))));
		node.before().ifPresent(ref -> before.ifPresent(graph -> graph.reveal(new GraphElement.OfNode(ref))));
	}

	/** Shows how the elements of a tensor lie in both models, and the node that takes it. */
	public void choose(TensorDiff tensor) {
		tensor.user().flatMap(user -> diff.flatMap(found -> found.of(user))).ifPresent(this::reveal);
		cancelHistogram.run();
		histogram = Optional.empty();
		if (tensor.before().isPresent() && tensor.after().isPresent() && tensor.tensor().type().bits() > 0) {
			var operation = new CompareHistogramsOperation(tensor.before().get(), tensor.after().get(), BINS);
			cancelHistogram = background.start("Reading " + tensor.name(), operation::run, found -> {
				histogram = chart(tensor.name(), found);
				listener.run();
			}, this::fail);
		}
		listener.run();
	}

	private static Optional<HistogramChart> chart(String name, TensorHistograms found) {
		if (found.before().isEmpty() || found.from() == found.to()) {
			return Optional.empty();
		}
		List<HistogramChart.Bin> bins = IntStream.range(0, found.before().size())
				.mapToObj(bin -> HistogramChart.Bin.range(found.edge(bin), found.edge(bin + 1))).toList();
		return Optional.of(new HistogramChart("Histogram of " + name, "Value", "Elements", bins,
				List.of(side("Before", found.before()), side("After", found.after())), List.of()));
	}

	private static HistogramChart.Side side(String name, List<Long> counts) {
		return new HistogramChart.Side(name, counts.stream().map(Long::doubleValue).toList());
	}

	/** @return how the elements of the chosen tensor lie in both models */
	public Optional<HistogramChart> histogram() {
		return histogram;
	}

	/** @return what can be measured of both; empty until they are compared */
	public Optional<DiffMeasures> measuring() {
		return measures;
	}

	/** @return the project that the model after lies in, whose labelled windows both can be judged on */
	public Optional<Path> project() {
		return project;
	}

	private void measured() {
		colours.ifPresent(shown -> shown.setLatency(measures.flatMap(DiffMeasures::latency)));
		listener.run();
	}

	/** @return what nodes can be coloured by; empty until the models are compared */
	public Optional<DiffColours> colours() {
		return colours;
	}

	public void close() {
		cancelReading.run();
		cancelHistogram.run();
		measures.ifPresent(DiffMeasures::close);
		before.ifPresent(GraphPresenter::close);
		after.ifPresent(GraphPresenter::close);
		merged.ifPresent(graph -> graph.presenter().close());
	}
}
