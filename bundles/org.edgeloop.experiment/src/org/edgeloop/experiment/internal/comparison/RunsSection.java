package org.edgeloop.experiment.internal.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.RunLook;
import org.edgeloop.experiment.comparison.ComparedRun;
import org.edgeloop.experiment.comparison.ComparedRuns;
import org.edgeloop.experiment.comparison.KeyDifference;
import org.edgeloop.experiment.table.CellText;

/** The table of a page: a row for each run, a column for each key; bold where a run differs from the baseline. */
final class RunsSection {

	/** A page of more columns is of no use; the rest is in the table as CSV. */
	private static final int MOST_KEYS = 200;

	private final ComparedRuns runs;
	private final List<KeyDifference> keys;
	private final int more;

	RunsSection(ComparedRuns runs) {
		this.runs = runs;
		List<KeyDifference> all = KeyDifference.of(runs, false);
		List<KeyDifference> differing = all.stream().filter(KeyDifference::differs).toList();
		List<KeyDifference> shown = all.size() <= MOST_KEYS ? all : differing.subList(0, Math.min(MOST_KEYS, differing.size()));
		this.keys = shown;
		more = all.size() - shown.size();
	}

	/** @param allKeys whether the columns in which runs are alike are shown at first */
	void write(Markup page, boolean allKeys) {
		long alike = keys.stream().filter(key -> !key.differs()).count();
		page.raw("<section><h2>Runs</h2><p class=\"tools\"><label><input type=\"checkbox\" id=\"alike\"" + (allKeys ? " checked" : "") + "> Show ")
				.text(alike + (alike == 1 ? " column" : " columns") + " in which all runs are alike").raw("</label>");
		page.text(more == 0 ? "" : " " + more + " more columns are left out.").raw("</p><div class=\"wide\"><table id=\"runs\"><thead><tr>");
		heading(page, "Run", true);
		keys.forEach(key -> heading(page, title(key.key()), key.differs()));
		page.raw("</tr></thead><tbody>");
		Map<String, RunLook> looks = runs.looks();
		Map<String, String> labels = runs.labels();
		for (int i = 0; i < runs.runs().size(); i++) {
			row(page, i, looks, labels);
		}
		page.raw("</tbody></table></div></section>");
	}

	private static String title(RunKey key) {
		return key.attribute().map(attribute -> attribute.title()).orElse(key.toString());
	}

	private static void heading(Markup page, String title, boolean differs) {
		page.raw(differs ? "<th>" : "<th class=\"same\">").raw("<button>").text(title).raw("</button></th>");
	}

	private void row(Markup page, int place, Map<String, RunLook> looks, Map<String, String> labels) {
		ComparedRun run = runs.runs().get(place);
		RunLook look = looks.get(run.id());
		page.raw("<tr><th scope=\"row\" title=\"").text(run.id()).raw("\"><i style=\"--l:#%06x;--d:#%06x\"></i>".formatted(look.light(), look.dark()))
				.text(labels.getOrDefault(run.id(), run.label()) + (run.id().equals(runs.baseline()) ? " (baseline)" : "")).raw("</th>");
		int base = IntStream.range(0, runs.runs().size()).filter(i -> runs.runs().get(i).id().equals(runs.baseline())).findFirst().orElse(place);
		for (KeyDifference key : keys) {
			Optional<String> value = key.values().get(place);
			boolean isOther = !key.key().isNumber() && !value.equals(key.values().get(base));
			String classes = (key.key().isNumber() ? "n " : "") + (key.differs() ? "" : "same ") + (isOther ? "other" : "");
			page.raw("<td class=\"" + classes.strip() + "\" data-v=\"").text(value.orElse("")).raw("\">").text(cell(key.key(), run)).raw("</td>");
		}
		page.raw("</tr>\n");
	}

	private static String cell(RunKey key, ComparedRun run) {
		if (!key.isNumber()) {
			return key.text(run.run()).orElse("");
		}
		var number = key.number(run.run());
		return number.isEmpty() ? ""
				: key.attribute().map(attribute -> CellText.attribute(attribute, number.getAsDouble()))
						.orElseGet(() -> CellText.number(number.getAsDouble()));
	}
}
