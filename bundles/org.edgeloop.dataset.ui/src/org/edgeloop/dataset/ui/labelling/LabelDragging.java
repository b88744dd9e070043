package org.edgeloop.dataset.ui.labelling;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.ui.labelling.LabellingListener.Change;

/** Moves labels and their edges by the mouse: seen at once, and one step to undo when let go. */
public final class LabelDragging {

	private final LabellingPresenter presenter;
	private Optional<LabelDrag> drag = Optional.empty();

	LabelDragging(LabellingPresenter presenter) {
		this.presenter = presenter;
	}

	/** @return the drag in progress */
	public Optional<LabelDrag> current() {
		return drag;
	}

	/** Selects a label and takes hold of it at a position. */
	public void start(Label label, LabelEdge edge, long position) {
		presenter.select(List.of(label));
		drag = Optional.of(LabelDrag.start(label, edge, position));
	}

	/** Takes what is held to a position, without changing the document yet; nothing happens after it was cancelled. */
	public void to(long position) {
		long length = presenter.timeline().axis().length();
		drag.map(held -> held.to(position, length)).ifPresent(moved -> presenter.snapping().follow(moved.movedEnd(), OptionalInt.empty(),
				label -> label != moved.label(), place -> {
					drag = drag.map(held -> held.to(position + place - moved.movedEnd(), length));
					presenter.changed(Change.MARK);
				}));
	}

	/** Lets go: the label stays where it was dragged to. */
	public void finish() {
		presenter.snapping().afterwards(() -> {
			Optional<LabelDrag> done = drag;
			drag = Optional.empty();
			done.ifPresent(held -> presenter.editing().move(held.label(), held.range()));
			presenter.changed(Change.MARK);
		});
	}

	/** Lets go: the label returns to where it was. */
	boolean cancel() {
		boolean held = drag.isPresent();
		drag = Optional.empty();
		if (held) {
			presenter.changed(Change.MARK);
		}
		return held;
	}
}
