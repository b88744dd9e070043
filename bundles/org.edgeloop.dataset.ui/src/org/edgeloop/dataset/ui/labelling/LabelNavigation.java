package org.edgeloop.dataset.ui.labelling;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.TimelineNavigation;
import org.edgeloop.dataset.labels.Label;

/** The ways from label to label, and to places of the recording. */
public final class LabelNavigation {

	/** How far an arrow key takes the cursor, in points on the screen. */
	private static final int STEP = 10;

	private final LabellingPresenter presenter;
	private DoubleSupplier samplesPerPoint = () -> 1;
	private final TimelineNavigation navigation;

	LabelNavigation(LabellingPresenter presenter) {
		this.presenter = presenter;
		navigation = new TimelineNavigation(presenter.timeline());
	}

	/** Selects the label behind the selected one, or the first behind the cursor, and shows it; from a suggestion, goes to the next one. */
	public void next() {
		if (isAmongSuggestions()) {
			presenter.suggestions().next();
			return;
		}
		Optional<Label> last = presenter.selected().last();
		last.map(presenter.index()::after).orElseGet(() -> presenter.index().from(presenter.cursor())).ifPresent(this::goTo);
	}

	/** Selects the label before the selected one, or the last before the cursor, and shows it; from a suggestion, goes to the one before. */
	public void previous() {
		if (isAmongSuggestions()) {
			presenter.suggestions().previous();
			return;
		}
		Optional<Label> first = presenter.selected().first();
		first.map(presenter.index()::before).orElseGet(() -> presenter.index().until(presenter.cursor())).ifPresent(this::goTo);
	}

	private boolean isAmongSuggestions() {
		return presenter.suggestions().current().isPresent() || presenter.index().size() == 0 && presenter.suggestions().open().size() > 0;
	}

	/** Selects a label, brings it in sight and puts the cursor on its start. */
	public void goTo(Label label) {
		presenter.select(List.of(label));
		navigation.reveal(LabellingPresenter.rangeOf(label));
		presenter.timeline().setCursor(OptionalLong.of(label.getFrom()));
	}

	/** Adds the label behind the selected ones to them and shows it. */
	public void extendToNext() {
		extend(presenter.selected().last().flatMap(presenter.index()::after));
	}

	/** Adds the label before the selected ones to them and shows it. */
	public void extendToPrevious() {
		extend(presenter.selected().first().flatMap(presenter.index()::before));
	}

	private void extend(Optional<Label> next) {
		next.ifPresent(label -> {
			presenter.select(Stream.concat(presenter.selection().stream(), Stream.of(label)).toList());
			navigation.reveal(LabellingPresenter.rangeOf(label));
		});
	}

	/** Moves the cursor by a step that the eye sees at once, to later times if positive. */
	public void moveCursor(int direction) {
		moveCursorByPoints(direction * STEP);
	}

	/** Moves the cursor by a point on the screen, at least a sample. */
	public void moveCursorFinely(int direction) {
		moveCursorByPoints(direction);
	}

	private void moveCursorByPoints(int points) {
		long samples = Math.max(1, Math.round(Math.abs(points) * samplesPerPoint.getAsDouble()));
		navigation.moveCursor(points < 0 ? -samples : samples);
	}

	void setScale(DoubleSupplier samples) {
		samplesPerPoint = samples;
	}

	/** Puts the cursor on a position and brings it in sight. */
	public void goTo(long position) {
		presenter.timeline().setCursor(OptionalLong.of(position));
		reveal(position);
	}

	void reveal(long position) {
		reveal(new SampleRange(position, position));
	}

	void reveal(SampleRange range) {
		navigation.reveal(range);
	}

	/** Fills the timeline with the selected labels or the suggestion that is looked at, else with its selected range, and a tenth of room on both sides. */
	public void zoomToSelection() {
		Stream.concat(presenter.selection().stream(), presenter.suggestions().current().stream()).map(LabellingPresenter::rangeOf)
				.reduce((a, b) -> new SampleRange(Math.min(a.from(), b.from()), Math.max(a.to(), b.to())))
				.or(presenter.timeline()::selection).ifPresent(range -> {
					long room = Math.max(TimelineModel.SMALLEST_RANGE, range.length() / 10);
					presenter.timeline().setRange(new SampleRange(Math.max(0, range.from() - room), range.to() + room));
				});
	}
}
