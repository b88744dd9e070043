package org.edgeloop.signal.diagnosis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

import org.edgeloop.signal.ArraySource;
import org.edgeloop.signal.bearing.BearingCatalog;
import org.edgeloop.signal.bearing.BearingGeometry;

/**
 * A machine whose bearing, speed, load, slip, resonances, noise and length of recording are drawn at random, within what real ones have. Strikes follow
 * each other with a mean slip and a scatter of each distance (Antoni and Randall 2003), go through the load zone with the shaft or the cage (Stribeck),
 * and make two or three modes of the structure ring, as rolling does at random.
 */
final class SimulatedMachine {

	private static final List<String> BEARINGS = List.of("6205", "6203", "NICE");
	private static final double[] RATES = { 12_000, 48_000, 48_828, 25_600 };
	private static final double[] SECONDS = { 1, 1, 2, 4, 10 };
	private static final double FAST = 40_000;
	private static final double LONGEST_FAST = 4;
	private static final double TURNS = 20;
	private static final int MAINS = 50;

	private final Random random;
	private final Optional<BearingFault> fault;
	private final Condition condition;
	private final BearingGeometry bearing;
	private final double rate;
	private final double said;
	private final double load;
	private final double[] mode;
	private final double[] angle;
	private final double[] samples;

	/** @param fault of a race or a ball; empty for a sound bearing */
	SimulatedMachine(long seed, Optional<BearingFault> fault, Condition condition) {
		random = new Random(seed);
		this.fault = fault;
		this.condition = condition;
		bearing = BearingCatalog.find(BEARINGS.get(random.nextInt(BEARINGS.size()))).orElseThrow().geometry();
		said = between(10, 60);
		rate = RATES[random.nextInt(RATES.length)];
		load = between(0.1, 1);
		double drawn = SECONDS[random.nextInt(SECONDS.length)];
		double seconds = Math.max(rate > FAST ? Math.min(drawn, LONGEST_FAST) : drawn, Math.ceil(TURNS / said));
		samples = new double[(int) (rate * seconds)];
		mode = modes();
		angle = angle(said * (1 + between(-0.001, 0.001)));
		run();
	}

	ArraySource recording() {
		return new ArraySource(samples, rate);
	}

	/** @return with the speed that is said, which is up to a thousandth wrong */
	FaultFrequencies frequencies() {
		return FaultFrequencies.of(bearing, said);
	}

	private void run() {
		double[] rolling = ringing(at -> random.nextGaussian());
		add(rolling, 1 / spread(rolling));
		addEach(_ -> 0.3 * random.nextGaussian());
		harmonics(3, 0, 0.3);
		fault.ifPresent(this::damage);
		disturb();
	}

	private void damage(BearingFault damaged) {
		double perTurn = FaultFrequencies.of(bearing, 1).lines(damaged) * (1 + between(-0.012, 0.004));
		double scatter = between(0.002, 0.012);
		double start = random.nextDouble();
		double weaker = between(0.4, 0.9);
		double imbalance = between(0, 0.3);
		double[] impulses = new double[samples.length];
		int count = 0;
		for (double next = angle[0] + random.nextDouble() / perTurn; next < angle[angle.length - 1]; next += Math.max(0.5, 1 + scatter * random.nextGaussian()) / perTurn) {
			double strength = 1 + 0.15 * random.nextGaussian();
			strength *= switch (damaged) {
			case INNER_RACE -> zone(next + start);
			case BALL -> zone(next * bearing.ftf(1) + start) * (count % 2 == 0 ? 1 : weaker);
			default -> 1 + imbalance * Math.cos(2 * Math.PI * next);
			};
			strike(impulses, next, strength);
			count++;
		}
		double[] rung = ringing(at -> impulses[(int) at]);
		add(rung, Math.pow(10, between(-14, 4) / 20) / spread(rung));
	}

	private void disturb() {
		switch (condition) {
		case QUIET -> harmonics(1, 0, 0.1);
		case IMBALANCE -> harmonics(1, 1, 5);
		case MISALIGNMENT -> harmonics(4, 0.3, 3);
		case LOOSENESS -> {
			double[] perTurn = { 1, 1, 2, 0.5 };
			strikes(perTurn[random.nextInt(perTurn.length)], 0.01, 0.3, between(0.3, 2));
			harmonics(8, 0, 0.5);
		}
		case RUB -> {
			double depth = between(0.3, 1);
			int sharpness = 1 + random.nextInt(5);
			for (int i = 0; i < samples.length; i++) {
				samples[i] *= 1 + depth * Math.pow(Math.max(0, Math.cos(2 * Math.PI * angle[i])), sharpness);
			}
		}
		case GEARS -> gears();
		case SECOND_SHAFT -> strikes(between(0.2, 6), 0.005, 0.2, between(0.3, 1.5));
		case MAINS -> {
			for (int k : new int[] { 1, 2, 3, 4, 6 }) {
				double height = between(0.2, 2) / k;
				double phase = random.nextDouble();
				addEach(i -> height * Math.sin(2 * Math.PI * (MAINS * k * i / rate + phase)));
			}
			for (int i = 0; i < samples.length; i++) {
				samples[i] *= 1 + 0.3 * Math.cos(2 * Math.PI * 2 * MAINS * i / rate);
			}
		}
		case KNOCKS -> {
			double[] impulses = new double[samples.length];
			for (int i = random.nextInt(5); i >= 0; i--) {
				impulses[random.nextInt(impulses.length)] = 1;
			}
			double[] rung = ringing(at -> impulses[(int) at]);
			add(rung, between(5, 40) / Arrays.stream(rung).map(Math::abs).max().orElse(1));
		}
		}
	}

