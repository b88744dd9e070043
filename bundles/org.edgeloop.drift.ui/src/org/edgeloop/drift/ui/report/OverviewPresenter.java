package org.edgeloop.drift.ui.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.edgeloop.chart.LineChart;
import org.edgeloop.drift.report.ColumnDrift;
import org.edgeloop.drift.report.DriftReport;
import org.edgeloop.drift.ui.DriftSession;

/** The columns of a report as rows of a table: which of them, and in which order. Knows no widget. */
public final class OverviewPresenter {

	/** Which columns are listed. */
	public enum Show {
		ALL("All columns"), DRIFTED("Drifted"), NOT_DRIFTED("Not drifted"), FAILED("Not compared");

		private final String title;

		Show(String title) {
			this.title = title;
		}

		public String title() {
			return title;
		}

		boolean holds(ColumnDrift column) {
			return switch (this) {
			case ALL -> true;
			case DRIFTED -> column.drifted();
			case NOT_DRIFTED -> !column.drifted() && column.problem() == null;
			case FAILED -> column.problem() != null;
			};
		}
	}

	private final DriftSession session;
	private Show show = Show.ALL;
	private String filter = "";
	private List<ColumnDrift> shownOf = List.of();
	private Show shownBy = Show.ALL;
	private String shownFor = "";
	private List<ColumnLine> lines = List.of();
	private RunTrends trends = RunTrends.NONE;

	public OverviewPresenter(DriftSession session) {
		this.session = session;
	}

	public Verdict verdict() {
		return session.report().map(report -> Verdict.of(report, session.isRunning())).orElse(Verdict.NONE);
	}

	public Show show() {
		return show;
	}

	public void setShow(Show shown) {
		show = shown;
	}

	public String filter() {
		return filter;
	}

	/** @param text columns whose names hold it, in upper or lower case, are listed; all for an empty text */
	public void setFilter(String text) {
		filter = text.strip();
	}

	/** @return the columns that are listed, the most drifted first */
	public List<ColumnLine> lines() {
		List<ColumnDrift> columns = session.report().map(DriftReport::columns).orElse(List.of());
		if (!columns.equals(shownOf) || show != shownBy || !filter.equals(shownFor)) {
			shownOf = columns;
			shownBy = show;
			shownFor = filter;
			lines = lines(columns);
		}
		return lines;
	}

	private List<ColumnLine> lines(List<ColumnDrift> columns) {
		String wanted = filter.toLowerCase(Locale.ROOT);
		var found = new ArrayList<ColumnLine>();
		for (ColumnDrift column : columns) {
			if (show.holds(column) && column.column().toLowerCase(Locale.ROOT).contains(wanted)) {
				found.add(new ColumnLine(column));
			}
		}
		found.sort(Comparator.comparingDouble((ColumnLine line) -> line.column().severity()).reversed());
		return List.copyOf(found);
	}

	/** Takes what earlier runs of the report found. */
	public void setTrends(RunTrends read) {
		trends = read;
	}

	/** @return the share of drifted columns over the runs; empty as long as there are no two */
	public Optional<LineChart> trend() {
		return trends.runs().size() < 2 ? Optional.empty() : Optional.of(trends.shares());
	}

	/** @return how many columns are listed of how many there are, in words */
	public String countText() {
		int all = session.report().map(report -> report.columns().size()).orElse(0);
		int listed = lines().size();
		return listed == all ? Verdict.plural(all, "column") : listed + " of " + Verdict.plural(all, "column");
	}
}
