package org.edgeloop.dataset.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edgeloop.dataset.labels.LabelSet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What became of some labels, bookmarks and rejected suggestions: each id with the object as it is now, or {@link #REMOVED}. Later
 * changes replace earlier ones of the same id, so that changes replay to the state after the last of them, and twice is as good as
 * once.
 *
 * @param parts for each list the objects as lines of JSON, or {@link #REMOVED}, by id
 */
public record LabelChanges(Map<LabelPart, SequencedMap<String, String>> parts) {

	public static final LabelChanges NONE = new LabelChanges(Map.of());

	/** Stands for an object that is gone. */
	public static final String REMOVED = "";

	/**
	 * @param touched what may have changed, with the list that it is in, or was
	 * @param set the set that it is in, or was
	 */
	public static LabelChanges of(Map<EObject, LabelPart> touched, LabelSet set) {
		var parts = new EnumMap<LabelPart, SequencedMap<String, String>>(LabelPart.class);
		touched.forEach((object, part) -> {
			var lines = parts.computeIfAbsent(part, _ -> new LinkedHashMap<>());
			note(lines, EcoreUtil.getID(object), object.eContainer() == set ? LabelPart.line(object) : REMOVED);
		});
		return new LabelChanges(parts);
	}

	/** An object that is there counts more than another of the same id that is not. */
	private static void note(Map<String, String> lines, String id, String line) {
		if (line.equals(REMOVED)) {
			lines.putIfAbsent(id, line);
		} else {
			lines.put(id, line);
		}
	}

	private SequencedMap<String, String> of(LabelPart part) {
		return parts.getOrDefault(part, new LinkedHashMap<>());
	}

	public LabelChanges then(LabelChanges later) {
		var both = new EnumMap<LabelPart, SequencedMap<String, String>>(LabelPart.class);
		parts.forEach((part, lines) -> both.put(part, new LinkedHashMap<>(lines)));
		later.parts.forEach((part, lines) -> both.computeIfAbsent(part, _ -> new LinkedHashMap<>()).putAll(lines));
		return new LabelChanges(both);
	}

	/** @return the changes without those that the set already shows */
	public LabelChanges without(LabelSet set) {
		var rest = new EnumMap<LabelPart, SequencedMap<String, String>>(LabelPart.class);
		parts.forEach((part, lines) -> rest.put(part, rest(lines, LabelVersions.lines(set, part))));
		return new LabelChanges(rest);
	}

	private static SequencedMap<String, String> rest(Map<String, String> changes, Map<String, String> present) {
		var rest = new LinkedHashMap<>(changes);
		rest.entrySet().removeIf(change -> change.getValue().equals(present.getOrDefault(change.getKey(), REMOVED)));
		return rest;
	}

	/** @return the changes as one line of JSON, which always names the labels */
	public String toJson() {
		return Stream.of(LabelPart.values()).filter(part -> part == LabelPart.LABELS || !of(part).isEmpty())
				.map(part -> JsonText.quote(part.key()) + ":" + json(of(part))).collect(Collectors.joining(",", "{", "}"));
	}

	private static String json(Map<String, String> lines) {
		return lines.entrySet().stream().map(
				change -> JsonText.quote(change.getKey()) + ":" + (change.getValue().equals(REMOVED) ? "null" : change.getValue()))
				.collect(Collectors.joining(",", "{", "}"));
	}

	/** @return what one key of {@link #toJson} says */
	static LabelChanges read(LabelPart part, JsonSource source) throws IOException {
		var lines = new LinkedHashMap<String, String>();
		source.object(id -> lines.put(id, source.isNull() ? REMOVED : LabelPart.line(part.read(source))));
		return new LabelChanges(Map.of(part, lines));
	}

	/** @return the changes with their objects read anew from their lines */
	public LabelEdits edits(Path file) throws IOException {
		return LabelEdits.of(part -> edits(file, part));
	}

	private LabelEdits.Edits edits(Path file, LabelPart part) throws IOException {
		var objects = new ArrayList<EObject>();
		var removed = new ArrayList<String>();
		for (Map.Entry<String, String> change : of(part).entrySet()) {
			if (change.getValue().equals(REMOVED)) {
				removed.add(change.getKey());
			} else {
				JsonSource.readDocument(file, JsonText.toUtf8(change.getValue()), source -> objects.add(part.read(source)));
			}
		}
		return new LabelEdits.Edits(objects, removed);
	}
}
