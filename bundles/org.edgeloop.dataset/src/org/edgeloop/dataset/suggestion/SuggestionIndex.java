package org.edgeloop.dataset.suggestion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.LabelIndex;
import org.edgeloop.dataset.LabelOverlap;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * A recording's suggestions and what has become of each. It looks at the labels once and then at those alone that are said to have
 * been touched. Belongs to the thread of the labels.
 */
public final class SuggestionIndex {

	/** From this share of their common place on, a suggestion says the same as what was rejected, or labelled. */
	public static final double SAME_PLACE = 0.5;

	private static final EReference LABELS = LabelsPackage.Literals.LABEL_SET__LABELS;
	private static final EReference REJECTED = LabelsPackage.Literals.LABEL_SET__REJECTED;

	/** Without {@code by} nothing decided it. */
	private record Decision(SuggestionState state, Optional<Label> by) {

		static final Decision OPEN = new Decision(SuggestionState.OPEN, Optional.empty());
	}

	private final LabelSet labels;
	private final Map<String, Label> suggestions = new HashMap<>();
	private final Map<String, Label> labelled = new HashMap<>();
	private final Map<String, Label> rejected = new HashMap<>();
	private final LabelIndex places;
	private final LabelIndex labelledPlaces;
	private final LabelIndex rejectedPlaces;
	private final LabelIndex open;
	private final Map<Label, Decision> decisions = new IdentityHashMap<>();
	private final Map<Label, Set<Label>> decided = new IdentityHashMap<>();
	private final Map<SuggestionState, Integer> counts = new EnumMap<>(SuggestionState.class);

	/**
	 * @param labels the recording's labels, with the suggestions that were rejected
	 * @param suggestions the suggestions, none of them twice
	 */
	public SuggestionIndex(LabelSet labels, Collection<Label> suggestions) {
		this.labels = labels;
		suggestions.forEach(suggestion -> this.suggestions.put(suggestion.getId(), suggestion));
		labels.getLabels().forEach(label -> labelled.put(label.getId(), label));
		labels.getRejected().forEach(label -> rejected.put(label.getId(), label));
		places = new LabelIndex(suggestions);
		labelledPlaces = new LabelIndex(labels.getLabels());
		rejectedPlaces = new LabelIndex(labels.getRejected());
		suggestions.forEach(this::decide);
		open = new LabelIndex(suggestions.stream().filter(this::isOpen).toList());
	}

	/** @return all suggestions by place, whatever has become of them: a view */
	public List<Label> all() {
		return places.sorted();
	}

	/** @return those that nobody has decided about, by place; it changes with this index */
	public LabelIndex open() {
		return open;
	}

	/** @return the suggestion of that id */
	public Optional<Label> find(String id) {
		return Optional.ofNullable(suggestions.get(id));
	}

	/** @return what has become of a suggestion of this index */
	public SuggestionState state(Label suggestion) {
		return decisions.getOrDefault(suggestion, Decision.OPEN).state;
	}

	public boolean isOpen(Label suggestion) {
		return state(suggestion) == SuggestionState.OPEN;
	}

	/** @return how many suggestions are in that state */
	public int count(SuggestionState state) {
		return counts.getOrDefault(state, 0);
	}

	/**
	 * Takes over what was done to the labels.
	 *
	 * @param touched the labels and the rejected suggestions that were added, changed or removed
	 * @return whether that decided a suggestion, or opened one again
	 */
	public boolean update(Collection<Label> touched) {
		Set<Label> concerned = new HashSet<>();
		for (Label label : touched) {
			concerned.addAll(decided.getOrDefault(label, Set.of()));
			find(label.getId()).ifPresent(concerned::add);
			places.visit(placeOf(label), concerned::add);
			follow(label, labelled, labelledPlaces, isIn(LABELS));
			follow(label, rejected, rejectedPlaces, isIn(REJECTED));
		}
		List<Label> changed = new ArrayList<>();
		for (Label suggestion : concerned) {
			SuggestionState before = state(suggestion);
			decide(suggestion);
			if (state(suggestion) != before) {
				changed.add(suggestion);
			}
		}
		open.update(changed, this::isOpen);
		return !changed.isEmpty();
	}

	private Predicate<Label> isIn(EReference list) {
		return label -> label.eContainer() == labels && label.eContainmentFeature() == list;
	}

	private static void follow(Label label, Map<String, Label> byId, LabelIndex index, Predicate<Label> isThere) {
		if (isThere.test(label)) {
			byId.put(label.getId(), label);
		} else {
			byId.remove(label.getId(), label);
		}
		index.update(List.of(label), isThere);
	}

	private void decide(Label suggestion) {
		Decision decision = decisionOn(suggestion);
		Decision old = decisions.put(suggestion, decision);
		if (old != null) {
			counts.merge(old.state, -1, Integer::sum);
			old.by.ifPresent(by -> decided.getOrDefault(by, new HashSet<>()).remove(suggestion));
		}
		counts.merge(decision.state, 1, Integer::sum);
		decision.by.ifPresent(by -> decided.computeIfAbsent(by, _ -> new HashSet<>()).add(suggestion));
	}

	private Decision decisionOn(Label suggestion) {
		String id = suggestion.getId();
		if (labelled.containsKey(id)) {
			return new Decision(SuggestionState.ACCEPTED, Optional.of(labelled.get(id)));
		}
		Optional<Label> refusal = rejected.containsKey(id) ? Optional.of(rejected.get(id))
				: alike(suggestion, rejectedPlaces, label -> isOfSameKind(label, suggestion));
		if (refusal.isPresent()) {
			return new Decision(SuggestionState.REJECTED, refusal);
		}
		Optional<Label> label = alike(suggestion, labelledPlaces, _ -> true);
		return label.isPresent() ? new Decision(SuggestionState.LABELLED, label) : Decision.OPEN;
	}

	private static boolean isOfSameKind(Label one, Label other) {
		return one.getOrigin().kind().equals(other.getOrigin().kind());
	}

	private static Optional<Label> alike(Label suggestion, LabelIndex index, Predicate<Label> counts) {
		var found = new Object() {
			Optional<Label> label = Optional.empty();
		};
		index.visit(placeOf(suggestion), label -> {
			if (found.label.isEmpty() && counts.test(label) && saysTheSame(label, suggestion)) {
				found.label = Optional.of(label);
			}
		});
		return found.label;
	}

	private static boolean saysTheSame(Label one, Label other) {
		return one.getKind() == other.getKind() && one.getType().equals(other.getType())
				&& Set.copyOf(one.getChannels()).equals(Set.copyOf(other.getChannels()))
				&& LabelOverlap.intersectionOverUnion(one, other) >= SAME_PLACE;
	}

	private static SampleRange placeOf(Label label) {
		return new SampleRange(label.getFrom(), label.getTo());
	}
}
