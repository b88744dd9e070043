package org.edgeloop.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.edgeloop.dataset.labels.LabelSet;

/**
 * How two versions of a label file differ, label by label.
 *
 * @param path the file, as its caller names it
 * @param before the earlier version; without labels if there was no file
 * @param after the later version; without labels if there is no file
 * @param changes by place in the recording, then id
 */
public record LabelFileDiff(String path, LabelSet before, LabelSet after, List<LabelChange> changes) {

	public LabelFileDiff {
		changes = List.copyOf(changes);
	}

	/**
	 * @param path names the file in problems
	 * @param before empty if there was no file
	 * @param after empty if there is no file
	 * @throws org.edgeloop.base.ProblemException if a version is no sound label file
	 */
	public static LabelFileDiff of(String path, Optional<byte[]> before, Optional<byte[]> after) throws IOException {
		LabelSet old = read(path, before);
		LabelSet young = read(path, after);
		Map<String, Label> was = byId(old);
		Map<String, Label> is = byId(young);
		var ids = new TreeSet<>(was.keySet());
		ids.addAll(is.keySet());
		var changes = new ArrayList<LabelChange>();
		for (String id : ids) {
			change(id, Optional.ofNullable(was.get(id)), Optional.ofNullable(is.get(id))).ifPresent(changes::add);
		}
		changes.sort(Comparator.comparing((LabelChange change) -> change.label().getFrom()).thenComparing(LabelChange::id));
		return new LabelFileDiff(path, old, young, changes);
	}

	public long count(LabelChange.Kind kind) {
		return changes.stream().filter(change -> change.kind() == kind).count();
	}

	private static Optional<LabelChange> change(String id, Optional<Label> before, Optional<Label> after) {
		if (before.isEmpty() || after.isEmpty()) {
			return Optional.of(new LabelChange(id, before, after, List.of()));
		}
		List<String> fields = differing(before.get(), after.get());
		return fields.isEmpty() ? Optional.empty() : Optional.of(new LabelChange(id, before, after, fields));
	}

	/** @return the features of the model that differ: they are called as the keys of label files */
	static List<String> differing(Label before, Label after) {
		return before.eClass().getEAllStructuralFeatures().stream().filter(feature -> !same(before, after, feature))
				.map(EStructuralFeature::getName).sorted().toList();
	}

	private static boolean same(Label before, Label after, EStructuralFeature feature) {
		return String.valueOf(before.eGet(feature)).equals(String.valueOf(after.eGet(feature)));
	}

	private static LabelSet read(String path, Optional<byte[]> content) throws IOException {
		return content.isEmpty() ? LabelsFactory.eINSTANCE.createLabelSet() : LabelFiles.read(Path.of(path), content.get());
	}

	private static Map<String, Label> byId(LabelSet labels) {
		var byId = new LinkedHashMap<String, Label>();
		labels.getLabels().forEach(label -> byId.put(label.getId(), label));
		return byId;
	}
}
