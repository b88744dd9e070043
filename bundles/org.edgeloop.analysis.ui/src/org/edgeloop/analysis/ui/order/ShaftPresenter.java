package org.edgeloop.analysis.ui.order;

import java.util.Optional;

import org.edgeloop.dataset.machine.RecordingBearings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.order.ShaftSpeed;
import org.edgeloop.ui.Background;
import org.edgeloop.ui.LatestWork;

/**
 * How the shaft of a recording turns: as the user chose, else as the recording says, else as its project does, which is looked up behind the
 * user's back. To be used in its background's thread.
 */
public final class ShaftPresenter {

	private final LatestWork<RecordingBearings> lookup;
	private ShaftChoice choice;
	private Optional<SampleSource> source = Optional.empty();
	private Optional<Double> known = Optional.empty();

	/** @param changed is called when the speed of the recording became known */
	public ShaftPresenter(Background background, ShaftChoice first, Runnable changed) {
		choice = first;
		lookup = new LatestWork<>(background, found -> {
			if (!found.shaft().equals(known)) {
				known = found.shaft();
				changed.run();
			}
		}, _ -> {
			// A description that is not sound is told of where it is read for its own sake; the file's word counts.
		});
	}

	/** Takes another recording into view. */
	public void look(SampleSource other) {
		if (source.filter(before -> before == other).isEmpty()) {
			source = Optional.of(other);
			known = RecordingBearings.inFile(other).shaft();
			lookup.start("Looking for the shaft's speed", _ -> RecordingBearings.of(other));
		}
	}

	/** Lets go of the recording. */
	public void clear() {
		lookup.cancel();
		source = Optional.empty();
		known = Optional.empty();
	}

	/** Says how the shaft turns. */
	public void choose(ShaftChoice other) {
		choice = other;
	}

	public ShaftChoice choice() {
		return choice;
	}

	/** @return how the shaft turns; empty if nobody says, or no recording is in view */
	public Optional<ShaftSpeed> speed() {
		return source.flatMap(shown -> choice.speed(shown.channels(), known));
	}
}
