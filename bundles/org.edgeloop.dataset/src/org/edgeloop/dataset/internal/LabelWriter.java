package org.edgeloop.dataset.internal;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edgeloop.dataset.LabelOrigin;
import org.edgeloop.dataset.labels.Bookmark;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.review.Review;

/** Turns the model into the text of a label file: header keys line by line, then a line for each label, in a stable order. */
public final class LabelWriter {

	public static final Comparator<Label> ORDER = Comparator.comparingLong(Label::getFrom)
			.thenComparingLong(Label::getTo).thenComparing(Label::getId);

	public static final Comparator<Bookmark> BOOKMARK_ORDER = Comparator.comparingLong(Bookmark::getSample)
			.thenComparing(Bookmark::getId);

	/** The kinds that came with version 2 of the format. */
	private static final Set<LabelKind> NEW_KINDS = EnumSet.of(LabelKind.RECORDING, LabelKind.BOX);

	/** The last line before the labels. */
	public static final String LABELS = "\"labels\":[\n";

	/** How every file ends that this class wrote. */
	public static final String TAIL = "]\n}\n";

	private LabelWriter() {
	}

	/** @return how every label file of that version begins that this class wrote; what begins so can be counted by lines */
	public static String head(int version) {
		return head(LabelFileKind.LABELS, version);
	}

	private static String head(LabelFileKind kind, int version) {
		return "{\n\"format\":\"" + kind.word() + "\",\n\"version\":" + version + ",\n";
	}

	/** @return the content of the label file; the same bytes for the same labels whatever their order in the set */
	public static byte[] toBytes(LabelSet labels) {
		return toBytes(LabelFileKind.LABELS, labels);
	}

	/** @return the same for a file of some kind */
	public static byte[] toBytes(LabelFileKind kind, LabelSet labels) {
		var text = new StringBuilder(head(kind, versionOf(labels)));
		header(text, "recording", JsonText.quote(labels.getRecording()));
		if (!labels.getContentHash().isEmpty()) {
			header(text, "contentHash", JsonText.quote(labels.getContentHash()));
		}
		header(text, "samples", Long.toString(labels.getSamples()));
		header(text, "sampleRate", JsonText.number(labels.getSampleRate()));
		if (!labels.getUnknownKeys().isEmpty()) {
			text.append(labels.getUnknownKeys()).append(",\n");
		}
		if (!labels.getBookmarks().isEmpty()) {
			text.append("\"bookmarks\":[\n");
			lines(text, labels.getBookmarks().stream().sorted(BOOKMARK_ORDER).map(LabelWriter::line));
			text.append("],\n");
		}
		if (!labels.getRejected().isEmpty()) {
			text.append("\"rejected\":[\n");
			lines(text, labels.getRejected().stream().sorted(ORDER).map(LabelWriter::line));
			text.append("],\n");
		}
		text.append(LABELS);
		lines(text, labels.getLabels().stream().sorted(ORDER).map(LabelWriter::line));
		return JsonText.toUtf8(text.append(TAIL));
	}

	/** A file that an older version can read says so: it keeps as unknown keys what it does not know. */
	private static int versionOf(LabelSet labels) {
		return labels.getLabels().stream().anyMatch(label -> NEW_KINDS.contains(label.getKind())) ? LabelReader.VERSION : 1;
	}

	private static void lines(StringBuilder text, Stream<String> lines) {
		String separator = "";
		for (String line : (Iterable<String>) lines::iterator) {
			text.append(separator).append(line);
			separator = ",\n";
		}
		text.append(separator.isEmpty() ? "" : "\n");
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
		if (label.getKind() == LabelKind.BOX) {
			text.append(",\"lowFrequency\":").append(JsonText.number(label.getLowFrequency()));
			text.append(",\"highFrequency\":").append(JsonText.number(label.getHighFrequency()));
		}
		if (!label.getAttributes().isEmpty()) {
			text.append(",\"attributes\":").append(label.getAttributes());
		}
		optional(text, "note", label.getNote());
		optional(text, "author", label.getAuthor());
		optional(text, "created", label.getCreated());
		if (!label.getOrigin().equals(LabelOrigin.PERSON)) {
			text.append(",\"origin\":").append(label.getOrigin());
		}
		if (!label.getReview().equals(Review.DRAFT)) {
			text.append(",\"review\":").append(label.getReview());
		}
		if (!label.getUnknownKeys().isEmpty()) {
			text.append(',').append(label.getUnknownKeys());
		}
		return text.append('}').toString();
	}

	/** @return the bookmark as one line of JSON */
	public static String line(Bookmark bookmark) {
		var text = new StringBuilder("{\"id\":").append(JsonText.quote(bookmark.getId()));
		text.append(",\"sample\":").append(bookmark.getSample());
		optional(text, "name", bookmark.getName());
		if (!bookmark.getUnknownKeys().isEmpty()) {
			text.append(',').append(bookmark.getUnknownKeys());
		}
		return text.append('}').toString();
	}

	private static void optional(StringBuilder text, String key, String value) {
		if (!value.isEmpty()) {
			text.append(",\"").append(key).append("\":").append(JsonText.quote(value));
		}
	}
}
