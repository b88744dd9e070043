package org.edgeloop.dataset.check;

import java.util.List;
import java.util.Optional;

import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.review.ConflictCommands;
import org.edgeloop.dataset.review.LabelConflict;

/**
 * Finds what merges left to a person.
 *
 * @param recording the recording's path
 */
record ConflictChecks(Taxonomy taxonomy, String recording) {

	/** @return the label's conflict: nothing else counts until that is settled; empty if all agree on it */
	Optional<LabelProblem> check(Label label) {
		return LabelConflict.of(label).map(other -> other.equals(label.getId()) ? deleted(label) : changed(label, other));
	}

	private LabelProblem changed(Label beside, String ours) {
		return new LabelProblem(recording, List.of(beside.getId(), ours), CheckRule.CONFLICT, range(beside),
				"two people changed this label; here is what the other one made of it: " + name(beside),
				List.of(new LabelFix("Keep ours", beside.getId(), (_, label) -> ConflictCommands.keepOurs(label)),
						new LabelFix("Keep theirs", beside.getId(), (_, label) -> ConflictCommands.keepTheirs(label))));
	}

	private LabelProblem deleted(Label label) {
		return new LabelProblem(recording, List.of(label.getId()), CheckRule.CONFLICT, range(label),
				"one person changed this label and another one deleted it: " + name(label),
				List.of(new LabelFix("Keep " + name(label), label.getId(), (_, present) -> ConflictCommands.keep(present)),
						LabelFix.delete(label, name(label))));
	}

	private String name(Label label) {
		return taxonomy.nameOf(label.getType());
	}

	private static SampleRange range(Label label) {
		return new SampleRange(label.getFrom(), label.getTo());
	}
}
