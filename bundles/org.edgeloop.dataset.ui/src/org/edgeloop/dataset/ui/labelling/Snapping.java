package org.edgeloop.dataset.ui.labelling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleSupplier;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

import org.edgeloop.chart.ui.TimeAxis;
import org.edgeloop.chart.ui.Track;
import org.edgeloop.dataset.LabelIndex;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.ui.labelling.LabellingListener.Change;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.snap.Grid;
import org.edgeloop.signal.snap.Peaks;
import org.edgeloop.signal.snap.ShaftRevolutions;
import org.edgeloop.signal.snap.SnapPoints;
import org.edgeloop.signal.snap.ZeroCrossings;

/**
 * Draws positions to where edges belong. Samples are read on another thread; answers come back in the order of the questions, and
 * whatever depends on an answer is done {@linkplain #afterwards afterwards}, so that keys typed quickly mean what they say.
 */
public final class Snapping {

	/** How near to an attracting place a position has to be, in points on the screen. */
	private static final int REACH = 16;
	/** Stands for the sample rate where none is known: the grid counts in thousands of samples then. */
	public static final double GRID_WITHOUT_RATE = 1000;

	private final LabellingPresenter presenter;
	private Executor background = Runnable::run;
	private Executor foreground = Runnable::run;
	private DoubleSupplier samplesPerPoint = () -> 1;
	private SnapMode mode = SnapMode.NOTHING;
	private boolean suspended;
	private double gridSeconds = 0.1;
	private int pending;
	private final AtomicLong followed = new AtomicLong();

	Snapping(LabellingPresenter presenter) {
		this.presenter = presenter;
	}

	/**
	 * Says where samples are read and where answers are given; both keep the order of what they are given.
	 *
	 * @param reading runs one task at a time
	 * @param answering runs tasks in the presenter's thread, later
	 */
	public void setThreads(Executor reading, Executor answering) {
		background = reading;
		foreground = answering;
	}

	void setScale(DoubleSupplier samples) {
		samplesPerPoint = samples;
	}

	public SnapMode mode() {
		return mode;
	}

	public void setMode(SnapMode chosen) {
		mode = chosen;
		presenter.changed(Change.SNAPPING);
		presenter.tell("Edges snap to: " + chosen.title());
	}

	/** Lets edges lie where the mouse is, whatever the mode, until it is ended by false. */
	public void suspend(boolean ignored) {
		suspended = ignored;
	}

	private SnapMode applied() {
		return suspended ? SnapMode.NOTHING : mode;
	}

	/** Goes to the next mode that the recording allows. */
	public void nextMode() {
		List<SnapMode> modes = modes();
		setMode(modes.get((modes.indexOf(mode) + 1) % modes.size()));
	}

	/** @return the modes that the recording allows: without a tachometer nobody knows the shaft's revolutions */
	public List<SnapMode> modes() {
		List<SnapMode> modes = new ArrayList<>(List.of(SnapMode.values()));
		if (ShaftRevolutions.tachoOf(source().channels()).isEmpty()) {
			modes.remove(SnapMode.REVOLUTION);
		}
		return modes;
	}

	/** @return whether the grid is one of times, not of samples */
	public boolean hasTimes() {
		return presenter.timeline().axis().hasSampleRate();
	}

	/** @return the distance of the grid's lines in s, or in thousands of samples where no sample rate is known */
	public double grid() {
		return gridSeconds;
	}

	/** Draws the edges to multiples of a time. */
	public void setGrid(double seconds) {
		gridSeconds = seconds;
		setMode(SnapMode.GRID);
	}

	/**
	 * Asks where a position belongs.
	 *
	 * @param channel the index of the channel whose samples count; empty for the one that the next label is for
	 * @param neighbours whose edges attract
	 * @param then is told the place, or the position itself where nothing attracts it
	 */
	void snap(long position, OptionalInt channel, Predicate<Label> neighbours, LongConsumer then) {
		ask(position, channel, neighbours, () -> true, then);
	}

	/** The same while the mouse moves: a question that is overtaken by the next is not answered any more. */
	void follow(long position, OptionalInt channel, Predicate<Label> neighbours, LongConsumer then) {
		long number = followed.incrementAndGet();
		ask(position, channel, neighbours, () -> followed.get() == number, then);
	}

