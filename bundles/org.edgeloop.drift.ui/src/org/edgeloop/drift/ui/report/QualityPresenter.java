package org.edgeloop.drift.ui.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.edgeloop.base.Problem;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.HeatmapChart;
import org.edgeloop.chart.ValueText;
import org.edgeloop.drift.quality.CategoryChange;
import org.edgeloop.drift.quality.ColumnComparison;
import org.edgeloop.drift.quality.ColumnQuality;
import org.edgeloop.drift.quality.CorrelationMatrix;
import org.edgeloop.drift.quality.CorrelationMethod;
import org.edgeloop.drift.quality.Correlations;
import org.edgeloop.drift.quality.DataQuality;
import org.edgeloop.drift.quality.NumberStatistics;
import org.edgeloop.drift.quality.RowQuality;
import org.edgeloop.drift.quality.TableQuality;
import org.edgeloop.drift.report.DriftReport;
import org.edgeloop.drift.report.MultivariateResult;
import org.edgeloop.drift.ui.DriftSession;

/**
 * The quality of both tables: all columns looked at together, what is missing, double or constant, each column in figures, and how
 * columns go together.
 */
public final class QualityPresenter implements FiguresPresenter {

	private static final String TABLE = "All columns";
	/** A matrix of more columns has no room for their names; the columns that go together most are shown. */
	private static final int MOST_COLUMNS = 30;

	private final DriftSession session;

	public QualityPresenter(DriftSession session) {
		this.session = session;
	}

	private Optional<DataQuality> quality() {
		return session.report().flatMap(report -> {
			DataQuality quality = report.quality();
			return Optional.ofNullable(quality);
		});
	}

	@Override
	public Verdict verdict() {
		Optional<DriftReport> report = session.report();
		if (report.isEmpty()) {
			return Verdict.NONE;
		}
		return quality().map(QualityPresenter::verdict).orElseGet(() -> new Verdict(Verdict.Kind.NONE, "No figures on quality",
				session.isRunning() ? "They come when all columns are compared." : "Choose Data quality on the page Setup, then run the report."));
	}

	private static Verdict verdict(DataQuality quality) {
		TableQuality current = quality.current();
		List<String> problems = quality.problems().stream().map(Problem::toLine).toList();
		String detail = problems.isEmpty() ? "" : problems.getFirst() + (problems.size() > 1 ? " \u2013 and " + (problems.size() - 1) + " more." : "");
		return new Verdict(Verdict.Kind.NONE, current.missing() == 0 ? "No values are missing" : ValueText.of(current.missing()) + " values are missing", detail);
	}

	@Override
	public List<Figure> figures() {
		var figures = new ArrayList<>(together().map(TogetherFigures::of).orElse(List.of()));
		quality().ifPresent(quality -> figures.addAll(figures(quality)));
		return figures;
	}

	private Optional<MultivariateResult> together() {
		return session.report().flatMap(report -> {
			MultivariateResult result = report.multivariate();
			return Optional.ofNullable(result);
		});
	}

	private static List<Figure> figures(DataQuality quality) {
		var figures = new ArrayList<Figure>();
		Optional<TableQuality> reference = Optional.ofNullable(quality.reference());
		table(figures, reference, quality.current(), "Rows", TableQuality::rows);
		table(figures, reference, quality.current(), "Columns", TableQuality::width);
		table(figures, reference, quality.current(), "Missing values", TableQuality::missing);
		table(figures, reference, quality.current(), "Columns with missing, infinite or empty values", TableQuality::columnsWithUnusable);
		table(figures, reference, quality.current(), "Empty columns", TableQuality::emptyColumns);
		table(figures, reference, quality.current(), "Constant columns", TableQuality::constantColumns);
		table(figures, reference, quality.current(), "Almost constant columns", TableQuality::almostConstantColumns);
		rows(figures, reference, quality.current(), "Duplicated rows", RowQuality::duplicated);
		rows(figures, reference, quality.current(), "Empty rows", RowQuality::empty);
		rows(figures, reference, quality.current(), "Rows with missing, infinite or empty values", RowQuality::withUnusable);
		rows(figures, reference, quality.current(), "Duplicated columns", rows -> rows.duplicatedColumns().size());
		quality.columns().forEach(column -> column(figures, column));
		return figures;
	}

	private static void table(List<Figure> figures, Optional<TableQuality> reference, TableQuality current, String name,
			ToDoubleFunction<TableQuality> figure) {
		figures.add(Figure.of(TABLE, name, reference.map(figure::applyAsDouble).orElse(Double.NaN), figure.applyAsDouble(current)));
	}

	private static void rows(List<Figure> figures, Optional<TableQuality> reference, TableQuality current, String name,
			ToDoubleFunction<RowQuality> figure) {
		RowQuality now = current.row();
		if (now != null) {
			figures.add(Figure.of(TABLE, name, reference.map(table -> {
				RowQuality before = table.row();
				return before == null ? Double.NaN : figure.applyAsDouble(before);
			}).orElse(Double.NaN), figure.applyAsDouble(now)));
		}
	}

