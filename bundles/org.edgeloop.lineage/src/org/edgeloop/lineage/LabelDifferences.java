package org.edgeloop.lineage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsPackage;

/** Two versions of a recording's labels, held against each other by the labels' ids, so that it does not matter in which line they stand. */
public final class LabelDifferences {

	private LabelDifferences() {
	}

	/** @return the labels that differ, in the order of label files */
	public static List<LabelDifference> between(LabelSet older, LabelSet newer) {
		Map<String, Label> before = byId(older);
		Map<String, Label> after = byId(newer);
		List<LabelDifference> differences = new ArrayList<>();
		before.forEach((id, label) -> {
			if (!after.containsKey(id)) {
				differences.add(new LabelDifference(Optional.of(label), Optional.empty(), List.of()));
			}
		});
		after.forEach((id, label) -> {
			Optional<Label> was = Optional.ofNullable(before.get(id));
			List<String> fields = was.map(old -> fields(old, label)).orElse(List.of());
			if (was.isEmpty() || !fields.isEmpty()) {
				differences.add(new LabelDifference(was, Optional.of(label), fields));
			}
		});
		differences.sort((one, other) -> LabelFiles.ORDER.compare(one.label(), other.label()));
		return differences;
	}

	private static Map<String, Label> byId(LabelSet labels) {
		Map<String, Label> byId = new LinkedHashMap<>();
		labels.getLabels().forEach(label -> byId.put(label.getId(), label));
		return byId;
	}

	/** @return what says something else, by the names of the label file */
	public static List<String> fields(Label older, Label newer) {
		return LabelsPackage.Literals.LABEL.getEAllStructuralFeatures().stream().filter(feature -> !Objects.equals(older.eGet(feature), newer.eGet(feature)))
				.map(EStructuralFeature::getName).toList();
	}
}
