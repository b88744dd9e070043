package org.edgeloop.drift.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ValueText;
import org.edgeloop.chart.ui.ChartRange;
import org.edgeloop.drift.chunk.ChunkScore;
import org.edgeloop.drift.chunk.ChunkSeries;
import org.edgeloop.drift.report.CategoryDistribution;
import org.edgeloop.drift.report.ColumnDrift;
import org.edgeloop.drift.report.NumberDistribution;
import org.edgeloop.drift.report.NumberDistribution.Histogram;
import org.edgeloop.drift.report.NumberDistribution.Quantile;
import org.edgeloop.drift.report.RowChoice;
import org.edgeloop.drift.ui.DriftSession;
import org.edgeloop.table.Side;

/**
 * One column looked at closely, and the way from a part of its chart to the rows behind it and the windows that they were computed from.
 * Knows no widget; to be used from one thread.
 */
public final class ColumnPresenter {

	/** What the chart shows. */
	public enum View {
		DISTRIBUTION("Distribution"), CUMULATIVE("Cumulative"), CHUNKS("Over chunks"), RUNS("Over runs");

		private final String title;

		View(String title) {
			this.title = title;
		}

		public String title() {
			return title;
		}
	}

	/** The ends of the reference that count as its tails. */
	private static final double TAIL = 0.05;

	private final DriftSession session;
	private final ChosenRows rows;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private View view = View.DISTRIBUTION;
	private Side side = Side.CURRENT;
	private Set<ChartEntity> marked = Set.of();
	private String shown = "";
	private RunTrends trends = RunTrends.NONE;

	public ColumnPresenter(DriftSession session, RowFinder finder) {
		this.session = session;
		rows = new ChosenRows(finder, this::changed);
		session.addColumnListener(this::columnChanged);
		session.addListener(this::columnChanged);
	}

	/** Tells a listener whenever there is something else to show. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	private void columnChanged() {
		String name = column().map(ColumnDrift::column).orElse("");
		if (!name.equals(shown)) {
			shown = name;
			forgetRows();
		}
		changed();
	}

	private void forgetRows() {
		rows.forget();
		marked = Set.of();
	}

	/** @return the column that is looked at; empty as long as there is no report */
	public Optional<ColumnDrift> column() {
		return session.column();
	}

	/** @return the names of all columns, the most drifted first */
	public List<String> columns() {
		return session.report().map(report -> report.columns().stream().sorted((a, b) -> Double.compare(b.severity(), a.severity()))
				.map(ColumnDrift::column).toList()).orElse(List.of());
	}

	/** Goes to the next column in the order of severity, or with -1 to the one before. */
	public void step(int direction) {
		List<String> columns = columns();
		int place = columns.indexOf(column().map(ColumnDrift::column).orElse("")) + direction;
		if (place >= 0 && place < columns.size()) {
			session.selectColumn(columns.get(place));
		}
	}

	/** @return what the report says of the column, in a sentence */
	public String sentence() {
		return column().map(ColumnLine::new).map(line -> line.effectsSentence().isEmpty() ? line.sentence() : line.sentence() + ". Effect size: " + line.effectsSentence())
				.orElse("Run the report to look into its columns.");
	}

	// The chart

	public View view() {
		return view;
	}

	public void setView(View shownView) {
		view = shownView;
		marked = Set.of();
		changed();
	}

	/** @return whether a view has something to show of this column */
	public boolean has(View asked) {
		return switch (asked) {
		case DISTRIBUTION -> true;
		case CUMULATIVE -> column().filter(ColumnCharts::isOrdered).isPresent();
		case CHUNKS -> chunks().isPresent();
		case RUNS -> column().filter(column -> trends.has(column.column())).isPresent();
		};
	}

	/** Takes what earlier runs of the report found. */
	public void setTrends(RunTrends read) {
		trends = read;
		changed();
	}

	/** @return what the chart shows; a view that has nothing to show of this column gives way to the distribution */
	public Chart chart() {
		return column().<Chart>map(column -> {
			NumberDistribution numbers = column.numbers();
			if (view == View.CUMULATIVE && numbers != null) {
				return ColumnCharts.ecdf(column.column(), numbers);
			}
			if (view == View.CHUNKS && has(View.CHUNKS)) {
				return ChunkCharts.of(chunks().orElseThrow());
			}
			return view == View.RUNS && has(View.RUNS) ? trends.chart(column.column()) : ColumnCharts.distribution(column);
		}).orElseGet(() -> ColumnCharts.nothing("No report"));
	}

