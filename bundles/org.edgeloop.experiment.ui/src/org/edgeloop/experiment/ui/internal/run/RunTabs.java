package org.edgeloop.experiment.ui.internal.run;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.edgeloop.experiment.DatasetInput;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunColors;
import org.edgeloop.experiment.table.CellText;
import org.edgeloop.experiment.table.MetricSummary;
import org.edgeloop.experiment.ui.internal.runs.OutlinePainter;
import org.edgeloop.experiment.ui.internal.runs.RunSwatches;
import org.edgeloop.experiment.ui.run.MetricRow;
import org.edgeloop.experiment.ui.run.RunPresenter;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.ui.TableCopy;
import org.edgeloop.ui.ThemeColors;

/** The tabs of the Run view. */
public final class RunTabs {

	private static final int NAME = 20;
	private static final int NUMBER = 11;
	private static final int VALUE = 40;

	private final RunPresenter presenter;
	private final TabFolder tabs;
	private final RowTable<MetricRow> metrics;
	private final RowTable<Map.Entry<String, String>> params;
	private final RowTable<Map.Entry<String, String>> tags;
	private final RowTable<DatasetInput> datasets;
	private final ArtifactTree artifacts;

	public RunTabs(Composite parent, RunPresenter presenter, ArtifactOpener opener) {
		this.presenter = presenter;
		tabs = new TabFolder(parent, SWT.TOP);
		metrics = new RowTable<>(tabs, metricColumns(), _ -> { });
		add("Metrics", metrics.control());
		params = new RowTable<>(tabs, pairs("Param"), _ -> { });
		add("Params", params.control());
		artifacts = new ArtifactTree(tabs, presenter, opener);
		add("Artifacts", artifacts.control());
		tags = new RowTable<>(tabs, pairs("Tag"), _ -> { });
		add("Tags", tags.control());
		datasets = new RowTable<>(tabs, datasetColumns(), _ -> { });
		add("Data", datasets.control());
		List.of(metrics.control(), params.control(), tags.control(), datasets.control()).forEach(TableCopy::install);
	}

	private void add(String title, Control control) {
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(control);
	}

	public TabFolder control() {
		return tabs;
	}

	/** Brings the artifacts to the front. */
	public void showArtifacts() {
		tabs.setSelection(2);
	}

	private List<RowColumn<MetricRow>> metricColumns() {
		return List.of(RowColumn.words("Metric", NAME, MetricRow::name), number("Last", row -> row.last().value()),
				new RowColumn<MetricRow>("History", NAME, false, RunTabs::outlineText, Comparator.comparing(MetricRow::name)).drawn(this::outline),
				number("Step", row -> row.last().step()),
				number("Least", row -> row.summary().map(summary -> summary.min().value()).orElse(Double.NaN)),
				number("Greatest", row -> row.summary().map(summary -> summary.max().value()).orElse(Double.NaN)),
				number("Values", row -> row.summary().map(MetricSummary::count).orElse(0)));
	}

	private static RowColumn<MetricRow> number(String title, ToDoubleFunction<MetricRow> value) {
		return new RowColumn<>(title, NUMBER, true, row -> row.summary().isEmpty() && Double.isNaN(value.applyAsDouble(row)) ? ""
				: CellText.number(value.applyAsDouble(row)), Comparator.comparingDouble(value));
	}

	/** What a screen reader says in place of the picture. */
	private static String outlineText(MetricRow row) {
		return row.summary().map(summary -> "from " + CellText.number(summary.first().value()) + " to " + CellText.number(summary.last().value()))
				.orElse("");
	}

	private void outline(GC gc, MetricRow row, Rectangle area) {
		Optional<Run> run = presenter.run();
		if (run.isPresent()) {
			row.summary().ifPresent(summary -> OutlinePainter.draw(gc, summary.outline(), area,
					RunSwatches.color(RunColors.of(run.get().id()).colour(ThemeColors.isDark()))));
		}
	}

	private static List<RowColumn<Map.Entry<String, String>>> pairs(String title) {
		return List.of(RowColumn.words(title, NAME, Map.Entry::getKey), RowColumn.words("Value", VALUE, entry -> oneLine(entry.getValue())));
	}

	private static List<RowColumn<DatasetInput>> datasetColumns() {
		return List.of(RowColumn.words("Name", NAME, DatasetInput::name), RowColumn.words("Used for", NUMBER, RunText::context),
				RowColumn.words("Digest", NUMBER, DatasetInput::digest), RowColumn.words("Source", VALUE, dataset -> oneLine(dataset.source())),
				RowColumn.words("Size", NAME, dataset -> oneLine(dataset.profile())), RowColumn.words("Columns", VALUE, dataset -> oneLine(dataset.schema())));
	}

	private static String oneLine(String text) {
		return text.replaceAll("\\s*\\R\\s*", " ");
	}

	/** Shows what the presenter knows. */
	public void refresh() {
		Optional<Run> run = presenter.run();
		metrics.show(presenter.metrics());
		params.show(run.map(shown -> List.copyOf(shown.params().entrySet())).orElse(List.of()));
		tags.show(run.map(shown -> List.copyOf(shown.tags().entrySet())).orElse(List.of()));
		datasets.show(run.map(Run::datasets).orElse(List.of()));
		artifacts.refresh();
		title(0, "Metrics", presenter.metrics().size());
		title(1, "Params", run.map(shown -> shown.params().size()).orElse(0));
		title(3, "Tags", run.map(shown -> shown.tags().size()).orElse(0));
		title(4, "Data", run.map(shown -> shown.datasets().size()).orElse(0));
	}

	private void title(int place, String name, int count) {
		String text = count == 0 ? name : name + " (" + count + ")";
		if (!tabs.getItem(place).getText().equals(text)) {
			tabs.getItem(place).setText(text);
		}
	}
}
