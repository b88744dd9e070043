package org.edgeloop.dataset.internal.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.edgeloop.dataset.agreement.ClassAgreement;
import org.edgeloop.dataset.agreement.Disagreement;
import org.edgeloop.dataset.agreement.Disagreement.Kind;
import org.edgeloop.dataset.internal.agreement.EventMatching.Match;
import org.edgeloop.dataset.labels.Label;

/** Compares two annotators' labels event by event, recording by recording. */
public final class PairComparison {

	private static final class Counts {
		private long reference;
		private long other;
		private long matched;
		private double iou;
	}

	private final SortedMap<String, Counts> classes = new TreeMap<>();
	private final List<Disagreement> disagreements = new ArrayList<>();

	/** Adds a recording. */
	public void add(String recording, LabelScope scope, List<Label> reference, List<Label> other) {
		reference.forEach(label -> counts(label).reference++);
		other.forEach(label -> counts(label).other++);
		List<Match> same = new EventMatching(scope, (one, two) -> one.getType().equals(two.getType())).match(reference, other);
		same.forEach(this::count);
		List<Label> lost = without(reference, same.stream().map(Match::reference).toList());
		List<Label> extra = without(other, same.stream().map(Match::other).toList());
		List<Match> confused = new EventMatching(scope, (_, _) -> true).match(lost, extra);
		List<Disagreement> found = new ArrayList<>();
		same.stream().filter(match -> differ(match.reference(), match.other())).forEach(match -> found.add(both(recording, Kind.EDGE, match)));
		confused.forEach(match -> found.add(both(recording, Kind.CLASS, match)));
		without(lost, confused.stream().map(Match::reference).toList()).forEach(
				label -> found.add(new Disagreement(recording, Kind.MISSING, Optional.of(label), Optional.empty())));
		without(extra, confused.stream().map(Match::other).toList()).forEach(
				label -> found.add(new Disagreement(recording, Kind.EXTRA, Optional.empty(), Optional.of(label))));
		found.sort(Comparator.comparing((Disagreement each) -> each.range().from()).thenComparing(each -> each.range().to()));
		disagreements.addAll(found);
	}

	public List<ClassAgreement> classes() {
		return classes.entrySet().stream().map(entry -> {
			Counts counts = entry.getValue();
			return new ClassAgreement(entry.getKey(), counts.reference, counts.other, counts.matched, counts.iou / counts.matched);
		}).toList();
	}

	public List<Disagreement> disagreements() {
		return disagreements;
	}

	private Counts counts(Label label) {
		return classes.computeIfAbsent(label.getType(), _ -> new Counts());
	}

	private void count(Match match) {
		Counts counts = counts(match.reference());
		counts.matched++;
		counts.iou += match.iou();
	}

	private static Disagreement both(String recording, Kind kind, Match match) {
		return new Disagreement(recording, kind, Optional.of(match.reference()), Optional.of(match.other()));
	}

	private static boolean differ(Label one, Label other) {
		return one.getFrom() != other.getFrom() || one.getTo() != other.getTo()
				|| !new HashSet<>(one.getChannels()).equals(new HashSet<>(other.getChannels()))
				|| one.getLowFrequency() != other.getLowFrequency() || one.getHighFrequency() != other.getHighFrequency();
	}

	private static List<Label> without(List<Label> labels, Collection<Label> gone) {
		Set<Label> left = new HashSet<>(gone);
		return labels.stream().filter(label -> !left.contains(label)).toList();
	}
}
