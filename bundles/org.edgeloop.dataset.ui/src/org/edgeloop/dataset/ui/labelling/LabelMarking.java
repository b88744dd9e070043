package org.edgeloop.dataset.ui.labelling;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.ui.labelling.LabellingListener.Change;

/** Makes labels: regions by keys, from a mark in to a mark out, or by mouse, drawn on the signal; and points. */
public final class LabelMarking {

	/**
	 * A region that the mouse is drawing.
	 *
	 * @param anchor where the drag began
	 * @param position where it is now
	 * @param channels the names of the channels that it will be for; empty for all
	 */
	public record Draft(long anchor, long position, List<String> channels) {

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
		setMark(mark.withIn(takeCursor()));
	}

	/** Ends the region at the cursor. */
	public void markOut() {
		setMark(mark.withOut(takeCursor()));
	}

	/** Where no cursor was in sight, it appears where the key found its position. */
	private long takeCursor() {
		long position = presenter.cursor();
		timeline().setCursor(OptionalLong.of(position));
		return position;
	}

	private void setMark(LabelMark changed) {
		mark = changed;
		presenter.changed(Change.MARK);
	}

	/** Makes a label of the mark (its open end is the cursor), or of the timeline's selected range where nothing is marked. */
	public void commit() {
		committable().ifPresent(range -> {
			mark = LabelMark.NONE;
			timeline().setSelection(Optional.empty());
			addRegion(range, presenter.nextLabel().channels());
			presenter.changed(Change.MARK);
		});
	}

	private Optional<SampleRange> committable() {
		Optional<SampleRange> range = mark.isEmpty() ? timeline().selection() : Optional.of(mark.range(presenter.cursor()));
		return range.filter(marked -> !marked.isEmpty());
	}

	/** Adds a region of the current class and selects it. */
	public void addRegion(SampleRange range, List<String> channels) {
		SampleRange inside = range.clampTo(timeline().axis().whole());
		if (!inside.isEmpty()) {
			add(LabelKind.REGION, inside, channels);
		}
	}

	/** Adds a point of the current class at the cursor and selects it. */
	public void addPoint() {
		addPoint(takeCursor(), presenter.nextLabel().channels());
	}

	/** Adds a point of the current class and selects it. */
	public void addPoint(long position, List<String> channels) {
		long length = timeline().axis().length();
		if (length > 0) {
			long sample = Math.clamp(position, 0, length - 1);
			add(LabelKind.POINT, new SampleRange(sample, sample), channels);
		}
	}

	private void add(LabelKind kind, SampleRange range, List<String> channels) {
		Label label = presenter.document().add(kind, presenter.nextLabel().type(), range.from(), range.to(), channels);
		presenter.select(List.of(label));
	}

	/** @return the region that the mouse is drawing */
	public Optional<Draft> draft() {
		return draft;
	}

	/** Begins to draw a region. */
	public void startDraft(long anchor, List<String> channels) {
		draft = Optional.of(new Draft(anchor, anchor, channels));
	}

	/** Draws it up to a position; nothing happens after it was cancelled. */
	public void extendDraft(long position) {
		draft = draft.map(drawn -> new Draft(drawn.anchor(), position, drawn.channels()));
		draft.ifPresent(_ -> timeline().setCursor(OptionalLong.of(position)));
		presenter.changed(Change.MARK);
	}

	/** Makes a label of what was drawn. */
	public void finishDraft() {
		Optional<Draft> done = draft;
		draft = Optional.empty();
		done.ifPresent(drawn -> addRegion(drawn.range(), drawn.channels()));
		presenter.changed(Change.MARK);
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
