package org.edgeloop.experiment.ui.comparison.internal;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.edgeloop.chart.Chart;
import org.edgeloop.experiment.charts.RunChart;
import org.edgeloop.experiment.comparison.ComparisonCharts;
import org.edgeloop.experiment.comparison.ComparisonData;
import org.edgeloop.experiment.comparison.ParallelArrangement;
import org.edgeloop.experiment.spec.ChartSettings;
import org.edgeloop.experiment.spec.SpecPackage;
import org.edgeloop.experiment.ui.charts.RunChartCell;
import org.edgeloop.experiment.ui.comparison.RunSelection;

/** Makes a chart in the background, shows it, and keeps it in step with the runs that are selected. */
final class ChartContent implements FrameContent {

	/** What a chart was made of; its size on the page is not among it. */
	private record Source(ChartSettings settings, ComparisonData data) {

		static Source of(ChartSettings settings, ComparisonData data) {
			ChartSettings copy = EcoreUtil.copy(settings);
			copy.eUnset(SpecPackage.eINSTANCE.getChartSettings_Width());
			copy.eUnset(SpecPackage.eINSTANCE.getChartSettings_Height());
			return new Source(copy, data);
		}

		boolean isSame(Source other) {
			return EcoreUtil.equals(settings, other.settings) && data.equals(other.data);
		}
	}

	private static final int REST_MILLIS = 40;

	private final RunChartCell cell;
	private final RunSelection selection;
	/** One and the same, so that the timer holds it once. */
	private final Runnable showSelection = this::selected;
	private Optional<Source> source = Optional.empty();
	private long request;

	/** @param arranged is told how the user ordered and brushed axes, as settings to be kept */
	ChartContent(Composite parent, RunSelection selection, Consumer<ChartSettings> arranged) {
		this.selection = selection;
		cell = new RunChartCell(parent);
		cell.addChoiceListener(selection::select);
		cell.addHoverListener(runs -> selection.hover(runs.size() == 1 ? Optional.of(runs.iterator().next()) : Optional.empty()));
		cell.addArrangementListener(lines -> source.ifPresent(made -> arranged.accept(ParallelArrangement.of(made.settings(), lines))));
		selection.addListener(this::selectedSoon);
	}

	@Override
	public Control control() {
		return cell;
	}

	@Override
	public void setMenus(Function<Control, Menu> menus) {
		cell.setMenu(menus.apply(cell));
	}

	/** A chart that is made of the same as before stays zoomed as the user did. */
	@Override
	public void show(ChartSettings settings, ComparisonData data) {
		Source next = Source.of(settings, data);
		if (source.filter(next::isSame).isPresent()) {
			return;
		}
		source = Optional.of(next);
		long number = ++request;
		Display display = cell.getDisplay();
		Job.createSystem("Making a chart", (ICoreRunnable) _ -> {
			RunChart chart = ComparisonCharts.chart(next.settings(), next.data());
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (number == request && !cell.isDisposed()) {
						cell.show(chart);
						selected();
					}
				});
			}
		}).schedule();
	}

	/** A pointer that sweeps over hundreds of lines has all charts drawn once it rests, not for each line. */
	private void selectedSoon() {
		if (!cell.isDisposed()) {
			cell.getDisplay().timerExec(REST_MILLIS, showSelection);
		}
	}

	private void selected() {
		if (!cell.isDisposed()) {
			cell.setChosen(selection.marked());
		}
	}

	@Override
	public Optional<Chart> chart() {
		return cell.chart();
	}

	@Override
	public boolean isTableShown() {
		return cell.isTableShown();
	}

	@Override
	public void setTableShown(boolean isShown) {
		cell.setTableShown(isShown);
	}
}
