package org.edgeloop.dataset.check;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.OverlapRule;
import org.edgeloop.dataset.labels.Label;

/**
 * Knows what is wrong with the labels of one recording, and after each change looks only at what it can have made better or worse.
 * Belongs to one thread at a time.
 */
public final class LabelChecker {

	/**
	 * What a change made better and worse.
	 *
	 * @param gone the problems that there were
	 * @param come the problems that there are instead
	 */
	public record Changes(Set<LabelProblem> gone, Set<LabelProblem> come) {

		public boolean isEmpty() {
			return gone.isEmpty() && come.isEmpty();
		}
	}

	private static final Comparator<LabelProblem> ORDER = Comparator.<LabelProblem, SampleRange>comparing(LabelProblem::range,
			Comparator.comparingLong(SampleRange::from).thenComparingLong(SampleRange::to)).thenComparing(LabelProblem::rule)
			.thenComparing(problem -> String.join(" ", problem.labelIds())).thenComparing(LabelProblem::message);

	private final DatasetDescription description;
	private final RecordingFacts recording;
	private final LabelValueChecks values;
	private final ConflictChecks conflicts;
	private final Map<String, Optional<TierChecks>> tiersByType = new HashMap<>();
	private final Map<String, TierChecks> tiers = new HashMap<>();
	private final Map<Label, List<LabelProblem>> ownProblems = new IdentityHashMap<>();
	private final Map<Label, TierChecks> tierOf = new IdentityHashMap<>();
	private final Set<LabelProblem> problems = Collections.newSetFromMap(new IdentityHashMap<>());

	public LabelChecker(DatasetDescription description, RecordingFacts recording) {
		this.description = description;
		this.recording = recording;
		values = new LabelValueChecks(description.taxonomy(), recording);
		conflicts = new ConflictChecks(description.taxonomy(), recording.path());
	}

	/** @return all problems by place, then rule, the same for the same labels every time */
	public List<LabelProblem> problems() {
		return problems.stream().sorted(ORDER).toList();
	}

	/** @return the problems that concern this label alone; overlaps concern two */
	public List<LabelProblem> problemsOf(Label label) {
		return ownProblems.getOrDefault(label, List.of());
	}

	/**
	 * Takes over what was done to some labels; to begin with, all of them are new.
	 *
	 * @param touched the labels that were added, changed or removed
	 * @param exists tells which of them are there now
	 */
	public Changes update(Collection<Label> touched, Predicate<Label> exists) {
		Set<LabelProblem> gone = identitySet();
		Set<LabelProblem> come = identitySet();
		for (Label label : touched) {
			remove(label, problem -> {
				// What came and went on the way was never there for anybody.
				if (!come.remove(problem)) {
					gone.add(problem);
				}
			}, come::add);
		}
		for (Label label : touched) {
			if (exists.test(label)) {
				add(label, come::add);
			}
		}
		gone.forEach(problems::remove);
		problems.addAll(come);
		return new Changes(gone, come);
	}

	private void remove(Label label, Consumer<LabelProblem> gone, Consumer<LabelProblem> come) {
		problemsOf(label).forEach(gone);
		ownProblems.remove(label);
		TierChecks tier = tierOf.get(label);
		if (tier != null) {
			tierOf.remove(label);
			tier.remove(label, gone, come);
		}
	}

	private void add(Label label, Consumer<LabelProblem> come) {
		Optional<LabelProblem> conflict = conflicts.check(label);
		List<LabelProblem> own = conflict.map(List::of).orElseGet(() -> values.check(label));
		if (!own.isEmpty()) {
			ownProblems.put(label, own);
			own.forEach(come);
		}
		if (conflict.isEmpty()) {
			addToTier(label, come);
		}
	}

	private void addToTier(Label label, Consumer<LabelProblem> come) {
		tier(label.getType()).ifPresent(tier -> {
			tierOf.put(label, tier);
			tier.add(label, come);
		});
	}

	private Optional<TierChecks> tier(String type) {
		return tiersByType.computeIfAbsent(type, path -> description.tierOf(path).filter(tier -> tier.rule() != OverlapRule.FREE)
				.map(tier -> tiers.computeIfAbsent(tier.name(), _ -> new TierChecks(tier, description.taxonomy(), recording.path()))));
	}

	private static Set<LabelProblem> identitySet() {
		return Collections.newSetFromMap(new IdentityHashMap<>());
	}
}