	private void ask(long position, OptionalInt channel, Predicate<Label> neighbours, Wanted wanted, LongConsumer then) {
		Optional<AxisSnap> snap = reader(channel);
		if (snap.isEmpty()) {
			long place = applied() == SnapMode.LABEL_EDGE ? nearestEdge(position, neighbours) : position;
			afterwards(() -> then.accept(place));
			return;
		}
		pending++;
		background.execute(() -> {
			OptionalLong place = wanted.still() ? snap.get().nearest(position) : OptionalLong.empty();
			foreground.execute(() -> {
				pending--;
				if (wanted.still()) {
					then.accept(place.orElse(position));
				}
			});
		});
	}

	/** Does something when everything asked before has been answered: now, where nothing is open. */
	void afterwards(Runnable action) {
		if (pending == 0) {
			action.run();
		} else {
			background.execute(() -> foreground.execute(action));
		}
	}

	private long nearestEdge(long position, Predicate<Label> neighbours) {
		return presenter.index().nearestEdge(position, neighbours).map(LabelIndex.Edge::position)
				.filter(edge -> Math.abs(edge - position) <= reach()).orElse(position);
	}

	private double reach() {
		return Math.max(1, REACH * samplesPerPoint.getAsDouble());
	}

	private SampleSource source() {
		return presenter.timeline().source();
	}

	/** @return what reads samples; empty where the mode needs none */
	private Optional<AxisSnap> reader(OptionalInt wanted) {
		int channel = wanted.orElseGet(this::channel);
		TimeAxis axis = presenter.timeline().axis();
		long reach = Math.max(1, Math.round(reach() / axis.step(channel)));
		return switch (applied()) {
		case NOTHING, LABEL_EDGE -> Optional.empty();
		case ZERO_CROSSING -> Optional.of(new AxisSnap(axis, channel, new ZeroCrossings(source(), channel, reach)));
		case PEAK -> Optional.of(new AxisSnap(axis, channel, new Peaks(source(), channel, reach)));
		case REVOLUTION -> {
			OptionalInt tacho = ShaftRevolutions.tachoOf(source().channels());
			yield tacho.isEmpty() ? Optional.empty()
					: Optional.of(new AxisSnap(axis, tacho.getAsInt(), new ShaftRevolutions(source(), tacho.getAsInt())));
		}
		case GRID -> {
			double rate = axis.hasSampleRate() ? axis.sampleRate() : GRID_WITHOUT_RATE;
			// A grid lies on the axis itself, whatever the channels' rates are.
			yield Optional.of(new AxisSnap(axis, -1, new Grid(Math.max(1, gridSeconds * rate))));
		}
		};
	}

	/** @return the channel that the next label is for, or the topmost one shown */
	private int channel() {
		List<String> names = source().channels().stream().map(Channel::name).toList();
		List<String> next = presenter.nextLabel().channels();
		return next.isEmpty() || !names.contains(next.getFirst()) ? presenter.timeline().visibleTracks().stream().findFirst().map(Track::index).orElse(0)
				: names.indexOf(next.getFirst());
	}

	@FunctionalInterface
	private interface Wanted {
		boolean still();
	}

	/**
	 * Snaps positions of the common axis to a channel's samples.
	 *
	 * @param channel the channel's index; -1 for the axis itself
	 */
	private record AxisSnap(TimeAxis axis, int channel, SnapPoints points) {

		OptionalLong nearest(long position) {
			try {
				if (channel < 0) {
					return inside(points.nearest(position));
				}
				OptionalLong sample = points.nearest(Math.round(axis.sample(channel, position)));
				return sample.isEmpty() ? sample : inside(OptionalLong.of(Math.round(axis.position(channel, sample.getAsLong()))));
			} catch (IOException | IllegalStateException e) {
				// What cannot be read attracts nothing; the timeline says that it cannot be read.
				return OptionalLong.empty();
			}
		}

		private OptionalLong inside(OptionalLong place) {
			return place.isEmpty() ? place : OptionalLong.of(Math.clamp(place.getAsLong(), 0, axis.length()));
		}
	}
}
