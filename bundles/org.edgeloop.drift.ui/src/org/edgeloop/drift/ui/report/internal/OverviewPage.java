package org.edgeloop.drift.ui.report.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.chart.LineChart;
import org.edgeloop.chart.ui.ChartCanvas;
import org.edgeloop.drift.ui.DriftSession;
import org.edgeloop.drift.ui.internal.DriftPage;
import org.edgeloop.drift.ui.report.ColumnLine;
import org.edgeloop.drift.ui.report.OverviewPresenter;
import org.edgeloop.drift.ui.report.OverviewPresenter.Show;
import org.edgeloop.drift.ui.report.RunTrends;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;

/** The verdict, and all columns with both sides drawn small, the most drifted first. */
public final class OverviewPage extends DriftPage {

	public static final String ID = "overview";

	private static final int STEPS = 1000;
	private static final int TREND_WIDTH = 460;
	private static final int TREND_HEIGHT = 170;

	private final OverviewPresenter presenter;
	private final Consumer<String> openColumn;
	private VerdictBanner banner;
	private ChartCanvas trend;
	private ProgressBar progress;
	private RowTable<ColumnLine> table;
	private Label count;
	private List<ColumnLine> shown = List.of();

	/** @param openColumn shows a column on its own page */
	public OverviewPage(FormEditor editor, DriftSession session, Consumer<String> openColumn) {
		super(editor, session, ID, "Overview");
		presenter = new OverviewPresenter(session);
		this.openColumn = openColumn;
	}

	public OverviewPresenter presenter() {
		return presenter;
	}

	/** Takes what earlier runs of the report found. */
	public void setTrends(RunTrends trends) {
		presenter.setTrends(trends);
		update();
	}

	@Override
	protected void createContent(Composite body, FormToolkit toolkit) {
		Composite head = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		banner = new VerdictBanner(head, toolkit);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(banner.control());
		trend = new ChartCanvas(head);
		progress = new ProgressBar(body, SWT.HORIZONTAL);
		progress.setMaximum(STEPS);
		createFilter(body, toolkit);
		table = new RowTable<>(body, columns(), line -> openColumn.accept(line.name()));
		table.setImage(line -> (line.column().problem() != null ? Icons.WARNING : line.column().drifted() ? Icons.DRIFTED : Icons.PASSED).image());
		table.addSelectionListener(line -> session().selectColumn(line.name()));
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 160).applyTo(table.control());
	}

	private void createFilter(Composite body, FormToolkit toolkit) {
		Composite line = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		Text filter = new Text(line, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("Filter columns by name");
		GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(filter);
		filter.addListener(SWT.Modify, _ -> {
			presenter.setFilter(filter.getText());
			refresh();
		});
		Combo which = new Combo(line, SWT.READ_ONLY);
		for (Show show : Show.values()) {
			which.add(show.title());
		}
		which.select(presenter.show().ordinal());
		which.addListener(SWT.Selection, _ -> {
			presenter.setShow(Show.values()[which.getSelectionIndex()]);
			refresh();
		});
		count = toolkit.createLabel(line, "");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		Label hint = toolkit.createLabel(line, "Double-click a column, or press Enter on it, to look into it.");
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(hint);
	}

	private static List<RowColumn<ColumnLine>> columns() {
		return List.of(RowColumn.words("Column", 30, ColumnLine::name), RowColumn.words("State", 14, ColumnLine::status),
				RowColumn.words("Kind", 18, ColumnLine::kind),
				RowColumn.words("Reference and current", 28, (ColumnLine line) -> "").drawn((gc, line, area) -> SketchPainter.draw(gc, line.sketch(), area)),
				RowColumn.words("Stat test", 30, (ColumnLine line) -> line.column().problem() == null ? line.testName() : line.problemText()),
				number("Score", 14, ColumnLine::scoreText, ColumnLine::score), number("Threshold", 11, ColumnLine::thresholdText, ColumnLine::threshold),
				number("Against threshold", 22, ColumnLine::severityText, (ColumnLine line) -> line.column().severity()).drawn(SeverityPainter::draw),
				new RowColumn<>("Effect size", 13, false, ColumnLine::effectText, Comparator.comparingDouble(ColumnLine::effectOrder)),
				number("Severity", 12, ColumnLine::severityText, (ColumnLine line) -> line.column().severity()));
	}

	private static RowColumn<ColumnLine> number(String title, int characters, Function<ColumnLine, String> text,
			ToDoubleFunction<ColumnLine> value) {
		return new RowColumn<>(title, characters, true, text, Comparator.comparingDouble(value));
	}

	@Override
	protected void refresh() {
		banner.show(presenter.verdict());
		showTrend();
		boolean running = session().isRunning();
		progress.setVisible(running);
		GridDataFactory.fillDefaults().grab(true, false).exclude(!running).applyTo(progress);
		progress.setSelection((int) Math.round(session().progress() * STEPS));
		List<ColumnLine> lines = presenter.lines();
		if (!lines.equals(shown)) {
			shown = lines;
			table.show(lines);
		}
		count.setText(presenter.countText());
		table.control().getParent().layout(true, true);
	}

	private void showTrend() {
		Optional<LineChart> chart = presenter.trend();
		chart.filter(drawn -> !trend.chart().equals(Optional.of(drawn))).ifPresent(trend::show);
		trend.setVisible(chart.isPresent());
		GridDataFactory.fillDefaults().hint(TREND_WIDTH, TREND_HEIGHT).exclude(chart.isEmpty()).applyTo(trend);
	}

	@Override
	public void setFocus() {
		if (table != null) {
			table.control().setFocus();
		}
	}
}
