package org.edgeloop.dataset.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;

/**
 * What became of some labels: each id with the label as it is now, or {@link #REMOVED}. Later changes replace earlier ones of the
 * same id, so that changes replay to the state after the last of them, and twice is as good as once.
 *
 * @param byId the labels as lines of JSON, or {@link #REMOVED}, by id
 */
public record LabelChanges(SequencedMap<String, String> byId) {

	public static final LabelChanges NONE = new LabelChanges(new LinkedHashMap<>());

	/** Stands for a label that is gone. */
	public static final String REMOVED = "";

	/**
	 * @param touched the labels that may have changed
	 * @param labels the set that they are in, or were
	 */
	public static LabelChanges of(Collection<Label> touched, LabelSet labels) {
		var byId = new LinkedHashMap<String, String>();
		for (Label label : touched) {
			if (label.eContainer() == labels) {
				byId.put(label.getId(), LabelWriter.line(label));
			} else {
				byId.putIfAbsent(label.getId(), REMOVED);
			}
		}
		return new LabelChanges(byId);
	}

	public LabelChanges then(LabelChanges later) {
		var both = new LinkedHashMap<>(byId);
		both.putAll(later.byId);
		return new LabelChanges(both);
	}

	/** @return the changes without those that the labels already show */
	public LabelChanges without(List<Label> labels) {
		Map<String, String> present = labels.stream().collect(Collectors.toMap(Label::getId, LabelWriter::line));
		var rest = new LinkedHashMap<String, String>();
		byId.forEach((id, line) -> {
			if (!line.equals(present.getOrDefault(id, REMOVED))) {
				rest.put(id, line);
			}
		});
		return new LabelChanges(rest);
	}

	/** @return the changes as one line of JSON */
	public String toJson() {
		return byId.entrySet().stream().map(change -> JsonText.quote(change.getKey()) + ":"
				+ (change.getValue().equals(REMOVED) ? "null" : change.getValue())).collect(Collectors.joining(",", "{", "}"));
	}

	/** The inverse of {@link #toJson}. */
	static LabelChanges read(JsonSource source) throws IOException {
		var byId = new LinkedHashMap<String, String>();
		source.object(id -> byId.put(id, source.isNull() ? REMOVED : LabelWriter.line(LabelReader.label(source))));
		return new LabelChanges(byId);
	}

	/** @return the changed labels, read anew from their lines */
	public List<Label> labels(Path file) throws IOException {
		var labels = new LinkedHashMap<String, Label>();
		for (var change : byId.entrySet()) {
			if (!change.getValue().equals(REMOVED)) {
				JsonSource.readDocument(file, JsonText.toUtf8(change.getValue()),
						source -> labels.put(change.getKey(), LabelReader.label(source)));
			}
		}
		return List.copyOf(labels.values());
	}

	/** @return the ids of the labels that are gone */
	public List<String> removed() {
		return byId.entrySet().stream().filter(change -> change.getValue().equals(REMOVED)).map(Map.Entry::getKey).toList();
	}
}
