package org.edgeloop.dataset.review;

import java.util.List;
import java.util.Optional;

import org.edgeloop.dataset.UnknownKeys;
import org.edgeloop.dataset.internal.JsonText;
import org.edgeloop.dataset.internal.RawKeys;
import org.edgeloop.dataset.labels.Label;

/**
 * Two people changed one label so that only a person can say which is right. The label stays as one side has it. What the other side
 * made of it is kept beside as a label of its own, whose line says {@code "conflictWith"} and the label's id; a label that one side
 * changed and the other deleted says its own id there.
 *
 * @param label the id of the label that was changed
 * @param other the id of what the other side made of it; {@code label} itself where one side deleted it
 * @param fields what both changed, as the label's line names it; empty where one side deleted the label
 */
public record LabelConflict(String label, String other, List<String> fields) {

	private static final String KEY = "conflictWith";

	public LabelConflict {
		fields = List.copyOf(fields);
	}

	/** @return one sentence without its end, for people */
	public String inWords() {
		return fields.isEmpty() ? "the label " + label + " was changed by one side and deleted by the other"
				: "the label " + label + " was changed by both sides: " + String.join(", ", fields);
	}

	/** @return the id of the label that the given one contradicts, its own where somebody deleted it; empty if all agree on it */
	public static Optional<String> of(Label label) {
		boolean mayHave = label.getUnknownKeys().contains(KEY);
		return mayHave ? text(RawKeys.parse(label.getUnknownKeys()).getOrDefault(KEY, "")) : Optional.empty();
	}

	/** Whoever wrote something else than a text there did not mean this. */
	private static Optional<String> text(String json) {
		return json.length() > 2 && json.startsWith("\"") ? Optional.of(json.substring(1, json.length() - 1)) : Optional.empty();
	}

	/** Notes on a label which one it contradicts. */
	public static void mark(Label label, String contradicted) {
		label.setUnknownKeys(new UnknownKeys(unmarked(label)).with(KEY, JsonText.quote(contradicted)).json());
	}

	/** @return the label's unknown keys without the note */
	public static String unmarked(Label label) {
		var keys = RawKeys.parse(label.getUnknownKeys());
		keys.remove(KEY);
		return RawKeys.join(keys, ",");
	}
}
