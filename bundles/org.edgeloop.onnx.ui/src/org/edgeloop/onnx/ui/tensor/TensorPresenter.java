package org.edgeloop.onnx.ui.tensor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.HeatmapChart;
import org.edgeloop.chart.HistogramChart;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.TensorStatistics;
import org.edgeloop.onnx.tensor.MapSliceOperation;
import org.edgeloop.onnx.tensor.TensorSlice;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.GraphSelection;
import org.edgeloop.onnx.ui.internal.tensor.TensorFinder;
import org.edgeloop.ui.Background;

/**
 * The logic of the Tensor view. What is shown of a tensor is read when its part comes to the front: rows of the table as they come into
 * sight, statistics and the map in a pass over the tensor or the slice.
 */
public final class TensorPresenter {

	private static final int MAP_ROWS = 48;
	private static final int MAP_COLUMNS = 96;

	private final Background background;
	private final TensorListener listener;
	private final Runnable documentListener = this::find;
	private final SliceTable table;
	private Optional<GraphSelection> selection = Optional.empty();
	private List<TensorChoice> choices = List.of();
	private Optional<TensorChoice> choice = Optional.empty();
	private boolean dequantized;
	private TensorPart part = TensorPart.VALUES;
	private boolean chartsAreTables;
	private Optional<Tensor> tensor = Optional.empty();
	private Optional<TensorStatistics> statistics = Optional.empty();
	private Optional<HeatmapChart> map = Optional.empty();
	private List<ScaleRow> scales = List.of();
	private Optional<Problem> problem = Optional.empty();
	private Runnable cancelFinding = () -> { };
	private Runnable cancelReading = () -> { };

	public TensorPresenter(Background background, TensorListener listener) {
		this.background = background;
		this.listener = listener;
		table = new SliceTable(background, this::cut, listener::cellsArrived);
	}

	/** Shows the tensors of another element, or none. */
	public void show(Optional<GraphSelection> selected) {
		if (!selected.equals(selection)) {
			selection.ifPresent(before -> before.document().removeListener(documentListener));
			selection = selected;
			selection.ifPresent(after -> after.document().addListener(documentListener));
			find();
		}
	}

	private void find() {
		cancelFinding.run();
		if (selection.isEmpty()) {
			take(List.of());
			return;
		}
		var document = selection.get().document();
		var finder = new TensorFinder(document.model(), document.shapes(), document.activations());
		cancelFinding = background.start("Looking for tensors", _ -> finder.choices(selection.get().element()), this::take, this::fail);
	}

	/** What was chosen stays chosen while more comes to be known; otherwise the largest is shown, which is the weights of most nodes. */
	private void take(List<TensorChoice> found) {
		choices = found;
		Optional<TensorChoice> same = choice.flatMap(before -> found.stream().filter(before::isSameAs).findFirst());
		if (same.isEmpty()) {
			choose(found.stream().max(Comparator.comparingLong(one -> one.tensor().elements())));
		} else if (same.equals(choice)) {
			listener.changed();
		} else {
			choice = same;
			scales = List.of();
			prepare();
		}
	}

	/** @return what can be shown of the selected element */
	public List<TensorChoice> choices() {
		return choices;
	}

	public Optional<TensorChoice> choice() {
		return choice;
	}

	public Optional<GraphSelection> selection() {
		return selection;
	}

	/** Shows another tensor of the selected element. */
	public void choose(Optional<TensorChoice> wanted) {
		choice = wanted;
		table.start(TensorSlice.of(wanted.map(chosen -> chosen.tensor().dims()).orElse(List.of())));
		scales = List.of();
		prepare();
	}

	/** Shows the real numbers that whole ones stand for, or the numbers as they are stored. */
	public void setDequantized(boolean real) {
		if (real != dequantized) {
			dequantized = real;
			prepare();
		}
	}

	public boolean isDequantized() {
		return dequantized && canDequantize();
	}

	/** @return whether it is known which real numbers the tensor's stand for */
	public boolean canDequantize() {
		return choice.filter(chosen -> chosen.quantization().isPresent() && chosen.tensor().type().isInteger()).isPresent();
	}

