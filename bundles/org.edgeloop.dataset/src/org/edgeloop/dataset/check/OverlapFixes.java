package org.edgeloop.dataset.check;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;

/** Ways to make two overlapping labels share no sample any more. */
final class OverlapFixes {

	private OverlapFixes() {
	}

	/**
	 * @param first starts no later than {@code second}
	 * @param firstName the name of its type
	 */
	static List<LabelFix> of(Label first, String firstName, Label second, String secondName) {
		List<LabelFix> fixes = new ArrayList<>();
		long from = second.getFrom();
		long to = Math.min(first.getTo(), second.getTo());
		boolean canMove = first.getKind() != LabelKind.RECORDING;
		if (canMove && first.getFrom() < from) {
			boolean holds = second.getTo() < first.getTo();
			if (holds) {
				fixes.add(new LabelFix("Cut " + secondName + " out of " + firstName, first.getId(),
						(commands, label) -> commands.cutOut(label, from, to)));
			} else {
				fixes.add(LabelFix.move("End " + firstName + " where " + secondName + " begins", first, first.getFrom(), from));
			}
		}
		if (canMove && to < second.getTo()) {
			fixes.add(LabelFix.move("Begin " + secondName + " where " + firstName + " ends", second, to, second.getTo()));
		} else if (canMove && first.getFrom() == from && to < first.getTo()) {
			fixes.add(LabelFix.move("Begin " + firstName + " where " + secondName + " ends", first, to, first.getTo()));
		}
		fixes.add(LabelFix.delete(second, "the later one, " + secondName));
		fixes.add(LabelFix.delete(first, "the earlier one, " + firstName));
		return fixes;
	}
}
