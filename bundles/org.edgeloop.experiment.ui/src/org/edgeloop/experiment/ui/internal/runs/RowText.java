package org.edgeloop.experiment.ui.internal.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.experiment.RunTags;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.table.FoundKey;
import org.edgeloop.experiment.table.RunTable;
import org.edgeloop.experiment.table.TableRow;

/** What the first two columns say of a row. */
final class RowText {

	private static final String INDENT = "    ";
	private static final String FOLDED = "\u25b8 ";
	private static final String OPEN = "\u25be ";
	private static final int MOST_PARAMS = 20;
	private static final String STAR = "\u2605";

	private RowText() {
	}

	static String name(RunTable table, TableRow row) {
		return switch (row) {
		case TableRow.OfGroup group -> (group.folded() ? FOLDED : OPEN) + group.label() + "  (" + group.runs() + ")";
		case TableRow.OfRun run -> INDENT.repeat(run.depth()) + (run.children() == 0 ? "" : run.folded() ? FOLDED : OPEN) + table.label(run.runId());
		};
	}

	static String marks(RunTable table, TableRow row) {
		if (!(row instanceof TableRow.OfRun run)) {
			return "";
		}
		List<String> marks = new ArrayList<>();
		if ("true".equalsIgnoreCase(table.frame().text(run.frameRow(), RunKey.tag(RunTags.STAR)))) {
			marks.add(STAR);
		}
		if (run.pinned()) {
			marks.add("pinned");
		}
		if (table.frame().text(run.frameRow(), RunKey.tag(RunTags.NOTE)) != null) {
			marks.add("note");
		}
		return String.join(" ", marks);
	}

	/** @return the run's name, its note and its params, a fact a line; the heading of a group */
	static String details(RunTable table, TableRow row) {
		if (!(row instanceof TableRow.OfRun run)) {
			return name(table, row).strip();
		}
		var lines = new ArrayList<String>();
		lines.add(table.label(run.runId()));
		String note = table.frame().text(run.frameRow(), RunKey.tag(RunTags.NOTE));
		if (note != null) {
			lines.add(note);
		}
		table.frame().keys().stream().map(FoundKey::key).filter(key -> key.kind() == RunKey.Kind.PARAM)
				.filter(key -> table.frame().text(run.frameRow(), key) != null).limit(MOST_PARAMS)
				.forEach(key -> lines.add(key.name() + ": " + table.frame().text(run.frameRow(), key)));
		return String.join("\n", lines);
	}

	/** @return by what a row is folded, if it can be */
	static Optional<String> fold(TableRow row) {
		return switch (row) {
		case TableRow.OfGroup group -> Optional.of(group.label());
		case TableRow.OfRun run -> run.children() > 0 ? Optional.of(run.runId()) : Optional.empty();
		};
	}
}
