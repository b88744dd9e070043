package org.edgeloop.versioning.ui.diff;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelsPackage;
import org.edgeloop.lineage.LabelDifference;

/**
 * A label's change in words.
 *
 * @param change what is said
 * @param sampleRate in hertz, to say times in seconds; 0 says them in samples
 */
public record LabelChangeText(LabelDifference change, double sampleRate) {

	private static final List<EStructuralFeature> TIMES = List.of(LabelsPackage.Literals.LABEL__FROM, LabelsPackage.Literals.LABEL__TO);

	/** @return what became of the label */
	public String kind() {
		return change.kind().name().toLowerCase(Locale.ROOT);
	}

	public String type() {
		return change.label().getType();
	}

	/** @return where it begins; nothing if it is for the whole recording */
	public String from() {
		return isWhole() ? "" : time(change.label().getFrom());
	}

	/** @return where it ends; nothing if it is for the whole recording */
	public String to() {
		return isWhole() ? "" : time(change.label().getTo());
	}

	private boolean isWhole() {
		return change.label().getKind() == LabelKind.RECORDING;
	}

	/** @return each field that changed, with what it said before and what it says now */
	public String details() {
		if (change.kind() != LabelDifference.Kind.CHANGED) {
			return "";
		}
		return change.fields().stream().map(this::field).collect(Collectors.joining(", "));
	}

	private String field(String name) {
		EStructuralFeature feature = LabelsPackage.Literals.LABEL.getEStructuralFeature(name);
		return name + " " + value(change.older().orElseThrow(), feature) + " \u2192 " + value(change.newer().orElseThrow(), feature);
	}

	private String value(Label label, EStructuralFeature feature) {
		if (TIMES.contains(feature)) {
			return time((Long) label.eGet(feature));
		}
		String text = Objects.toString(label.eGet(feature), "");
		return text.isEmpty() ? "(none)" : text;
	}

	private String time(long sample) {
		return sampleRate > 0 ? String.format(Locale.ROOT, "%.4f s", sample / sampleRate) : Long.toString(sample);
	}
}
