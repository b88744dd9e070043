package org.edgeloop.dataset.ui.labelling;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.TimelineNavigation;
import org.edgeloop.dataset.labels.Label;

/** The ways from label to label, and to places of the recording. */
public final class LabelNavigation {

	private final LabellingPresenter presenter;
	private final TimelineNavigation navigation;

	LabelNavigation(LabellingPresenter presenter) {
		this.presenter = presenter;
		navigation = new TimelineNavigation(presenter.timeline());
	}

	/** Selects the label behind the selected one, or the first behind the cursor, and shows it. */
	public void next() {
		Optional<Label> last = presenter.selected().last();
		last.map(presenter.index()::after).orElseGet(() -> presenter.index().from(presenter.cursor())).ifPresent(this::goTo);
	}

	/** Selects the label before the selected one, or the last before the cursor, and shows it. */
	public void previous() {
		Optional<Label> first = presenter.selected().first();
		first.map(presenter.index()::before).orElseGet(() -> presenter.index().until(presenter.cursor())).ifPresent(this::goTo);
	}

	/** Selects a label, brings it in sight and puts the cursor on its start. */
	public void goTo(Label label) {
		presenter.select(List.of(label));
		navigation.reveal(LabellingPresenter.rangeOf(label));
		presenter.timeline().setCursor(OptionalLong.of(label.getFrom()));
	}

	/** Puts the cursor on a position and brings it in sight. */
	public void goTo(long position) {
		presenter.timeline().setCursor(OptionalLong.of(position));
		reveal(position);
	}

	void reveal(long position) {
		navigation.reveal(new SampleRange(position, position));
	}

	/** Fills the timeline with the selected labels, else with its selected range, and a tenth of room on both sides. */
	public void zoomToSelection() {
		presenter.selection().stream().map(LabellingPresenter::rangeOf)
				.reduce((a, b) -> new SampleRange(Math.min(a.from(), b.from()), Math.max(a.to(), b.to())))
				.or(presenter.timeline()::selection).ifPresent(range -> {
					long room = Math.max(TimelineModel.SMALLEST_RANGE, range.length() / 10);
					presenter.timeline().setRange(new SampleRange(Math.max(0, range.from() - room), range.to() + room));
				});
	}
}
