package org.edgeloop.signal.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.signal.bearing.BearingGeometry;
import org.edgeloop.signal.simulation.RigEvent.Kind;
import org.edgeloop.signal.simulation.RigScenario.Dropout;
import org.junit.jupiter.api.Test;

/** What the equations of the machine say of a signal must be found in it by means that share nothing with the simulation. */
class BearingRigTest {

	private static final BearingGeometry BEARING = BearingRig.BEARING;

	@Test
	void theOuterRacesStrikesPulseAtTheBallPassFrequency() {
		assertPulses(Fault.OUTER_RACE, BEARING.bpfo(30), BEARING.bpfi(30), 2 * BEARING.bsf(30));
	}

	@Test
	void theInnerRacesStrikesPulseAtTheirsWithSidebandsOfTheShaft() {
		var envelope = assertPulses(Fault.INNER_RACE, BEARING.bpfi(30), BEARING.bpfo(30), 2 * BEARING.bsf(30));
		assertTrue(envelope.at(BEARING.bpfi(30) - 30) > 5 * envelope.at(BEARING.bpfi(30) - 17));
		assertTrue(envelope.at(30) > 5 * envelope.at(17), "the load zone modulates at the shaft's rate");
	}

	@Test
	void theBallStrikesTwiceATurnAndIsModulatedByTheCage() {
		var envelope = assertPulses(Fault.BALL, 2 * BEARING.bsf(30), BEARING.bpfo(30), BEARING.bpfi(30));
		assertTrue(envelope.at(BEARING.ftf(30)) > 5 * envelope.at(17), "the load zone modulates at the cage's rate");
	}

	@Test
	void aSoundBearingPulsesAtNoneOfThem() {
		var envelope = new SquaredEnvelope(run(Fault.NONE, 1800)[0]);
		double quiet = envelope.at(131);
		for (double line : new double[] { BEARING.bpfo(30), BEARING.bpfi(30), 2 * BEARING.bsf(30) }) {
			assertEquals(quiet, envelope.at(line), 0.5 * quiet + 0.02);
		}
	}

	/** Doubling the speed makes four times the force. */
	@Test
	void anImbalanceGrowsWithTheSpeedSquared() {
		double slow = shaftLine(run(Fault.IMBALANCE, 1200)[0], 20);
		double fast = shaftLine(run(Fault.IMBALANCE, 2400)[0], 40);
		assertEquals(4, fast / slow, 0.15);
	}

	@Test
	void aMisalignmentShowsAtTwiceTheShaftsRateAtBothEnds() {
		double[] sound = lines(Fault.NONE);
		double[] misaligned = lines(Fault.MISALIGNMENT);
		assertTrue(misaligned[0] > 5 * sound[0], "drive end at 2×");
		assertTrue(misaligned[1] > 5 * sound[1], "fan end at 2×");
	}

	/** A Gaussian signal's kurtosis is 3; impacts raise it. */
	@Test
	void strikesMakeTheSignalImpulsive() {
		assertEquals(3, kurtosis(run(Fault.NONE, 1800)[0]), 0.3);
		for (Fault fault : List.of(Fault.INNER_RACE, Fault.OUTER_RACE, Fault.BALL)) {
			assertTrue(kurtosis(run(fault, 1800)[0]) > 4.5, fault.name());
		}
	}

	/** From 600 to 2400 rpm in 8 s the shaft turns 200 times, whatever happens in between. */
	@Test
	void theTachometerCountsTheRevolutionsOfARunUp() {
		var runUp = RigScenario.steady(7, 8, Fault.NONE, 0, 0.5).withSpeed(Curve.through(0, 600, 8, 2400), 0);
		float[] tacho = BearingRig.run(runUp, Progress.NONE).samples()[2];
		int pulses = 0;
		for (int i = 1; i < tacho.length; i++) {
			if (tacho[i - 1] < 2.5 && tacho[i] >= 2.5) {
				pulses++;
			}
		}
		assertEquals(200, pulses, 1);
	}

