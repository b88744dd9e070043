package org.edgeloop.dataset.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.LabelOrigin;
import org.edgeloop.dataset.UnknownKeys;
import org.edgeloop.dataset.labels.Bookmark;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.edgeloop.dataset.labels.LabelsPackage;
import org.edgeloop.dataset.review.Review;
import org.eclipse.emf.ecore.EAttribute;

/** Turns the text of a label file into the model, and refuses what is not sound. */
public final class LabelReader {

	/** What has no label that an older version refuses is written as version 1, so that it can read it. */
	public static final int VERSION = 2;

	private final Path file;
	private final LabelFileKind kind;
	private final LabelSet labels = LabelsFactory.eINSTANCE.createLabelSet();
	private final Set<String> ids = new HashSet<>();
	private final Set<String> bookmarkIds = new HashSet<>();
	private final Set<String> rejectedIds = new HashSet<>();
	private final List<Integer> lines = new ArrayList<>();
	private final List<String> unknown = new ArrayList<>();
	private String format = "";
	private long version;

	private LabelReader(Path file, LabelFileKind kind) {
		this.file = file;
		this.kind = kind;
	}

	/** Reads a label file. */
	public static LabelSet read(Path file, byte[] bytes) throws IOException {
		return read(file, LabelFileKind.LABELS, bytes);
	}

	public static LabelSet read(Path file, LabelFileKind kind, byte[] bytes) throws IOException {
		var reader = new LabelReader(file, kind);
		JsonSource.readDocument(file, bytes, reader::document);
		return reader.labels;
	}

	private void document(JsonSource json) throws IOException {
		json.object(key -> header(json, key));
		if (!format.equals(kind.word())) {
			throw new ProblemException(Problem.error("this is no " + kind.noun() + ": its \"format\" is not \"" + kind.word() + "\"",
					file.toString(), "choose a file that ends in " + kind.suffix()));
		}
		checkVersion(file, version);
		// A header has a key a line, whatever version wrote it.
		labels.setUnknownKeys(String.join(",\n", unknown));
		for (int i = 0; i < lines.size(); i++) {
			Optional<String> fault = LabelRules.fault(labels.getLabels().get(i), labels.getSamples());
			if (fault.isPresent()) {
				throw json.problem(fault.get(), lines.get(i));
			}
		}
	}

	private void header(JsonSource json, String key) throws IOException {
		switch (key) {
		case "format" -> format = json.string();
		case "version" -> {
			version = json.wholeNumber();
			checkVersion(file, version);
		}
		case "recording" -> labels.setRecording(json.string());
		case "contentHash" -> labels.setContentHash(json.string());
		case "samples" -> labels.setSamples(notNegative(json, json.wholeNumber()));
		case "sampleRate" -> labels.setSampleRate(notNegative(json, json.number()));
		case "bookmarks" -> json.array(() -> addBookmark(json));
		case "rejected" -> json.array(() -> addRejected(json));
		case "labels" -> json.array(() -> add(json));
		default -> unknown.add(UnknownKeys.NONE.with(key, json.rawValue()).json());
		}
	}

	private void add(JsonSource json) throws IOException {
		int line = json.line();
		Label label = label(json);
		if (!ids.add(label.getId())) {
			throw json.problem("the id \"" + label.getId() + "\" is there twice", line);
		}
		lines.add(line);
		labels.getLabels().add(label);
	}

	private void addRejected(JsonSource json) throws IOException {
		int line = json.line();
		Label suggestion = label(json);
		if (!rejectedIds.add(suggestion.getId())) {
			throw json.problem("the rejected suggestion \"" + suggestion.getId() + "\" is there twice", line);
		}
		labels.getRejected().add(suggestion);
	}

	private void addBookmark(JsonSource json) throws IOException {
		int line = json.line();
		Bookmark bookmark = bookmark(json);
		if (!bookmarkIds.add(bookmark.getId())) {
			throw json.problem("the bookmark \"" + bookmark.getId() + "\" is there twice", line);
		}
		labels.getBookmarks().add(bookmark);
	}

