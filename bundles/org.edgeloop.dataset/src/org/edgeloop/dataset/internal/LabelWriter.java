package org.edgeloop.dataset.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;

/** Turns the model into the text of a label file: header keys line by line, then a line for each label, in a stable order. */
public final class LabelWriter {

	public static final Comparator<Label> ORDER = Comparator.comparingLong(Label::getFrom)
			.thenComparingLong(Label::getTo).thenComparing(Label::getId);

	/** How every file begins that this class wrote; what begins so can be counted by lines. */
	public static final String HEAD = "{\n\"format\":\"" + LabelReader.FORMAT + "\",\n\"version\":" + LabelReader.VERSION
			+ ",\n";

	/** The last line before the labels. */
	public static final String LABELS = "\"labels\":[\n";

	/** How every file ends that this class wrote. */
	public static final String TAIL = "]\n}\n";

	private LabelWriter() {
	}

	/** @return the content of the file; the same bytes for the same labels whatever their order in the set */
	public static byte[] toBytes(LabelSet labels) {
		var text = new StringBuilder(HEAD);
		header(text, "recording", JsonText.quote(labels.getRecording()));
		if (!labels.getContentHash().isEmpty()) {
			header(text, "contentHash", JsonText.quote(labels.getContentHash()));
		}
		header(text, "samples", Long.toString(labels.getSamples()));
		header(text, "sampleRate", JsonText.number(labels.getSampleRate()));
		if (!labels.getUnknownKeys().isEmpty()) {
			text.append(labels.getUnknownKeys()).append(",\n");
		}
		text.append(LABELS);
		List<String> lines = labels.getLabels().stream().sorted(ORDER).map(LabelWriter::line).toList();
		if (!lines.isEmpty()) {
			text.append(String.join(",\n", lines)).append('\n');
		}
		return JsonText.toUtf8(text.append(TAIL));
	}

	private static void header(StringBuilder text, String key, String value) {
		text.append('"').append(key).append("\":").append(value).append(",\n");
	}

	/** @return the label as one line of JSON; keys without a value are left out */
	public static String line(Label label) {
		var text = new StringBuilder("{\"id\":").append(JsonText.quote(label.getId()));
		text.append(",\"kind\":").append(JsonText.quote(label.getKind().getLiteral()));
		text.append(",\"type\":").append(JsonText.quote(label.getType()));
		text.append(",\"from\":").append(label.getFrom()).append(",\"to\":").append(label.getTo());
		if (!label.getChannels().isEmpty()) {
			text.append(label.getChannels().stream().map(JsonText::quote)
					.collect(Collectors.joining(",", ",\"channels\":[", "]")));
		}
		optional(text, "note", label.getNote());
		optional(text, "author", label.getAuthor());
		optional(text, "created", label.getCreated());
		if (!label.getUnknownKeys().isEmpty()) {
			text.append(',').append(label.getUnknownKeys());
		}
		return text.append('}').toString();
	}

	private static void optional(StringBuilder text, String key, String value) {
		if (!value.isEmpty()) {
			text.append(",\"").append(key).append("\":").append(JsonText.quote(value));
		}
	}
}
