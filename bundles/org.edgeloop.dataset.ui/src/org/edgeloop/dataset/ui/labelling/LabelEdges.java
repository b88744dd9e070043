package org.edgeloop.dataset.ui.labelling;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.DoubleSupplier;

import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.LabelIndex;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.ui.labelling.LabellingListener.Change;

/** Moves the edges of the selected label by keys. */
public final class LabelEdges {

	private final LabellingPresenter presenter;
	private int nudgePoints = 1;
	private DoubleSupplier samplesPerPoint = () -> 1;

	LabelEdges(LabellingPresenter presenter) {
		this.presenter = presenter;
	}

	/** @return the part of the selected label that the arrow keys move */
	public LabelEdge active() {
		return presenter.selected().edge();
	}

	/** Makes the next ({@code 1}) or the previous ({@code -1}) part of the selected label the active one. */
	public void step(int direction) {
		presenter.selected().single().ifPresent(label -> {
			presenter.selected().stepEdge(direction);
			presenter.changed(Change.SELECTION);
			reveal(label, active());
		});
	}

	/** Makes none the active one. */
	void release() {
		presenter.selected().setEdge(LabelEdge.NONE);
		presenter.changed(Change.SELECTION);
	}

	/** Moves the active edge by samples, to later ones if positive, and keeps it in sight. */
	public void nudge(long samples) {
		presenter.selected().single().ifPresent(label -> {
			LabelEdge edge = active();
			SampleRange range = edge.move(LabellingPresenter.rangeOf(label), samples, presenter.timeline().axis().length());
			presenter.document().nudge(label, range.from(), range.to());
			presenter.selected().setEdge(edge);
			presenter.changed(Change.SELECTION);
			reveal(label, edge);
		});
	}

	/** Moves the edge that lies nearest to the cursor to it: of the selected labels, or of all where none is selected. */
	public void moveNearestToCursor() {
		List<Label> chosen = presenter.selection();
		long cursor = presenter.cursor();
		presenter.snapping().snap(cursor, OptionalInt.empty(), label -> !chosen.contains(label), place -> presenter.index()
				.nearestEdge(cursor, label -> label.getKind() != LabelKind.RECORDING && (chosen.isEmpty() || presenter.isSelected(label)))
				.ifPresentOrElse(edge -> move(edge, place), () -> presenter.tell("There is no label whose edge could be moved.")));
	}

	private void move(LabelIndex.Edge nearest, long place) {
		Label label = nearest.label();
		LabelEdge edge = label.getKind() == LabelKind.POINT ? LabelEdge.WHOLE : nearest.isStart() ? LabelEdge.START : LabelEdge.END;
		SampleRange range = edge.move(LabellingPresenter.rangeOf(label), place - nearest.position(), presenter.timeline().axis().length());
		presenter.editing().move(label, range);
		presenter.select(List.of(label));
		presenter.timeline().setCursor(OptionalLong.of(place));
	}

	private void reveal(Label label, LabelEdge edge) {
		presenter.navigation().reveal(edge == LabelEdge.END ? label.getTo() : label.getFrom());
	}

	/**
	 * Moves the active edge by as many samples as the user's step takes on the screen, at least one.
	 *
	 * @param direction 1 for later, -1 for earlier
	 */
	public void nudgeByStep(int direction) {
		nudge(direction * Math.max(1, Math.round(nudgePoints * samplesPerPoint.getAsDouble())));
	}

	/** @param points how far {@link #nudgeByStep} goes, in points on the screen */
	public void setNudge(int points) {
		nudgePoints = points;
	}

	void setScale(DoubleSupplier samples) {
		samplesPerPoint = samples;
	}
}
