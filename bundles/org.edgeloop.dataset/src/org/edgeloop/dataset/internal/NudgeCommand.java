package org.edgeloop.dataset.internal;

import java.util.Collection;
import java.util.List;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.review.Review;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Moves a label's ends a little; further nudges of the same ends that follow at once join it as one step of undo. */
@NonNullByDefault({})
public final class NudgeCommand extends AbstractCommand {

	private final Label label;
	private final long oldFrom;
	private final long oldTo;
	private final Review oldReview;
	private long newFrom;
	private long newTo;

	public NudgeCommand(String name, Label nudged, long from, long to) {
		super(name);
		label = nudged;
		oldFrom = nudged.getFrom();
		oldTo = nudged.getTo();
		oldReview = nudged.getReview();
		newFrom = from;
		newTo = to;
	}

	@Override
	protected boolean prepare() {
		return oldFrom != newFrom || oldTo != newTo;
	}

	@Override
	public void execute() {
		move(newFrom, newTo);
		if (ReviewedContent.isOutdatedByChange(label)) {
			label.setReview(Review.DRAFT);
		}
	}

	@Override
	public void undo() {
		move(oldFrom, oldTo);
		label.setReview(oldReview);
	}

	@Override
	public void redo() {
		execute();
	}

	/** @return whether {@code next} moved the same ends further and is part of this command now */
	boolean join(NudgeCommand next) {
		boolean sameEnds = label == next.label && (oldFrom == newFrom) == (next.oldFrom == next.newFrom)
				&& (oldTo == newTo) == (next.oldTo == next.newTo);
		if (sameEnds) {
			next.execute();
			newFrom = next.newFrom;
			newTo = next.newTo;
		}
		return sameEnds;
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return List.of(label);
	}

	@Override
	public Collection<?> getResult() {
		return getAffectedObjects();
	}

	private void move(long from, long to) {
		label.setFrom(from);
		label.setTo(to);
	}
}
