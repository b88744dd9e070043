package org.edgeloop.chart.ui.internal;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

import org.edgeloop.chart.ui.TimelineDrag;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.TimelinePointer;

/** Moves a marker or the cursor by its flag on the time axis. */
final class MarkerDrag implements TimelineDrag {

	private final OptionalLong before;
	private final Consumer<OptionalLong> target;

	private MarkerDrag(OptionalLong before, Consumer<OptionalLong> target) {
		this.before = before;
		this.target = target;
	}

	/** @return a drag of the flag under the pointer, if there is one */
	static Optional<TimelineDrag> at(TimelineModel model, TimelinePointer pointer) {
		if (isNear(pointer, model.markerA())) {
			return Optional.of(new MarkerDrag(model.markerA(), model::setMarkerA));
		}
		if (isNear(pointer, model.markerB())) {
			return Optional.of(new MarkerDrag(model.markerB(), model::setMarkerB));
		}
		return isNear(pointer, model.cursor()) ? Optional.of(new MarkerDrag(model.cursor(), model::setCursor))
				: Optional.empty();
	}

	private static boolean isNear(TimelinePointer pointer, OptionalLong position) {
		return position.isPresent()
				&& Math.abs(pointer.geometry().x(position.getAsLong()) - pointer.x()) <= pointer.geometry().rowHeight() / 2.0;
	}

	@Override
	public void dragged(TimelinePointer pointer) {
		target.accept(OptionalLong.of(pointer.position()));
	}

	@Override
	public void cancelled() {
		target.accept(before);
	}
}