	private void gears() {
		int teeth = 17 + random.nextInt(43);
		double slower = between(0.3, 3);
		for (int harmonic = 1; harmonic <= 3; harmonic++) {
			int order = harmonic * teeth;
			if (order * said < 0.45 * rate) {
				double height = between(0.5, 3) / harmonic;
				double own = between(0.1, 0.5);
				double other = between(0, 0.4);
				addEach(i -> height * (1 + own * Math.cos(2 * Math.PI * angle[(int) i]) + other * Math.cos(2 * Math.PI * slower * angle[(int) i]))
						* Math.sin(2 * Math.PI * order * angle[(int) i]));
			}
		}
	}

	/** Something strikes so often in a turn. */
	private void strikes(double perTurn, double jitter, double scatter, double height) {
		double[] impulses = new double[samples.length];
		for (double next = angle[0] + random.nextDouble() / perTurn; next < angle[angle.length - 1]; next += 1 / perTurn) {
			strike(impulses, next + jitter * random.nextGaussian() / perTurn, 1 + scatter * random.nextGaussian());
		}
		double[] rung = ringing(at -> impulses[(int) at]);
		add(rung, height / spread(rung));
	}

	/** Between two samples a strike is shared by them. */
	private void strike(double[] impulses, double at, double strength) {
		int after = Arrays.binarySearch(angle, at);
		int place = after >= 0 ? after : -after - 1;
		if (place > 0 && place < impulses.length) {
			double share = (angle[place] - at) / (angle[place] - angle[place - 1]);
			impulses[place - 1] += strength * share;
			impulses[place] += strength * (1 - share);
		}
	}

	private void harmonics(int count, double least, double most) {
		for (int k = 1; k <= count; k++) {
			int order = k;
			double height = between(least, most);
			double phase = random.nextDouble();
			addEach(i -> height * Math.sin(2 * Math.PI * (order * angle[(int) i] + phase)));
		}
	}

	/** The share of the load that a place in the bearing bears, in turns from its direction. */
	private double zone(double turns) {
		double share = 1 - (1 - Math.cos(2 * Math.PI * turns)) / (0.5 + 0.5 * load);
		return share > 0 ? Math.pow(share, 1.5) : 0;
	}

	/** @return of two or three modes the frequency as a share of the rate, the damping and the height */
	private double[] modes() {
		double[] drawn = new double[3 * (2 + random.nextInt(2))];
		for (int i = 0; i < drawn.length; i += 3) {
			drawn[i] = between(0.08, 0.42);
			drawn[i + 1] = between(0.015, 0.06);
			drawn[i + 2] = between(0.3, 1);
		}
		return drawn;
	}

	/** @return what the modes make of a force at each sample: each is a recursion of order two, exact for strikes at samples */
	private double[] ringing(DoubleUnaryOperator force) {
		double[] forces = new double[samples.length];
		Arrays.setAll(forces, force::applyAsDouble);
		double[] sum = new double[samples.length];
		for (int m = 0; m < mode.length; m += 3) {
			double turn = 2 * Math.PI * mode[m];
			double decay = Math.exp(-mode[m + 1] * turn);
			double before = 0;
			double last = 0;
			for (int i = 0; i < sum.length; i++) {
				double now = forces[i] + 2 * decay * Math.cos(turn) * last - decay * decay * before;
				sum[i] += mode[m + 2] * Math.sin(turn) * last;
				before = last;
				last = now;
			}
		}
		return sum;
	}

	/** @return the shaft's angle at each sample in turns; the speed wanders by half a thousandth */
	private double[] angle(double shaft) {
		double start = random.nextDouble();
		double phase = random.nextDouble();
		double wander = 0.3;
		double[] turns = new double[samples.length];
		Arrays.setAll(turns, i -> start + shaft * (i / rate + 0.0005 / (2 * Math.PI * wander) * Math.sin(2 * Math.PI * (wander * i / rate + phase))));
		return turns;
	}

	private void addEach(DoubleUnaryOperator what) {
		for (int i = 0; i < samples.length; i++) {
			samples[i] += what.applyAsDouble(i);
		}
	}

	private void add(double[] what, double times) {
		for (int i = 0; i < samples.length; i++) {
			samples[i] += times * what[i];
		}
	}

	private static double spread(double[] values) {
		return Math.sqrt(Arrays.stream(values).map(value -> value * value).average().orElse(1));
	}

	private double between(double low, double high) {
		return low + (high - low) * random.nextDouble();
	}
}
