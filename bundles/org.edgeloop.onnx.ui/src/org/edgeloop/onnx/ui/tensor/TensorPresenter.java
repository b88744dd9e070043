package org.edgeloop.onnx.ui.tensor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.edgeloop.base.Problem;
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

	/** Columns of the table that are shown together. */
	static final int COLUMNS = 100;

	/** Rows of the table that are shown together. */
	static final int ROWS = 100_000;

	private static final int MAP_ROWS = 48;
	private static final int MAP_COLUMNS = 96;

	private final Background background;
	private final TensorListener listener;
	private final Runnable documentListener = this::find;
	private Optional<GraphSelection> selection = Optional.empty();
	private List<TensorChoice> choices = List.of();
	private Optional<TensorChoice> choice = Optional.empty();
	private boolean dequantized;
	private TensorPart part = TensorPart.VALUES;
	private Optional<Tensor> tensor = Optional.empty();
	private TensorSlice slice = TensorSlice.of(List.of());
	private long firstRow;
	private long firstColumn;
	private Optional<SliceCells> cells = Optional.empty();
	private Optional<TensorStatistics> statistics = Optional.empty();
	private Optional<HeatmapChart> map = Optional.empty();
	private List<ScaleRow> scales = List.of();
	private Optional<Problem> problem = Optional.empty();
	private Runnable cancelFinding = () -> { };
	private Runnable cancelReading = () -> { };

	public TensorPresenter(Background background, TensorListener listener) {
		this.background = background;
		this.listener = listener;
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
		Optional<TensorChoice> same = choice.flatMap(before -> found.stream().filter(before::equals).findFirst());
		choices = found;
		if (same.isPresent()) {
			listener.changed();
			return;
		}
		choose(IntStream.range(0, found.size()).boxed().max((a, b) -> Long.compare(found.get(a).tensor().elements(), found.get(b).tensor().elements()))
				.map(found::get));
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
		slice = TensorSlice.of(wanted.map(chosen -> chosen.tensor().dims()).orElse(List.of()));
		firstRow = 0;
		firstColumn = 0;
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
		cut();
	}

	private void forget() {
		cancelReading.run();
		cells.ifPresent(SliceCells::close);
		cells = Optional.empty();
		statistics = Optional.empty();
		map = Optional.empty();
		problem = Optional.empty();
	}

	/** Shows the present slice of the present tensor. */
	private void cut() {
		cells.ifPresent(SliceCells::close);
		cells = tensor.map(shown -> new SliceCells(background, shown, slice, firstColumn, columns(), _ -> listener.cellsArrived()));
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
				TensorSlice lying = slice.columnAxis() < 0 ? new TensorSlice(slice.dims(), -1, slice.rowAxis(), slice.indices()) : slice;
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

	public TensorSlice slice() {
		return slice;
	}

	/** Shows another slice of the tensor. */
	public void setSlice(TensorSlice wanted) {
		if (!wanted.equals(slice)) {
			firstRow = wanted.rowAxis() == slice.rowAxis() ? firstRow : 0;
			firstColumn = wanted.columnAxis() == slice.columnAxis() ? firstColumn : 0;
			slice = wanted;
			cut();
		}
	}

	/** @return the first row of the slice that the table shows */
	public long firstRow() {
		return firstRow;
	}

	/** @return the first column of the slice that the table shows */
	public long firstColumn() {
		return firstColumn;
	}

	/**
	 * Shows rows and columns that the table has no room for.
	 *
	 * @param down pages of rows to go on, backwards if negative
	 * @param right pages of columns to go on, backwards if negative
	 */
	public void turnPage(int down, int right) {
		long row = turned(firstRow, down, ROWS, slice.rows());
		long column = turned(firstColumn, right, COLUMNS, slice.columns());
		if (row != firstRow || column != firstColumn) {
			firstRow = row;
			firstColumn = column;
			cut();
		}
	}

	private static long turned(long first, int pages, int size, long all) {
		long wanted = first + (long) pages * size;
		return wanted < 0 || wanted >= all ? first : wanted;
	}

	/** @return how many rows the table shows */
	public int rows() {
		return tensor.isEmpty() || slice.columns() == 0 ? 0 : (int) Math.min(ROWS, slice.rows() - firstRow);
	}

	/** @return how many columns the table shows */
	public int columns() {
		return tensor.isEmpty() ? 0 : (int) Math.min(COLUMNS, slice.columns() - firstColumn);
	}

	/**
	 * @param row of the table
	 * @param column of the table
	 * @return the cell for people; a sign that it is on its way until it has been read
	 */
	public String cell(int row, int column) {
		return cells.flatMap(read -> read.text(firstRow + row, firstColumn + column)).orElse("\u2026");
	}

	/** @return of all elements; empty until they have been read */
	public Optional<TensorStatistics> statistics() {
		return statistics;
	}

	/** @return how many elements have which value; empty until they have been read, and if none is finite */
	public Optional<HistogramChart> histogram() {
		return statistics.filter(found -> found.finite() > 0).map(found -> TensorCharts.histogram(name(), found));
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
		return problem.or(() -> cells.flatMap(SliceCells::problem));
	}

	public void close() {
		show(Optional.empty());
		forget();
	}
}
