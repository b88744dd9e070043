package org.edgeloop.signal.orbit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.orbit.HarmonicFit;
import org.edgeloop.signal.internal.orbit.PathThinning;
import org.edgeloop.signal.internal.spectrum.Stretches;
import org.edgeloop.signal.order.ShaftPhase;
import org.edgeloop.signal.order.ShaftRun;
import org.edgeloop.signal.order.ShaftRunOperation;
import org.edgeloop.signal.order.ShaftSpeed;

/** Computes the orbit of two channels over a range. */
public final class OrbitOperation {

	public static final int MOST_ORDERS = 20;

	/** Longer ranges are thinned out. */
	static final int MOST_POINTS = 1 << 14;
	/** More marks would hide the path. */
	static final int MOST_MARKS = 128;

	private static final int BLOCK = 1 << 16;
	/** Samples that harmonics are fitted to; of longer ranges, parts that are spread evenly. */
	private static final int MOST_FITTED = 1 << 22;
	private static final int PARTS = MOST_POINTS / PathThinning.KEPT;

	private final SampleSource source;
	private final int x;
	private final int y;
	private final SampleRange range;
	private final Optional<ShaftSpeed> speed;
	private final int orders;

	/**
	 * @param x the index of the channel that goes to the right
	 * @param y the index of the channel that goes up; its sample rate is that of x
	 * @param range inside both channels
	 * @param speed of the shaft; empty if nothing is known of it
	 * @param orders how many harmonics are told, 1 to {@value #MOST_ORDERS}
	 */
	public OrbitOperation(SampleSource source, int x, int y, SampleRange range, Optional<ShaftSpeed> speed, int orders) {
		if (orders < 1 || orders > MOST_ORDERS) {
			throw new IllegalArgumentException("an orbit has 1 to " + MOST_ORDERS + " orders, not " + orders);
		}
		this.source = source;
		this.x = x;
		this.y = y;
		this.range = range;
		this.speed = speed;
		this.orders = orders;
	}

	/**
	 * @throws ProblemException if the channels have not the same samples in time, the range is empty, or nobody can tell how the shaft turned
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the samples cannot be read
	 */
	public Orbit run(Progress progress) throws IOException {
		check();
		Optional<ShaftRun> shaft = speed.isEmpty() ? Optional.empty() : Optional.of(new ShaftRunOperation(source, x, range, speed.get()).run(progress));
		progress.begin("Orbit", range.length());
		boolean isWhole = range.length() <= MOST_POINTS;
		OrbitPath path = path(isWhole, progress);
		if (shaft.isEmpty()) {
			return new Orbit(path, isWhole, new OrbitPath(new double[0], new double[0]), shaft, List.of());
		}
		ShaftPhase phase = shaft.get().phase();
		return new Orbit(path, isWhole, marks(phase), shaft, harmonics(phase, progress));
	}

	private void check() throws ProblemException {
		Channel one = source.channels().get(x);
		Channel other = source.channels().get(y);
		if (!one.sampleRate().equals(other.sampleRate()) || one.start().isPresent() && other.start().isPresent() && !one.start().equals(other.start())) {
			throw problem("the samples of %s and %s were not taken at the same times".formatted(one.name(), other.name()), "choose two channels of one device");
		}
		if (range.isEmpty() || range.to() > Math.min(one.length(), other.length())) {
			throw problem("one of the channels has no samples there", "choose another range");
		}
	}

	private OrbitPath path(boolean isWhole, Progress progress) throws IOException {
		var thinning = new PathThinning(PARTS);
		long part = isWhole ? range.length() : Math.ceilDiv(range.length(), PARTS);
		int block = (int) Math.min(part, BLOCK);
		double[] blockX = new double[block];
		double[] blockY = new double[block];
		for (long from = range.from(); from < range.to(); from += block) {
			progress.checkCancelled();
			int count = (int) Math.min(block, range.to() - from);
			source.read(x, from, blockX, 0, count);
			source.read(y, from, blockY, 0, count);
			if (isWhole) {
				thinning.addWhole(blockX, blockY, count);
			} else {
				thinning.add(blockX, blockY, count);
			}
			progress.worked(count);
		}
		return thinning.path();
	}

	private double sampleRate() {
		return source.channels().get(x).sampleRate().orElseThrow();
	}

	/** Between the samples before and behind the beginning of a revolution, on a straight line. */
	private OrbitPath marks(ShaftPhase phase) throws IOException {
		long first = (long) Math.ceil(phase.first());
		long last = (long) Math.floor(phase.last());
		int count = (int) Math.clamp(last - first + 1, 0, MOST_MARKS);
		double[] marksX = new double[count];
		double[] marksY = new double[count];
		for (int i = 0; i < count; i++) {
			double place = phase.seconds(first + (count == 1 ? 0 : (last - first) * i / (count - 1))) * sampleRate();
			marksX[i] = at(x, place);
			marksY[i] = at(y, place);
		}
		return new OrbitPath(marksX, marksY);
	}

	private double at(int channel, double place) throws IOException {
		double[] pair = new double[2];
		long before = Math.clamp((long) Math.floor(place), 0, Math.max(0, source.channels().get(channel).length() - 2));
		source.read(channel, before, pair, 0, (int) Math.min(2, source.channels().get(channel).length() - before));
		return pair[0] + Math.clamp(place - before, 0, 1) * (pair[1] - pair[0]);
	}

	private List<OrbitHarmonic> harmonics(ShaftPhase phase, Progress progress) throws IOException {
		var fit = new HarmonicFit(orders);
		double[] blockX = new double[BLOCK];
		double[] blockY = new double[BLOCK];
		for (SampleRange stretch : Stretches.of(range, MOST_FITTED, BLOCK)) {
			for (long from = stretch.from(); from < stretch.to(); from += BLOCK) {
				progress.checkCancelled();
				int count = (int) Math.min(BLOCK, stretch.to() - from);
				source.read(x, from, blockX, 0, count);
				source.read(y, from, blockY, 0, count);
				for (int i = 0; i < count; i++) {
					double revolutions = phase.revolutions((from + i) / sampleRate());
					if (revolutions >= phase.first() && revolutions <= phase.last()) {
						fit.add(revolutions, blockX[i], blockY[i]);
					}
				}
			}
		}
		List<OrbitHarmonic> harmonics = fit.harmonics();
		if (harmonics.isEmpty()) {
			throw problem("the samples do not tell %d orders apart".formatted(orders), "choose a longer range, or fewer orders");
		}
		return harmonics;
	}

	private ProblemException problem(String what, String remedy) {
		return new ProblemException(Problem.error(what, source.file().toString(), remedy));
	}
}
