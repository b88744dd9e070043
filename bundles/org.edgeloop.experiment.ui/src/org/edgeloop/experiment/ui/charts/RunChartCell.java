package org.edgeloop.experiment.ui.charts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ParallelChart;
import org.edgeloop.chart.TraceChart;
import org.edgeloop.chart.ui.ChartCanvas;
import org.edgeloop.chart.ui.ParallelCanvas;
import org.edgeloop.chart.ui.TraceCanvas;
import org.edgeloop.experiment.charts.RunChart;

/**
 * Shows one chart of runs, whatever its kind, as a drawing or as a table. Runs that are chosen elsewhere stand out; those that are chosen
 * here are told to listeners. User interface thread only.
 */
public final class RunChartCell extends Composite {

	private final StackLayout stack = new StackLayout();
	private final TraceCanvas traces;
	private final ParallelCanvas parallel;
	private final ChartCanvas canvas;
	private final List<Consumer<Set<String>>> choiceListeners = new CopyOnWriteArrayList<>();
	private final List<Consumer<Set<String>>> hoverListeners = new CopyOnWriteArrayList<>();
	private final List<Consumer<ParallelChart>> arrangementListeners = new CopyOnWriteArrayList<>();
	private Optional<RunChart> shown = Optional.empty();
	private Set<String> chosen = Set.of();

	public RunChartCell(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(stack);
		traces = new TraceCanvas(this);
		parallel = new ParallelCanvas(this);
		canvas = new ChartCanvas(this);
		traces.addChoiceListener(this::choose);
		traces.addHoverListener(this::hovered);
		parallel.addChoiceListener(this::choose);
		parallel.addHoverListener(this::hovered);
		parallel.addArrangementListener(this::arranged);
		canvas.addChoiceListener(this::choose);
		stack.topControl = traces;
	}

	/** Shows another chart, or the same with newer values. */
	public void show(RunChart chart) {
		shown = Optional.of(chart);
		if (chart.chart() instanceof TraceChart shownTraces) {
			traces.show(shownTraces.highlighting(chart.places(chosen)));
			stack.topControl = traces;
		} else if (chart.chart() instanceof ParallelChart lines) {
			parallel.show(lines.highlighting(chart.places(chosen)));
			stack.topControl = parallel;
		} else {
			canvas.show(chart.chart());
			canvas.mark(chart.parts(chosen));
			stack.topControl = canvas;
		}
		layout();
	}

	/** @return what is to be exported: the chart as it is zoomed now; empty at first */
	public Optional<Chart> chart() {
		if (stack.topControl == traces) {
			return traces.chart().map(chart -> chart);
		}
		return stack.topControl == parallel ? parallel.chart().map(chart -> chart) : canvas.chart();
	}

	/** @return the traces, whose model zooms and pins; empty if another kind of chart is shown */
	public Optional<TraceCanvas> traces() {
		return stack.topControl == traces ? Optional.of(traces) : Optional.empty();
	}

	/** Lets runs stand out; nobody is told. */
	public void setChosen(Set<String> runIds) {
		chosen = Set.copyOf(runIds);
		shown.ifPresent(chart -> {
			if (stack.topControl == traces) {
				traces.highlight(chart.places(chosen));
			} else if (stack.topControl == parallel) {
				parallel.highlight(chart.places(chosen));
			} else {
				canvas.mark(chart.parts(chosen));
			}
		});
	}

	/** Tells a listener which runs the user chooses; all runs of a group together. */
	public void addChoiceListener(Consumer<Set<String>> listener) {
		choiceListeners.add(listener);
	}

	/** Tells a listener which runs the pointer is at; none when it leaves them. */
	public void addHoverListener(Consumer<Set<String>> listener) {
		hoverListeners.add(listener);
	}

	/** Tells a listener how the user has brushed and ordered the axes of parallel coordinates. The runs that are left are told as chosen. */
	public void addArrangementListener(Consumer<ParallelChart> listener) {
		arrangementListeners.add(listener);
	}

	private void hovered(Optional<ChartEntity> part) {
		hoverListeners.forEach(listener -> listener.accept(part.map(this::runs).orElse(Set.of())));
	}

	/** Without a brush nothing is chosen rather than everything. */
	private void arranged(ParallelChart lines) {
		arrangementListeners.forEach(listener -> listener.accept(lines));
		Set<String> runs = lines.brushes().isEmpty() ? Set.of()
				: lines.chosen().stream().flatMap(line -> runs(new ChartEntity(line, 0)).stream()).collect(Collectors.toSet());
		setChosen(runs);
		choiceListeners.forEach(listener -> listener.accept(runs));
	}

	private void choose(ChartEntity part) {
		Set<String> runs = runs(part);
		setChosen(runs);
		choiceListeners.forEach(listener -> listener.accept(runs));
	}

	private Set<String> runs(ChartEntity part) {
		return shown.map(chart -> Set.copyOf(chart.runs(part))).orElse(Set.of());
	}

	/** Shows the numbers in a table, or the drawing again. */
	public void setTableShown(boolean isShown) {
		traces.setTableShown(isShown);
		parallel.setTableShown(isShown);
		canvas.setTableShown(isShown);
	}

	public boolean isTableShown() {
		return traces.isTableShown();
	}

	@Override
	public void setMenu(Menu menu) {
		super.setMenu(menu);
		traces.setMenu(menu);
		parallel.setMenu(menu);
		canvas.setMenu(menu);
	}

	@Override
	public boolean setFocus() {
		return stack.topControl.setFocus();
	}
}
