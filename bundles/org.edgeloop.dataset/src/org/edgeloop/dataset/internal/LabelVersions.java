package org.edgeloop.dataset.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;

/**
 * Two versions of a recording's labels, to be merged with a third one by the labels' ids.
 *
 * @param base what the others began from
 * @param theirs what somebody else made of it
 */
public record LabelVersions(LabelSet base, LabelSet theirs) {

	/** Nothing, from which nothing was made. */
	public static final LabelVersions NONE = new LabelVersions(LabelsFactory.eINSTANCE.createLabelSet(),
			LabelsFactory.eINSTANCE.createLabelSet());

	/**
	 * What is to be done to a third version.
	 *
	 * @param set the labels that they added or changed
	 * @param removed the ids of those that they removed
	 * @param conflicts how many labels both sides changed, so that nothing is done to them
	 */
	public record Merge(List<Label> set, List<String> removed, long conflicts) {
	}

	/** @param mine the third version */
	public Merge into(Collection<Label> mine) {
		Map<String, String> old = lines(base.getLabels());
		Map<String, String> my = lines(mine);
		Map<String, String> their = lines(theirs.getLabels());
		Predicate<String> theyChanged = id -> !Objects.equals(old.get(id), their.get(id));
		Predicate<String> iChanged = id -> !Objects.equals(old.get(id), my.get(id));
		Predicate<String> taken = theyChanged.and(iChanged.negate());
		Predicate<String> same = id -> Objects.equals(my.get(id), their.get(id));
		long conflicts = Stream.of(old, my, their).flatMap(lines -> lines.keySet().stream()).distinct()
				.filter(theyChanged.and(iChanged).and(same.negate())).count();
		return new Merge(theirs.getLabels().stream().filter(label -> taken.test(label.getId())).toList(),
				old.keySet().stream().filter(taken).filter(id -> !their.containsKey(id)).toList(), conflicts);
	}

	private static Map<String, String> lines(Collection<Label> labels) {
		return labels.stream().collect(Collectors.toMap(Label::getId, LabelWriter::line));
	}
}
