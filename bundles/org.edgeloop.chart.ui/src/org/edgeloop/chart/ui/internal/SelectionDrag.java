package org.edgeloop.chart.ui.internal;

import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.swt.SWT;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineDrag;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.TimelinePointer;

/** Selects a range; without a move it puts the cursor. */
final class SelectionDrag implements TimelineDrag {

	private final TimelineModel model;
	private final Optional<SampleRange> before;
	private final OptionalLong cursorBefore;
	private final long anchor;
	private final int pressedX;
	private boolean isRange;

	SelectionDrag(TimelineModel model, TimelinePointer pointer) {
		this.model = model;
		before = model.selection();
		cursorBefore = model.cursor();
		isRange = pointer.has(SWT.SHIFT) && model.cursor().isPresent();
		anchor = isRange ? model.cursor().getAsLong() : pointer.position();
		pressedX = pointer.x();
		if (isRange) {
			select(pointer.position());
		} else {
			model.setCursor(OptionalLong.of(anchor));
			model.setSelection(Optional.empty());
		}
	}

	@Override
	public void dragged(TimelinePointer pointer) {
		isRange |= Math.abs(pointer.x() - pressedX) > pointer.geometry().rowHeight() / 4;
		if (isRange) {
			select(pointer.position());
		}
	}

	private void select(long end) {
		model.setSelection(Optional.of(new SampleRange(Math.min(anchor, end), Math.max(anchor, end))));
	}

	@Override
	public void cancelled() {
		model.setSelection(before);
		model.setCursor(cursorBefore);
	}
}
