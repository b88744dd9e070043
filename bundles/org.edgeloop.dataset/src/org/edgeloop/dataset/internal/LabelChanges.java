package org.edgeloop.dataset.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.edgeloop.dataset.labels.Bookmark;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.eclipse.emf.ecore.EObject;

/**
 * What became of some labels and bookmarks: each id with the object as it is now, or {@link #REMOVED}. Later changes replace earlier
 * ones of the same id, so that changes replay to the state after the last of them, and twice is as good as once.
 *
 * @param labels the labels as lines of JSON, or {@link #REMOVED}, by id
 * @param bookmarks the bookmarks in the same way
 */
public record LabelChanges(SequencedMap<String, String> labels, SequencedMap<String, String> bookmarks) {

	public static final LabelChanges NONE = new LabelChanges(new LinkedHashMap<>(), new LinkedHashMap<>());

	/** Stands for an object that is gone. */
	public static final String REMOVED = "";

	private static final String LABELS = "labels";
	private static final String BOOKMARKS = "bookmarks";

	/**
	 * @param touched the labels and bookmarks that may have changed
	 * @param set the set that they are in, or were
	 */
	public static LabelChanges of(Collection<EObject> touched, LabelSet set) {
		var labels = new LinkedHashMap<String, String>();
		var bookmarks = new LinkedHashMap<String, String>();
		for (EObject object : touched) {
			boolean present = object.eContainer() == set;
			if (object instanceof Label label) {
				note(labels, label.getId(), present ? LabelWriter.line(label) : REMOVED);
			} else if (object instanceof Bookmark bookmark) {
				note(bookmarks, bookmark.getId(), present ? LabelWriter.line(bookmark) : REMOVED);
			}
		}
		return new LabelChanges(labels, bookmarks);
	}

	/** An object that is there counts more than another of the same id that is not. */
	private static void note(Map<String, String> lines, String id, String line) {
		if (line.equals(REMOVED)) {
			lines.putIfAbsent(id, line);
		} else {
			lines.put(id, line);
		}
	}

	public LabelChanges then(LabelChanges later) {
		return new LabelChanges(join(labels, later.labels), join(bookmarks, later.bookmarks));
	}

	private static SequencedMap<String, String> join(SequencedMap<String, String> earlier, SequencedMap<String, String> later) {
		var both = new LinkedHashMap<>(earlier);
		both.putAll(later);
		return both;
	}

	/** @return the changes without those that the set already shows */
	public LabelChanges without(LabelSet set) {
		return new LabelChanges(rest(labels, set.getLabels(), Label::getId, LabelWriter::line),
				rest(bookmarks, set.getBookmarks(), Bookmark::getId, LabelWriter::line));
	}

	private static <T> SequencedMap<String, String> rest(Map<String, String> changes, List<T> present, Function<T, String> id,
			Function<T, String> line) {
		Map<String, String> lines = present.stream().collect(Collectors.toMap(id, line));
		var rest = new LinkedHashMap<>(changes);
		rest.entrySet().removeIf(change -> change.getValue().equals(lines.getOrDefault(change.getKey(), REMOVED)));
		return rest;
	}

	/** @return the changes as one line of JSON */
	public String toJson() {
		String json = "{\"" + LABELS + "\":" + json(labels);
		return json + (bookmarks.isEmpty() ? "}" : ",\"" + BOOKMARKS + "\":" + json(bookmarks) + "}");
	}

	private static String json(Map<String, String> lines) {
		return lines.entrySet().stream().map(
				change -> JsonText.quote(change.getKey()) + ":" + (change.getValue().equals(REMOVED) ? "null" : change.getValue()))
				.collect(Collectors.joining(",", "{", "}"));
	}

	/** @return whether {@link #read} understands the key of an object */
	static boolean isKey(String key) {
		return key.equals(LABELS) || key.equals(BOOKMARKS);
	}

	/** @return what one key of {@link #toJson} says */
	static LabelChanges read(String key, JsonSource source) throws IOException {
		var lines = new LinkedHashMap<String, String>();
		boolean isLabels = key.equals(LABELS);
		source.object(id -> lines.put(id, source.isNull() ? REMOVED
				: isLabels ? LabelWriter.line(LabelReader.label(source)) : LabelWriter.line(LabelReader.bookmark(source))));
		return isLabels ? new LabelChanges(lines, NONE.bookmarks) : new LabelChanges(NONE.labels, lines);
	}

	/** @return the changes with their objects read anew from their lines */
	public LabelEdits edits(Path file) throws IOException {
		return new LabelEdits(objects(file, labels, LabelReader::label), removed(labels),
				objects(file, bookmarks, LabelReader::bookmark), removed(bookmarks));
	}

	/** Reads an object from its line. */
	@FunctionalInterface
	private interface Line<T> {
		T read(JsonSource source) throws IOException;
	}

	private static <T> List<T> objects(Path file, Map<String, String> changes, Line<T> line) throws IOException {
		var objects = new ArrayList<T>();
		for (String text : changes.values()) {
			if (!text.equals(REMOVED)) {
				JsonSource.readDocument(file, JsonText.toUtf8(text), source -> objects.add(line.read(source)));
			}
		}
		return objects;
	}

	private static List<String> removed(Map<String, String> changes) {
		return changes.entrySet().stream().filter(change -> change.getValue().equals(REMOVED)).map(Map.Entry::getKey).toList();
	}
}
