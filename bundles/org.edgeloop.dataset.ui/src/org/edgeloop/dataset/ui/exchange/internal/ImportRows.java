package org.edgeloop.dataset.ui.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

import org.edgeloop.dataset.exchange.ImportPlan;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;

/** What an import would bring, as the rows of a table. A row is made when it is shown, for there may be many. */
final class ImportRows {

	/** The table's headings; those of numbers end in a unit or are sample positions. */
	static final List<String> HEADINGS = List.of("Recording", "Kind", "Type", "From", "To", "From [s]", "To [s]", "Channels", "Note",
			"Remark");

	private record Row(ImportPlan.Recording recording, Label label, boolean isSuggestion) {
	}

	private final ImportPlan plan;
	private final List<Row> rows = new ArrayList<>();

	ImportRows(ImportPlan plan) {
		this.plan = plan;
		for (ImportPlan.Recording recording : plan.recordings()) {
			recording.labels().forEach(label -> rows.add(new Row(recording, label, false)));
			recording.suggestions().forEach(label -> rows.add(new Row(recording, label, true)));
		}
	}

	int size() {
		return rows.size();
	}

	/** @return a text for each heading */
	String[] cells(int index) {
		Row row = rows.get(index);
		Label label = row.label();
		double rate = row.recording().sampleRate();
		return new String[] { withoutData(row.recording().recording()), kind(label), label.getType(), String.format("%,d", label.getFrom()),
				String.format("%,d", label.getTo()), seconds(label.getFrom(), rate), seconds(label.getTo(), rate),
				label.getChannels().isEmpty() ? "all" : String.join(", ", label.getChannels()), label.getNote().replace('\n', ' '),
				remark(row) };
	}

	private static String withoutData(String recording) {
		return recording.substring(recording.indexOf('/') + 1);
	}

	private static String kind(Label label) {
		return label.getKind() == LabelKind.BOX
				? String.format("box %,.1f–%,.1f Hz", label.getLowFrequency(), label.getHighFrequency())
				: label.getKind().getLiteral();
	}

	private static String seconds(long sample, double rate) {
		return rate > 0 ? String.format("%,.6f", sample / rate) : "?";
	}

	private String remark(Row row) {
		String type = plan.newTypes().containsKey(row.label().getType()) ? "new label type" : "";
		return row.isSuggestion() ? "suggestion" + (type.isEmpty() ? "" : ", " + type) : type;
	}

	/** @return one or two sentences on the whole */
	String summary() {
		if (plan.recordings().isEmpty()) {
			return "There are no labels for recordings of this project.";
		}
		int added = sum(ImportPlan.Recording::added);
		int replaced = sum(ImportPlan.Recording::replaced);
		int unchanged = sum(ImportPlan.Recording::unchanged);
		int suggestions = sum(recording -> recording.suggestions().size());
		var text = new StringBuilder(String.format(Locale.ROOT, "%s for %s: %d new", count(plan.labelCount(), "label"),
				count(plan.recordings().size(), "recording"), added));
		text.append(replaced > 0 ? ", " + replaced + " in place of older ones" : "");
		text.append(unchanged > 0 ? ", " + unchanged + " already there" : "");
		text.append(suggestions > 0 ? ", and " + count(suggestions, "suggestion") : "");
		List<String> clocks = plan.recordings().stream().map(ImportPlan.Recording::clock).distinct().toList();
		return text + ". Times are taken as " + String.join(" and ", clocks) + ".";
	}

	private int sum(ToIntFunction<ImportPlan.Recording> number) {
		return plan.recordings().stream().mapToInt(number).sum();
	}

	private static String count(int number, String what) {
		return number + " " + what + (number == 1 ? "" : "s");
	}

	/** @return whether there is anything to bring in */
	boolean isWorthIt() {
		return plan.recordings().stream()
				.anyMatch(recording -> recording.added() + recording.replaced() + recording.suggestions().size() > 0);
	}
}