	private static void column(List<Figure> figures, ColumnComparison column) {
		Optional<ColumnQuality> reference = Optional.ofNullable(column.reference());
		Optional<ColumnQuality> current = Optional.ofNullable(column.current());
		String name = column.name();
		figures.add(Figure.of(name, "Values", value(reference, ColumnQuality::count), value(current, ColumnQuality::count)));
		figures.add(Figure.ofPercent(name, "Missing", value(reference, QualityPresenter::missingShare), value(current, QualityPresenter::missingShare)));
		figures.add(Figure.of(name, "Different values", value(reference, ColumnQuality::distinct), value(current, ColumnQuality::distinct)));
		figures.add(new Figure(name, "Most common value", common(reference), common(current)));
		statistics(figures, name, "Mean", reference, current, NumberStatistics::mean);
		statistics(figures, name, "Standard deviation", reference, current, NumberStatistics::deviation);
		statistics(figures, name, "Minimum", reference, current, NumberStatistics::min);
		statistics(figures, name, "Median", reference, current, NumberStatistics::median);
		statistics(figures, name, "Maximum", reference, current, NumberStatistics::max);
		statistics(figures, name, "Skewness", reference, current, NumberStatistics::skewness);
		CategoryChange change = column.change();
		if (change != null && change.appeared() + change.vanished() > 0) {
			figures.add(new Figure(name, "New and gone categories", "gone: " + String.join(", ", change.someVanished()),
					"new: " + String.join(", ", change.someAppeared())));
		}
	}

	private static double missingShare(ColumnQuality column) {
		return column.rows() == 0 ? Double.NaN : column.missing() / (double) column.rows();
	}

	private static double value(Optional<ColumnQuality> side, ToDoubleFunction<ColumnQuality> figure) {
		return side.map(figure::applyAsDouble).orElse(Double.NaN);
	}

	private static String common(Optional<ColumnQuality> side) {
		return side.map(column -> {
			var common = column.mostCommon();
			return common == null ? "" : common.wording() + " (" + ValueText.percent(common.count() / (double) Math.max(1, column.rows())) + ")";
		}).orElse("");
	}

	private static void statistics(List<Figure> figures, String about, String name, Optional<ColumnQuality> reference, Optional<ColumnQuality> current,
			ToDoubleFunction<NumberStatistics> figure) {
		double before = statistic(reference, figure);
		double now = statistic(current, figure);
		if (!Double.isNaN(before) || !Double.isNaN(now)) {
			figures.add(Figure.of(about, name, before, now));
		}
	}

	private static double statistic(Optional<ColumnQuality> side, ToDoubleFunction<NumberStatistics> figure) {
		return side.map(column -> {
			NumberStatistics statistics = column.statistics();
			return statistics == null ? Double.NaN : figure.applyAsDouble(statistics);
		}).orElse(Double.NaN);
	}

	@Override
	public List<Chart> charts() {
		var charts = new ArrayList<>(together().map(TogetherFigures::charts).orElse(List.of()));
		quality().ifPresent(quality -> charts.addAll(charts(quality)));
		return charts;
	}

	private static List<Chart> charts(DataQuality quality) {
		var charts = new ArrayList<Chart>();
		Correlations current = quality.current().correlations();
		TableQuality before = quality.reference();
		Correlations reference = before == null ? null : before.correlations();
		for (CorrelationMethod method : CorrelationMethod.values()) {
			CorrelationMatrix now = current == null ? null : current.matrices().get(method);
			if (now != null && now.columns().size() > 1) {
				charts.add(heatmap(words(method) + ", current", method, now));
				CorrelationMatrix then = reference == null ? null : reference.matrices().get(method);
				if (then != null && then.columns().equals(now.columns())) {
					charts.add(heatmap(words(method) + ", change from reference", method, new CorrelationMatrix(now.columns(), difference(now, then))));
				}
			}
		}
		return charts;
	}

	private static double[][] difference(CorrelationMatrix now, CorrelationMatrix then) {
		var change = new double[now.values().length][];
		for (int row = 0; row < change.length; row++) {
			int at = row;
			change[row] = new double[now.values()[row].length];
			Arrays.setAll(change[row], column -> now.values()[at][column] - then.values()[at][column]);
		}
		return change;
	}

	private static HeatmapChart heatmap(String title, CorrelationMethod method, CorrelationMatrix matrix) {
		List<Integer> shown = strongest(matrix);
		List<String> names = shown.stream().map(matrix.columns()::get).toList();
		List<List<Double>> values = shown.stream().map(row -> shown.stream().map(column -> matrix.values()[row][column]).toList()).toList();
		return new HeatmapChart(title, "", "", words(method), names, names, values);
	}

	/** @return the places of the columns that go together most with another one, in their order */
	private static List<Integer> strongest(CorrelationMatrix matrix) {
		var places = new ArrayList<Integer>();
		for (int i = 0; i < matrix.columns().size(); i++) {
			places.add(i);
		}
		if (places.size() > MOST_COLUMNS) {
			places.sort((a, b) -> Double.compare(strength(matrix, b), strength(matrix, a)));
			places.subList(MOST_COLUMNS, places.size()).clear();
			places.sort(Integer::compare);
		}
		return places;
	}

	private static double strength(CorrelationMatrix matrix, int row) {
		double strongest = 0;
		for (int column = 0; column < matrix.columns().size(); column++) {
			double value = Math.abs(matrix.values()[row][column]);
			strongest = column != row && value > strongest ? value : strongest;
		}
		return strongest;
	}

	private static String words(CorrelationMethod method) {
		return switch (method) {
		case PEARSON -> "Pearson correlation";
		case SPEARMAN -> "Spearman correlation";
		case KENDALL -> "Kendall correlation";
		case CRAMER_V -> "Cram\u00e9r\u2019s V";
		};
	}
}
