package org.edgeloop.experiment.ui.comparison.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ValueText;
import org.edgeloop.experiment.charts.RunChart;
import org.edgeloop.experiment.comparison.ComparisonData;
import org.edgeloop.experiment.comparison.LoadMatricesOperation;
import org.edgeloop.experiment.comparison.RunMatrices;
import org.edgeloop.experiment.comparison.RunMatrix;
import org.edgeloop.experiment.spec.ChartSettings;
import org.edgeloop.experiment.ui.charts.RunChartCell;
import org.edgeloop.experiment.ui.comparison.ComparisonEditor;
import org.edgeloop.experiment.ui.comparison.ComparisonSession;
import org.edgeloop.ui.OperationJob;

/** Confusion matrices of the runs side by side, as many as the width has room for, the others to be scrolled to. */
final class MatricesContent implements FrameContent {

	/** What the matrices were read of. */
	private record Source(List<String> runIds, String artifact) {
	}

	private static final int LEAST_WIDTH = 260;
	/** What a column with its number takes, and the names of the rows beside them. */
	private static final int CLASS_WIDTH = 36;
	private static final int NAMES_WIDTH = 130;
	private static final int HEIGHT = 230;

	private final ComparisonSession session;
	private final ScrolledComposite scroll;
	private final Composite row;
	private final List<RunChartCell> cells = new ArrayList<>();
	private final Map<String, Label> titles = new HashMap<>();
	private Optional<Source> source = Optional.empty();
	private Optional<Job> reading = Optional.empty();
	private Optional<Function<Control, Menu>> menus = Optional.empty();
	private boolean tableShown;

	MatricesContent(Composite parent, ComparisonSession session) {
		this.session = session;
		scroll = new ScrolledComposite(parent, SWT.H_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		row = new Composite(scroll, SWT.NONE);
		scroll.setContent(row);
		session.selection().addListener(this::selected);
		scroll.addDisposeListener(_ -> reading.ifPresent(Job::cancel));
	}

	@Override
	public Control control() {
		return scroll;
	}

	@Override
	public void setMenus(Function<Control, Menu> shown) {
		menus = Optional.of(shown);
		scroll.setMenu(shown.apply(scroll));
	}

	@Override
	public void show(ChartSettings settings, ComparisonData data) {
		Source next = new Source(data.runs().visible().stream().map(run -> run.id()).toList(), settings.getArtifact());
		if (source.filter(next::equals).isPresent()) {
			return;
		}
		source = Optional.of(next);
		reading.ifPresent(Job::cancel);
		var job = new OperationJob<>("Reading confusion matrices", ComparisonEditor.READING,
				new LoadMatricesOperation(data.runs(), session.stores(), settings.getArtifact())::run);
		job.onResult(matrices -> {
			if (!scroll.isDisposed() && source.filter(next::equals).isPresent()) {
				show(matrices);
			}
		}).schedule();
		reading = Optional.of(job);
	}

	private void show(RunMatrices matrices) {
		for (Control child : row.getChildren()) {
			child.dispose();
		}
		cells.clear();
		titles.clear();
		GridLayoutFactory.fillDefaults().numColumns(Math.max(1, matrices.matrices().size())).equalWidth(true).spacing(10, 2).applyTo(row);
		for (RunMatrix matrix : matrices.matrices()) {
			titles.put(matrix.run().id(), label(matrix.run().label() + ", accuracy " + ValueText.percent(matrix.matrix().accuracy())));
		}
		matrices.matrices().forEach(this::cell);
		if (matrices.matrices().isEmpty()) {
			label(matrices.problems().isEmpty() ? "None of these runs left an artifact confusion_matrix.json or .csv."
					: matrices.problems().getFirst().toLine());
		}
		selected();
		row.layout(true, true);
		scroll.setMinWidth(matrices.matrices().size() * width(matrices));
	}

	private static int width(RunMatrices matrices) {
		int classes = matrices.matrices().stream().mapToInt(matrix -> matrix.matrix().labels().size()).max().orElse(0);
		return Math.max(LEAST_WIDTH, NAMES_WIDTH + classes * CLASS_WIDTH);
	}

	/** Runs that are selected have their titles in bold. */
	private void selected() {
		if (!scroll.isDisposed()) {
			Set<String> marked = session.selection().marked();
			titles.forEach((run, title) -> title.setFont(marked.contains(run) ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
					: row.getFont()));
		}
	}

	private Label label(String text) {
		Label label = new Label(row, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		return label;
	}

	private void cell(RunMatrix matrix) {
		var cell = new RunChartCell(row);
		cell.show(RunChart.ofNoRuns(matrix.matrix().chart(matrix.run().label())));
		cell.addChoiceListener(_ -> session.selection().select(Set.of(matrix.run().id())));
		cell.setTableShown(tableShown);
		menus.ifPresent(menu -> cell.setMenu(menu.apply(cell)));
		GridDataFactory.fillDefaults().grab(true, true).hint(LEAST_WIDTH, HEIGHT).applyTo(cell);
		cells.add(cell);
	}

	/** @return the matrix of the run that is selected, or else the first */
	@Override
	public Optional<Chart> chart() {
		Set<String> chosen = session.selection().selected();
		return cells.stream().map(RunChartCell::chart).flatMap(Optional::stream)
				.filter(chart -> chosen.isEmpty() || session.runs().charted().stream().anyMatch(run -> chosen.contains(run.id()) && run.label().equals(chart.title())))
				.findFirst();
	}

	@Override
	public boolean isTableShown() {
		return tableShown;
	}

	@Override
	public void setTableShown(boolean isShown) {
		tableShown = isShown;
		cells.forEach(cell -> cell.setTableShown(isShown));
	}
}
