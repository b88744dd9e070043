package org.edgeloop.dataset.ui.labelling;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.LongConsumer;

import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.ui.labelling.LabellingListener.Change;

/** Marks what is to become a label: regions by keys, from a mark in to a mark out, or by mouse, drawn on the signal; and points. */
public final class LabelMarking {

	/**
	 * A region that the mouse is drawing.
	 *
	 * @param anchor where the drag began
	 * @param position where it is now
	 * @param channels the names of the channels that it will be for; empty for all
	 * @param track the index of the channel under the mouse when it began
	 */
	public record Draft(long anchor, long position, List<String> channels, OptionalInt track) {

		public SampleRange range() {
			return new SampleRange(Math.min(anchor, position), Math.max(anchor, position));
		}
	}

	private final LabellingPresenter presenter;
	private LabelMark mark = LabelMark.NONE;
	private Optional<Draft> draft = Optional.empty();

	LabelMarking(LabellingPresenter presenter) {
		this.presenter = presenter;
	}

	private TimelineModel timeline() {
		return presenter.timeline();
	}

	/** @return what the keys have marked so far */
	public LabelMark mark() {
		return mark;
	}

	/** Starts a region at the cursor. */
	public void markIn() {
		takeCursor(position -> setMark(mark.withIn(position)));
	}

	/** Ends the region at the cursor. */
	public void markOut() {
		takeCursor(position -> setMark(mark.withOut(position)));
	}

	/** Takes the cursor to where it snaps, or where the key found its position if none was in sight. */
	private void takeCursor(LongConsumer then) {
		presenter.snapping().snap(presenter.cursor(), OptionalInt.empty(), _ -> true, position -> {
			timeline().setCursor(OptionalLong.of(position));
			then.accept(position);
		});
	}

	private void setMark(LabelMark changed) {
		mark = changed;
		presenter.changed(Change.MARK);
	}

	/**
	 * Makes a label of the mark (its open end is the cursor), or of the timeline's selected range where nothing is marked; where nothing
	 * is selected either, of the suggestion that is looked at.
	 */
	public void commit() {
		if (mark.isEmpty() && timeline().selection().isEmpty() && presenter.suggestions().current().isPresent()) {
			presenter.suggestions().accept();
			return;
		}
		presenter.snapping().afterwards(() -> takeMarked().ifPresent(range -> addRegion(range, presenter.nextLabel().channels())));
	}

	/** @return what was marked or selected, which it is not any more; empty where nothing was */
	Optional<SampleRange> takeMarked() {
		Optional<SampleRange> range = mark.isEmpty() ? timeline().selection() : Optional.of(mark.range(presenter.cursor()));
		Optional<SampleRange> marked = range.filter(found -> !found.isEmpty());
		if (marked.isPresent()) {
			timeline().setSelection(Optional.empty());
			setMark(LabelMark.NONE);
		}
		return marked;
	}

	/** Adds a region of the current class and selects it. */
	public void addRegion(SampleRange range, List<String> channels) {
		presenter.making().add(LabelKind.REGION, range, channels);
	}

	/** Adds a point of the current class at the cursor and selects it. */
	public void addPoint() {
		takeCursor(position -> addPoint(position, presenter.nextLabel().channels()));
	}

	/** Adds a point of the current class and selects it. */
	public void addPoint(long position, List<String> channels) {
		presenter.making().add(LabelKind.POINT, new SampleRange(position, position), channels);
	}

	/** @return the region that the mouse is drawing */
	public Optional<Draft> draft() {
		return draft;
	}

	/**
	 * Begins to draw a region.
	 *
	 * @param track the index of the channel under the mouse
	 */
	public void startDraft(long anchor, List<String> channels, OptionalInt track) {
		draft = Optional.of(new Draft(anchor, anchor, channels, track));
		presenter.snapping().snap(anchor, track, _ -> true,
				place -> draft = draft.map(drawn -> new Draft(place, drawn.position(), channels, track)));
	}

	/** Draws it up to a position; nothing happens after it was cancelled. */
	public void extendDraft(long position) {
		draft.ifPresent(drawn -> presenter.snapping().follow(position, drawn.track(), _ -> true, place -> {
			draft = draft.map(present -> new Draft(present.anchor(), place, present.channels(), present.track()));
			draft.ifPresent(_ -> timeline().setCursor(OptionalLong.of(place)));
			presenter.changed(Change.MARK);
		}));
	}

	/** Makes a label of what was drawn. */
	public void finishDraft() {
		presenter.snapping().afterwards(() -> {
			Optional<Draft> done = draft;
			draft = Optional.empty();
			done.ifPresent(drawn -> addRegion(drawn.range(), drawn.channels()));
			presenter.changed(Change.MARK);
		});
	}

	/** Drops what is being drawn, else the mark. */
	boolean cancel() {
		if (draft.isEmpty() && mark.isEmpty()) {
			return false;
		}
		mark = draft.isPresent() ? mark : LabelMark.NONE;
		draft = Optional.empty();
		presenter.changed(Change.MARK);
		return true;
	}
}
