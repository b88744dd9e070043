package org.edgeloop.drift.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.drift.report.FoundRow;
import org.edgeloop.drift.report.FoundRows;
import org.edgeloop.drift.report.WindowsJson;
import org.edgeloop.table.Side;

/** The rows behind the part of a chart that was chosen, and the windows that they were computed from. Knows no widget. */
public final class ChosenRows {

	private final RowFinder finder;
	private final Runnable changed;
	private Optional<RowSearch> search = Optional.empty();
	private Optional<FoundRows> found = Optional.empty();
	private Optional<Problem> problem = Optional.empty();

	/** @param changed is told whenever there is something else to show */
	ChosenRows(RowFinder finder, Runnable changed) {
		this.finder = finder;
		this.changed = changed;
	}

	void forget() {
		search = Optional.empty();
		found = Optional.empty();
		problem = Optional.empty();
	}

	/** Looks for the same rows on another side, if any were looked for. */
	void findOn(Side side) {
		search.ifPresentOrElse(present -> find(present.on(side)), changed);
	}

	/** Looks for rows; what another search finds later is dropped. */
	void find(RowSearch wanted) {
		search = Optional.of(wanted);
		found = Optional.empty();
		problem = Optional.empty();
		changed.run();
		finder.find(wanted, rows -> {
			if (isWanted(wanted)) {
				found = Optional.of(rows);
				changed.run();
			}
		}, failure -> {
			if (isWanted(wanted)) {
				problem = Optional.of(failure);
				changed.run();
			}
		});
	}

	private boolean isWanted(RowSearch one) {
		return search.filter(one::equals).isPresent();
	}

	/** @return the rows; none while they are being looked for */
	public List<FoundRow> list() {
		return found.map(FoundRows::rows).orElse(List.of());
	}

	/** @return which rows are shown and how many there are; how to choose some, as long as none are chosen */
	public String text() {
		if (search.isEmpty()) {
			return "Click a bar of the chart, drag over several, or take a tail, to see the rows behind it.";
		}
		String what = search.get().title();
		if (problem.isPresent()) {
			return what + ": " + problem.get().toLine();
		}
		return found.map(rows -> what + ": " + Verdict.plural(rows.total(), "row")
				+ (rows.total() > rows.rows().size() ? ", the first " + rows.rows().size() + " listed" : ""))
				.orElse(what + ": looking for the rows \u2026");
	}

	/** @return whether the rows say which stretches of recordings they come from */
	public boolean canOpenWindows() {
		return !windows().isEmpty();
	}

	private List<FoundRow.Window> windows() {
		return found.map(FoundRows::windows).orElse(List.of());
	}

	/** @return what the button that opens the windows says */
	public String openText() {
		int count = windows().size();
		return count == 0 ? "Open These Windows" : count == 1 ? "Open This Window" : "Open These " + count + " Windows";
	}

	/** @return why there are no windows to open; empty if there are, or nothing was chosen yet */
	public String whyNoWindows() {
		return found.filter(rows -> !rows.hasWindows() && rows.total() > 0)
				.map(_ -> "This table does not say where its rows come from: it has no columns recording, channel, from and to.").orElse("");
	}

	/** @return all windows as the command that opens them takes them */
	public String windowsJson() {
		return WindowsJson.of(windows());
	}

	/** @param row one of {@link #list}. @return its window alone as the command takes it */
	public static String windowsJson(FoundRow row) {
		var windows = new ArrayList<FoundRow.Window>();
		row.window().ifPresent(windows::add);
		return WindowsJson.of(windows);
	}
}