	private void prepare() {
		forget();
		tensor = Optional.empty();
		if (isDequantized()) {
			TensorChoice chosen = choice.orElseThrow();
			cancelReading = background.start("Looking for scales", _ -> chosen.quantization().orElseThrow().dequantized(chosen.tensor()), this::ready,
					this::fail);
			listener.changed();
		} else {
			choice.ifPresentOrElse(chosen -> ready(chosen.tensor()), listener::changed);
		}
	}

	private void ready(Tensor shown) {
		tensor = Optional.of(shown);
		table.show(shown);
	}

	private void forget() {
		cancelReading.run();
		table.clear();
		statistics = Optional.empty();
		map = Optional.empty();
		problem = Optional.empty();
	}

	/** Another slice is shown. */
	private void cut() {
		map = Optional.empty();
		read();
		listener.changed();
	}

	/** Says which part is in front. */
	public void setPart(TensorPart shown) {
		if (shown != part) {
			part = shown;
			read();
			listener.changed();
		}
	}

	public TensorPart part() {
		return part;
	}

	/** Shows the numbers of charts in tables, or the drawings. */
	public void setChartsAreTables(boolean tables) {
		chartsAreTables = tables;
		listener.changed();
	}

	public boolean areChartsTables() {
		return chartsAreTables;
	}

	/** Reads what the part in front shows, unless it is there. */
	private void read() {
		if (tensor.isEmpty()) {
			return;
		}
		Tensor shown = tensor.get();
		switch (part) {
		case VALUES -> {
			// rows are read as they come into sight
		}
		case STATISTICS -> {
			if (statistics.isEmpty()) {
				start("Reading " + name(), progress -> TensorReading.statistics(shown, progress), found -> statistics = Optional.of(found));
			}
		}
		case MAP -> {
			if (map.isEmpty()) {
				TensorSlice lying = table.slice().lying();
				start("Reading " + name(), progress -> TensorCharts.map(name(), new MapSliceOperation(shown, lying, MAP_ROWS, MAP_COLUMNS).run(progress)),
						found -> map = Optional.of(found));
			}
		}
		case QUANTIZATION -> choice.flatMap(TensorChoice::quantization).filter(_ -> scales.isEmpty())
				.ifPresent(quantization -> start("Reading scales", _ -> TensorReading.scales(quantization), found -> scales = found));
		}
	}

	private <T> void start(String name, Background.Work<T> work, Consumer<T> keep) {
		cancelReading.run();
		cancelReading = background.start(name, work, found -> {
			keep.accept(found);
			listener.changed();
		}, this::fail);
	}

	private void fail(Problem fault) {
		problem = Optional.of(fault);
		listener.changed();
	}

	/** @return what the tensor is called */
	public String name() {
		return choice.map(TensorChoice::name).orElse("");
	}

	/** @return the tensor that is shown, dequantized if that is wanted; empty until it is ready */
	public Optional<Tensor> tensor() {
		return tensor;
	}

	/** @return the slice of the tensor that is shown as a table */
	public SliceTable table() {
		return table;
	}

	/** @return of all elements; empty until they have been read */
	public Optional<TensorStatistics> statistics() {
		return statistics;
	}

	/** @return how many elements have which value; empty until they have been read, and if none is finite */
	public Optional<HistogramChart> histogram() {
		return statistics.filter(found -> found.finite() > 0).map(found -> TensorCharts.histogram(name(), found));
	}

	/** @return what is drawn in front; empty if nothing is */
	public Optional<Chart> chart() {
		return switch (part) {
		case STATISTICS -> histogram().map(Chart.class::cast);
		case MAP -> map.map(Chart.class::cast);
		case VALUES, QUANTIZATION -> Optional.empty();
		};
	}

	/** @return the slice in colours; empty until it has been read */
	public Optional<HeatmapChart> map() {
		return map;
	}

	/** @return the scales of the quantized tensor; none until they have been read */
	public List<ScaleRow> scales() {
		return scales;
	}

	/** @return what to do to see something, where there is nothing */
	public String hint() {
		if (selection.isEmpty()) {
			return "Open an ONNX model and select a node or a value in it to see its numbers.";
		}
		return selection.get().element() instanceof GraphElement.OfGraph ? "Select a node or a value in the model to see its numbers."
				: "No numbers of this element are known before a run. Run the model and capture them, or select a node with weights.";
	}

	/** @return why something is not shown */
	public Optional<Problem> problem() {
		return problem.or(table::problem);
	}

	public void close() {
		show(Optional.empty());
		forget();
	}
}