	@Test
	void moreLoadMeansHarderStrikesOverAWiderZone() {
		var light = run(RigScenario.steady(3, 5, Fault.INNER_RACE, 1800, 0.1));
		var heavy = run(RigScenario.steady(3, 5, Fault.INNER_RACE, 1800, 1));
		assertTrue(rms(heavy[0]) > 1.5 * rms(light[0]));
		assertEquals(0, LoadZone.share(0.2, 0), 0);
		assertTrue(LoadZone.share(0.2, 1) > 0);
	}

	@Test
	void whatHappensIsBookedAtTheSampleWhereItHappens() {
		var scenario = RigScenario.steady(5, 4, Fault.OUTER_RACE, 1800, 0.5).withSeverity(Curve.through(2, 0, 3, 1))
				.withKnocks(1.0).withDropouts(new Dropout(1, 3.5, 3.75));
		SimulatedRecording recording = BearingRig.run(scenario, Progress.NONE);
		float[] driveEnd = recording.samples()[0];
		assertEquals(List.of(Kind.KNOCK, Kind.FAULT, Kind.FIRST_IMPACT, Kind.DROPOUT),
				recording.events().stream().map(RigEvent::kind).toList());
		assertEquals(25_600, recording.events().get(0).range().from());
		assertTrue(peak(driveEnd, 25_600, 25_700) > 5 * peak(driveEnd, 25_000, 25_600));
		assertEquals(51_201, recording.events().get(1).range().from(), "severity is above 0 behind the corner");
		assertEquals(102_400, recording.events().get(1).range().to());
		assertEquals(89_600, recording.events().get(3).range().from());
		float[] fanEnd = recording.samples()[1];
		for (int i = 89_500; i < 96_100; i++) {
			assertEquals(i >= 89_600 && i < 96_000, Float.isNaN(fanEnd[i]), "sample " + i);
			assertFalse(Float.isNaN(driveEnd[i]));
		}
	}

	@Test
	void aSeedGivesTheSameRunAndAnotherSeedAnother() {
		var scenario = RigScenario.steady(11, 1, Fault.BALL, 1800, 0.5);
		assertArrayEquals(run(scenario), run(scenario));
		assertFalse(run(scenario)[0][1000] == run(RigScenario.steady(12, 1, Fault.BALL, 1800, 0.5))[0][1000]);
	}

	private static SquaredEnvelope assertPulses(Fault fault, double line, double... others) {
		var envelope = new SquaredEnvelope(run(fault, 1800)[0]);
		assertTrue(envelope.at(line) > 0.3, fault + " at its line: " + envelope.at(line));
		for (double other : others) {
			assertTrue(envelope.at(line) > 5 * envelope.at(other), fault + " at another's line: " + envelope.at(other));
		}
		return envelope;
	}

	private static float[][] run(Fault fault, double rpm) {
		return run(RigScenario.steady(1, 8, fault, rpm, 0.5).withSpeed(Curve.constant(rpm), 0));
	}

	private static float[][] run(RigScenario scenario) {
		return BearingRig.run(scenario, Progress.NONE).samples();
	}

	private static double shaftLine(float[] signal, double frequency) {
		return SquaredEnvelope.amplitude(toDouble(signal), 0, (int) SimulatedRecording.SAMPLE_RATE * 4, frequency);
	}

	private static double[] lines(Fault fault) {
		float[][] samples = run(fault, 1800);
		return new double[] { shaftLine(samples[0], 60), shaftLine(samples[1], 60) };
	}

	private static double kurtosis(float[] signal) {
		double mean = 0;
		for (float value : signal) {
			mean += value / signal.length;
		}
		double second = 0;
		double fourth = 0;
		for (float value : signal) {
			double square = (value - mean) * (value - mean);
			second += square / signal.length;
			fourth += square * square / signal.length;
		}
		return fourth / (second * second);
	}

	private static double rms(float[] signal) {
		double sum = 0;
		for (float value : signal) {
			sum += value * value;
		}
		return Math.sqrt(sum / signal.length);
	}

	private static double peak(float[] signal, int from, int to) {
		double peak = 0;
		for (int i = from; i < to; i++) {
			peak = Math.max(peak, Math.abs(signal[i]));
		}
		return peak;
	}

	private static double[] toDouble(float[] signal) {
		double[] copy = new double[signal.length];
		for (int i = 0; i < copy.length; i++) {
			copy[i] = signal[i];
		}
		return copy;
	}
}