	/** Reads one bookmark, which journals hold too. */
	public static Bookmark bookmark(JsonSource json) throws IOException {
		int line = json.line();
		Bookmark bookmark = LabelsFactory.eINSTANCE.createBookmark();
		json.object(key -> {
			switch (key) {
			case "id" -> bookmark.setId(json.string());
			case "sample" -> bookmark.setSample(notNegative(json, json.wholeNumber()));
			case "name" -> bookmark.setName(json.string());
			default -> bookmark.setUnknownKeys(new UnknownKeys(bookmark.getUnknownKeys()).with(key, json.rawValue()).json());
			}
		});
		if (bookmark.getId().isEmpty()) {
			throw json.problem("the bookmark has no \"id\"", line);
		}
		return bookmark;
	}

	/** Reads one label, which journals and the clipboard hold too. */
	public static Label label(JsonSource json) throws IOException {
		int line = json.line();
		Label label = LabelsFactory.eINSTANCE.createLabel();
		var keys = new HashSet<String>();
		json.object(key -> {
			keys.add(key);
			field(json, key, label);
		});
		for (String required : List.of("id", "kind", "type", "from", "to")) {
			if (!keys.contains(required)) {
				throw json.problem("the label has no \"" + required + "\"", line);
			}
		}
		dropFrequenciesUnlessBox(label);
		return label;
	}

	private static void field(JsonSource json, String key, Label label) throws IOException {
		switch (key) {
		case "id" -> label.setId(json.string());
		case "kind" -> label.setKind(kind(json));
		case "type" -> label.setType(json.string());
		case "from" -> label.setFrom(json.wholeNumber());
		case "to" -> label.setTo(json.wholeNumber());
		case "lowFrequency" -> label.setLowFrequency(json.number());
		case "highFrequency" -> label.setHighFrequency(json.number());
		case "attributes" -> label.setAttributes(json.attributes());
		case "channels" -> json.array(() -> label.getChannels().add(json.string()));
		case "note" -> label.setNote(json.string());
		case "author" -> label.setAuthor(json.string());
		case "created" -> label.setCreated(json.string());
		case "origin" -> label.setOrigin(LabelOrigin.read(json));
		case "review" -> label.setReview(Review.read(json));
		default -> label.setUnknownKeys(new UnknownKeys(label.getUnknownKeys()).with(key, json.rawValue()).json());
		}
	}

	/** Frequencies of a label that is no box are somebody else's keys, and stay in the file. */
	private static void dropFrequenciesUnlessBox(Label label) {
		if (label.getKind() != LabelKind.BOX) {
			keepAsUnknown(label, LabelsPackage.Literals.LABEL__LOW_FREQUENCY);
			keepAsUnknown(label, LabelsPackage.Literals.LABEL__HIGH_FREQUENCY);
		}
	}

	private static void keepAsUnknown(Label label, EAttribute frequency) {
		if (label.eIsSet(frequency)) {
			String value = JsonText.number((Double) label.eGet(frequency));
			label.setUnknownKeys(new UnknownKeys(label.getUnknownKeys()).with(frequency.getName(), value).json());
			label.eUnset(frequency);
		}
	}

	private static LabelKind kind(JsonSource json) throws IOException {
		LabelKind kind = LabelKind.get(json.string());
		if (kind == null) {
			throw json.problem("\"kind\" must be \"region\", \"point\", \"recording\" or \"box\"");
		}
		return kind;
	}

	private static long notNegative(JsonSource json, long value) throws IOException {
		notNegative(json, (double) value);
		return value;
	}

	private static double notNegative(JsonSource json, double value) throws IOException {
		if (value < 0) {
			throw json.problem("the value must not be negative");
		}
		return value;
	}

	private static void checkVersion(Path file, long version) throws ProblemException {
		if (version > VERSION) {
			throw new ProblemException(Problem.error(
					"written by a newer Edgeloop: label format " + version + ", this one knows " + VERSION,
					file.toString(), "update Edgeloop; the file is left as it is"));
		}
		if (version < 1) {
			throw new ProblemException(Problem.error("the file has no valid \"version\"", file.toString(),
					"restore the file from the project's history"));
		}
	}
}
