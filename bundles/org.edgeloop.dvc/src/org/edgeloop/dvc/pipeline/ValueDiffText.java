package org.edgeloop.dvc.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.dvc.value.Value;

/**
 * How parameters or metrics differ, as DVC's {@code params diff} and {@code metrics diff} print it.
 *
 * @param title the heading of the names: {@code Param} or {@code Metric}
 * @param withPath whether the files are named
 * @param withChange whether differences of numbers are said
 * @param digits how many digits numbers have behind the point; negative for all
 * @param markdown whether the table is written in Markdown
 */
public record ValueDiffText(String title, boolean withPath, boolean withChange, int digits, boolean markdown) {

	private static final String NOTHING = "-";

	/** @return lines for people, each ended by a line break; nothing if nothing differs */
	public String text(ValueDiff diff, Path workingFolder) {
		var headings = new ArrayList<>(List.of("Path", title, diff.before(), diff.after(), "Change"));
		var table = new ValueTable(shown(headings));
		for (ValueChange change : diff.changes()) {
			table.row(shown(List.of(diff.display(change.file(), workingFolder), change.name(), cell(change.before()), cell(change.after()),
					cell(change.difference()))));
		}
		return markdown ? table.markdown() : table.plain();
	}

	private List<String> shown(List<String> cells) {
		int from = withPath ? 0 : 1;
		int to = withChange ? cells.size() : cells.size() - 1;
		return cells.subList(from, to);
	}

	private String cell(Optional<Value> value) {
		return value.filter(known -> !(known instanceof Value.Null)).map(known -> PythonText.str(digits < 0 ? known : Numbers.rounded(known, digits)))
				.orElse(NOTHING);
	}
}