	/** @return the column over time by its first method; empty if the report was not asked for chunks */
	private Optional<ChunkSeries> chunks() {
		return session.report().flatMap(report -> report.chunks().stream().filter(chunks -> column().filter(shownColumn -> shownColumn.column().equals(chunks.column()))
				.isPresent()).flatMap(chunks -> chunks.series().stream()).findFirst());
	}

	/** @return the parts of the chart whose rows are shown */
	public Set<ChartEntity> marked() {
		return marked;
	}

	/** Looks for the rows behind a part of the chart. */
	public void choose(ChartEntity entity) {
		choose(ChartRange.between(entity, entity));
	}

	/** Looks for the rows behind neighbouring parts of the chart. */
	public void choose(ChartRange range) {
		if (view == View.CHUNKS) {
			chunks().ifPresent(series -> chooseChunks(series, range));
			return;
		}
		column().filter(_ -> view == View.DISTRIBUTION).ifPresent(column -> {
			marked = range.entities();
			NumberDistribution numbers = column.numbers();
			CategoryDistribution categories = column.categories();
			if (numbers != null) {
				Histogram histogram = numbers.histogram();
				double from = histogram.edges()[range.first()];
				double to = histogram.edges()[range.last() + 1];
				rows.find(RowSearch.of(column.column() + " from " + ValueText.of(from) + " to " + ValueText.of(to), side, column.column(),
						new RowChoice.Values(from, to, range.last() == histogram.reference().length - 1)));
			} else if (categories != null) {
				List<String> levels = categories.levels().subList(range.first(), range.last() + 1);
				rows.find(RowSearch.of(column.column() + " is " + String.join(" or ", levels), side, column.column(), new RowChoice.Levels(levels)));
			}
		});
	}

	/** Looks for all rows of neighbouring chunks, which lie on one side. */
	private void chooseChunks(ChunkSeries series, ChartRange range) {
		Side chosen = range.series() == 0 ? Side.REFERENCE : Side.CURRENT;
		List<ChunkScore> chunks = chosen.of(series.reference(), series.current());
		long from = chunks.get(range.first()).chunk().fromRow();
		long to = chunks.get(range.last()).chunk().toRow();
		side = chosen;
		marked = range.entities();
		rows.find(new RowSearch(chosen.of("reference", "current") + " rows " + from + " to " + (to - 1), chosen, series.name(), RowChoice.Values.ALL, from, to));
	}

	// The rows behind it

	/** @return whether the column has tails, and rows that are farthest off */
	public boolean hasTails() {
		return column().filter(ColumnCharts::isOrdered).isPresent();
	}

	/** Looks for the rows below all but the lowest 5 % of the reference, or above all but its highest. */
	public void chooseTail(boolean upper) {
		column().ifPresent(column -> tail(column, upper).ifPresent(bound -> {
			RowChoice.Values values = upper ? new RowChoice.Values(bound, Double.POSITIVE_INFINITY, true)
					: new RowChoice.Values(Double.NEGATIVE_INFINITY, bound, true);
			marked = Set.of();
			rows.find(RowSearch.of(column.column() + (upper ? " \u2265 " : " \u2264 ") + ValueText.of(bound) + ", the reference\u2019s "
					+ (upper ? "highest" : "lowest") + " 5 %", side, column.column(), values));
		}));
	}

	private static Optional<Double> tail(ColumnDrift column, boolean upper) {
		NumberDistribution numbers = column.numbers();
		return numbers == null ? Optional.empty()
				: numbers.quantiles().stream().filter(quantile -> Math.abs(quantile.q() - (upper ? 1 - TAIL : TAIL)) < 1e-9)
						.map(Quantile::reference).filter(Double::isFinite).findFirst();
	}

	/** Looks for the rows that are farthest from the reference's mean. */
	public void chooseFarthest() {
		column().ifPresent(column -> {
			NumberDistribution numbers = column.numbers();
			if (numbers != null) {
				marked = Set.of();
				rows.find(RowSearch.of(column.column() + " farthest from the reference\u2019s mean of " + ValueText.of(numbers.reference().mean()), side,
						column.column(), new RowChoice.Farthest(numbers.reference().mean())));
			}
		});
	}

	public Side side() {
		return side;
	}

	/** Looks for the same rows on another side. */
	public void setSide(Side other) {
		side = other;
		rows.findOn(other);
	}

	/** @return the rows behind the part of the chart that was chosen */
	public ChosenRows rows() {
		return rows;
	}

	/** @return the quantiles of both sides; none for categories */
	public List<Quantile> quantiles() {
		return column().map(column -> {
			NumberDistribution numbers = column.numbers();
			return numbers == null ? List.<Quantile>of() : numbers.quantiles();
		}).orElse(List.of());
	}
}
