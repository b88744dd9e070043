package org.edgeloop.dataset.internal.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.edgeloop.dataset.LabelAttributes;
import org.edgeloop.dataset.internal.LabelWriter;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What bringing labels into a recording's changes: a label whose id is there replaces that one, and keeps what it does not say itself;
 * one without an id that says nothing else than one that is there is that one. So the same file can be imported twice, and what went
 * out through a format that holds less does not come back as a second label.
 *
 * @param added the labels that are new
 * @param replaced the labels to take away
 * @param replacing what comes in their place
 * @param unchanged how many labels are there already
 */
record LabelMerge(List<Label> added, List<Label> replaced, List<Label> replacing, int unchanged) {

	static LabelMerge of(List<Label> present, List<Label> imported) {
		Map<String, Label> byId = present.stream().collect(Collectors.toMap(Label::getId, label -> label));
		Map<String, List<Label>> byPlace = present.stream()
				.collect(Collectors.groupingBy(LabelMerge::place, HashMap::new, Collectors.toCollection(ArrayList::new)));
		var merge = new LabelMerge(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), 0);
		int unchanged = 0;
		for (Label label : imported) {
			Optional<Label> old = Optional.ofNullable(byId.get(label.getId()));
			Label filled = old.map(there -> filled(label, there)).orElse(label);
			boolean isThere = old.isPresent() ? LabelWriter.line(old.get()).equals(LabelWriter.line(filled))
					: take(byPlace.getOrDefault(place(label), List.of()), label);
			if (isThere) {
				unchanged++;
			} else if (old.isPresent()) {
				merge.replaced.add(old.get());
				merge.replacing.add(filled);
			} else {
				merge.added.add(EcoreUtil.copy(label));
			}
		}
		return new LabelMerge(merge.added, merge.replaced, merge.replacing, unchanged);
	}

	private static String place(Label label) {
		return label.getFrom() + " " + label.getTo() + " " + label.getType();
	}

	/** Each label that is there answers for one that comes. @return whether there was one */
	private static boolean take(List<Label> there, Label label) {
		Optional<Label> same = there.stream().filter(old -> saysNothingElse(label, old)).findFirst();
		same.ifPresent(there::remove);
		return same.isPresent();
	}

	private static boolean saysNothingElse(Label label, Label old) {
		boolean isKind = label.getKind() == old.getKind() || label.getKind() == LabelKind.REGION;
		boolean areFrequencies = label.getKind() != LabelKind.BOX
				|| label.getLowFrequency() == old.getLowFrequency() && label.getHighFrequency() == old.getHighFrequency();
		return isKind && areFrequencies && (label.getChannels().isEmpty() || label.getChannels().equals(old.getChannels()))
				&& (label.getNote().isEmpty() || label.getNote().equals(old.getNote()));
	}

	private static Label filled(Label label, Label old) {
		Label filled = EcoreUtil.copy(label);
		if (label.getNote().isEmpty()) {
			filled.setNote(old.getNote());
		}
		if (label.getAuthor().isEmpty()) {
			filled.setAuthor(old.getAuthor());
		}
		if (label.getCreated().isEmpty()) {
			filled.setCreated(old.getCreated());
		}
		if (label.getChannels().isEmpty()) {
			filled.getChannels().addAll(old.getChannels());
		}
		if (label.getUnknownKeys().isEmpty()) {
			filled.setUnknownKeys(old.getUnknownKeys());
		}
		LabelAttributes attributes = old.getAttributes();
		for (var value : label.getAttributes().values().entrySet()) {
			attributes = attributes.with(value.getKey(), value.getValue());
		}
		filled.setAttributes(attributes);
		return filled;
	}
}
