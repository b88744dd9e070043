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
import org.edgeloop.dataset.UnknownKeys;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;

/** Turns the text of a label file into the model, and refuses what is not sound. */
public final class LabelReader {

	public static final String FORMAT = "edgeloop-labels";
	public static final int VERSION = 1;

	private final Path file;
	private final LabelSet labels = LabelsFactory.eINSTANCE.createLabelSet();
	private final Set<String> ids = new HashSet<>();
	private final List<Integer> lines = new ArrayList<>();
	private final List<String> unknown = new ArrayList<>();
	private String format = "";
	private long version;

	private LabelReader(Path file) {
		this.file = file;
	}

	public static LabelSet read(Path file, byte[] bytes) throws IOException {
		var reader = new LabelReader(file);
		JsonSource.readDocument(file, bytes, reader::document);
		return reader.labels;
	}

	private void document(JsonSource json) throws IOException {
		json.object(key -> header(json, key));
		if (!format.equals(FORMAT)) {
			throw new ProblemException(Problem.error("this is no label file: its \"format\" is not \"" + FORMAT + "\"",
					file.toString(), "choose a file that ends in .labels.json"));
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

	/** Reads one label, the only value that a label file and a journal share. */
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
		return label;
	}

	private static void field(JsonSource json, String key, Label label) throws IOException {
		switch (key) {
		case "id" -> label.setId(json.string());
		case "kind" -> label.setKind(kind(json));
		case "type" -> label.setType(json.string());
		case "from" -> label.setFrom(json.wholeNumber());
		case "to" -> label.setTo(json.wholeNumber());
		case "channels" -> json.array(() -> label.getChannels().add(json.string()));
		case "note" -> label.setNote(json.string());
		case "author" -> label.setAuthor(json.string());
		case "created" -> label.setCreated(json.string());
		default -> label.setUnknownKeys(new UnknownKeys(label.getUnknownKeys()).with(key, json.rawValue()).json());
		}
	}

	private static LabelKind kind(JsonSource json) throws IOException {
		LabelKind kind = LabelKind.get(json.string());
		if (kind == null) {
			throw json.problem("\"kind\" must be \"region\" or \"point\"");
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
			throw new ProblemException(Problem.error("the label file has no valid \"version\"", file.toString(),
					"restore the file from the project's history"));
		}
	}
}
