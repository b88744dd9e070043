package org.edgeloop.signal.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.ArraySource;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.bearing.BearingCatalog;
import org.edgeloop.signal.bearing.BearingGeometry;
import org.edgeloop.signal.simulation.BearingRig;
import org.edgeloop.signal.simulation.Fault;
import org.edgeloop.signal.simulation.RigScenario;
import org.edgeloop.signal.simulation.SimulatedRecording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults of real bearings, of which it is known which part is damaged, and of the simulated rig. */
class DiagnoseOperationTest {

	private static final Path SHARED = Path.of(System.getProperty("edgeloop.root")).resolveSibling("shared").resolve("data");
	private static final double CWRU = 1796 / 60.0;

	/** The channels of CWRU's recordings: the damaged bearing's own end, then the other end. */
	@ParameterizedTest
	@CsvSource({ "mfpt/InnerRaceFault_vload_1.mat, 0, INNER_RACE", "mfpt/InnerRaceFault_vload_5.mat, 0, INNER_RACE", "mfpt/OuterRaceFault_vload_1.mat, 0, OUTER_RACE",
			"mfpt/OuterRaceFault_vload_5.mat, 0, OUTER_RACE", "cwru/12k_Drive_End_Bearing_Fault_Data_IR_007_105_0.mat, 0, INNER_RACE",
			"cwru/12k_Drive_End_Bearing_Fault_Data_IR_007_105_0.mat, 1, INNER_RACE", "cwru/12k_Drive_End_Bearing_Fault_Data_OR_007__6_130_6_0.mat, 0, OUTER_RACE",
			"cwru/12k_Drive_End_Bearing_Fault_Data_OR_007__6_130_6_0.mat, 1, OUTER_RACE" })
	void theDamagedRaceIsFound(String file, int channel, BearingFault fault) throws IOException {
		Diagnosis found = real(file, channel);
		assertEquals(Optional.of(fault), found.found(), found.toString());
		assertTrue(found.ranked().getFirst().score() > 2 * found.ranked().get(1).score(), found.toString());
	}

	@ParameterizedTest
	@CsvSource({ "0", "1" })
	void aSoundBearingHasNoFault(int channel) throws IOException {
		Diagnosis found = real("cwru/Normal_97_Normal_0.mat", channel);
		assertEquals(Optional.empty(), found.found());
		assertTrue(found.ranked().getFirst().score() < Diagnosis.WEAK, found.toString());
	}

	/** The fan end's bearing strikes at nearly whole multiples of the shaft's speed, whose own harmonics every machine has: 3.05, 3.99 and 4.93. */
	@ParameterizedTest
	@CsvSource({ "0", "1" })
	void harmonicsOfTheShaftAreNoFaultOfABearingWhoseFrequenciesAreNearThem(int channel) throws IOException {
		assumeTrue(Files.isDirectory(SHARED), "skipped: no shared data");
		try (SampleSource source = Recordings.open(SHARED.resolve("cwru/Normal_97_Normal_0.mat"), ReadOptions.NONE.withSampleRate(48_000), Progress.NONE)) {
			FaultFrequencies fanEnd = FaultFrequencies.of(BearingCatalog.find("6203").orElseThrow().geometry(), CWRU);
			Diagnosis found = diagnose(source, channel, fanEnd);
			assertEquals(Optional.empty(), found.found());
			assertTrue(found.ranked().getFirst().score() < Diagnosis.CLEAR, found.toString());
			Diagnosis blind = diagnose(source, channel, FaultFrequencies.unknown(Double.NaN).with(BearingFault.OUTER_RACE, fanEnd.bpfo()));
			assertEquals(Optional.empty(), blind.found(), "as many lines stand between the teeth: something slower strikes");
		}
	}

	/** This one is known to show no lines of the ball; what must not be is that another part is blamed for it. */
	@ParameterizedTest
	@CsvSource({ "0", "1" })
	void aBallThatLeavesNoLinesIsBlamedOnNothingElse(int channel) throws IOException {
		assertEquals(Optional.empty(), real("cwru/12k_Drive_End_Bearing_Fault_Data_B_007_118_0.mat", channel).found());
	}

	/** In this second of a recording a knock makes a band the most impulsive one in which the fault hardly shows; with all frequencies equally strong it does. */
	@Test
	void aFaultIsFoundAlthoughAKnockMakesTheWrongBandTheMostImpulsive() throws IOException {
		assumeTrue(Files.isDirectory(SHARED), "skipped: no shared data");
		try (SampleSource source = Recordings.open(SHARED.resolve("mfpt/InnerRaceFault_vload_1.mat"), ReadOptions.NONE, Progress.NONE)) {
			FaultFrequencies frequencies = FaultFrequencies.in(source.metadata()).orElseThrow();
			Diagnosis found = new DiagnoseOperation(source, 0, new SampleRange(73_242, 122_070), frequencies, Optional.empty()).run(Progress.NONE);
			assertFalse(found.isMostImpulsive());
			assertTrue(found.isWhitened());
			assertEquals(Optional.of(BearingFault.INNER_RACE), found.found());
		}
	}

	private static Diagnosis real(String file, int channel) throws IOException {
		assumeTrue(Files.isDirectory(SHARED), "skipped: no shared data");
		boolean isCwru = file.startsWith("cwru");
		var options = isCwru ? ReadOptions.NONE.withSampleRate(file.contains("Normal") ? 48_000 : 12_000) : ReadOptions.NONE;
		try (SampleSource source = Recordings.open(SHARED.resolve(file), options, Progress.NONE)) {
			FaultFrequencies frequencies = isCwru ? FaultFrequencies.of(BearingGeometry.SKF_6205, CWRU) : FaultFrequencies.in(source.metadata()).orElseThrow();
			return diagnose(source, channel, frequencies);
		}
	}

	private static Diagnosis diagnose(SampleSource source, int channel, FaultFrequencies frequencies) throws IOException {
		return new DiagnoseOperation(source, channel, new SampleRange(0, source.channels().get(channel).length()), frequencies, Optional.empty()).run(Progress.NONE);
	}

	@ParameterizedTest
	@CsvSource({ "OUTER_RACE, OUTER_RACE", "INNER_RACE, INNER_RACE", "BALL, BALL", "NONE, ", "IMBALANCE, ", "MISALIGNMENT, " })
	void faultsOfTheRigAreFound(Fault simulated, BearingFault expected) throws IOException {
		float[] samples = BearingRig.run(RigScenario.steady(42, 10, simulated, 1800, 0.5), Progress.NONE).samples()[0];
		var source = new ArraySource(IntStream.range(0, samples.length).mapToDouble(i -> samples[i]).toArray(), SimulatedRecording.SAMPLE_RATE);
		assertEquals(Optional.ofNullable(expected), diagnose(source, 0, FaultFrequencies.of(BearingRig.BEARING, 30)).found());
	}

	@Test
	void frequenciesAreTyped() {
		var known = FaultFrequencies.unknown(30);
		FaultFrequencies typed = TypedFrequency.apply(List.of(TypedFrequency.parse("BPFO=3.585x"), TypedFrequency.parse("bsf = 70.7")), known);
		assertEquals(107.55, typed.bpfo(), 1e-9);
		assertEquals(141.4, typed.lines(BearingFault.BALL), 1e-9, "a defect of a ball strikes twice a turn");
		assertEquals(List.of(BearingFault.OUTER_RACE, BearingFault.BALL), typed.known());
		assertEquals(107.55, typed.slowest(), 1e-9);
		assertTrue(message("BPFX=3").contains("BPFO, BPFI, BSF, FTF"));
		assertTrue(message("BPFO").contains("BPFO=107.4"));
		assertTrue(message("BPFO=fast").contains("orders of the shaft"));
		assertTrue(message("BPFO=-3x").contains("above 0"));
		var orders = List.of(TypedFrequency.parse("BPFO=3.585x"));
		assertTrue(String.valueOf(assertThrows(IllegalArgumentException.class, () -> TypedFrequency.apply(orders, FaultFrequencies.unknown(Double.NaN))).getMessage())
				.contains("speed"));
	}

	private static String message(String typed) {
		return String.valueOf(assertThrows(IllegalArgumentException.class, () -> TypedFrequency.parse(typed)).getMessage());
	}

	@Test
	void aRangeTooShortToTellCombsApartIsSaid() {
		var source = new ArraySource(new double[2000], 12_000);
		var random = new Random(1);
		for (int i = 0; i < source.samples().length; i++) {
			source.samples()[i] = random.nextGaussian();
		}
		var problem = assertThrows(ProblemException.class, () -> diagnose(source, 0, FaultFrequencies.of(BearingGeometry.SKF_6205, CWRU))).problem();
		assertTrue(problem.what().contains("too few") && problem.remedy().contains("0.3 s"), problem.toLine());
	}

	@Test
	void recordingsSayTheirFrequencies() {
		Map<String, String> said = Map.of("BPFO", "81.125", "BPFI", "118.875", "BSF", "63.91", "FTF", "14.8375", "bearing.rate", "25");
		assertEquals(Optional.of(new FaultFrequencies(25, 81.125, 118.875, 63.91, 14.8375)), FaultFrequencies.in(said));
		assertEquals(Optional.empty(), FaultFrequencies.in(Map.of("BPFO", "81.125")));
		assertEquals(Optional.of(29.5), FaultFrequencies.shaft(Map.of("X105RPM", "1770")));
	}

	/** The rig's makers publish these frequencies beside the geometry: 81.125 and 118.875 Hz at 25 Hz. */
	@Test
	void theCatalogueKnowsItsBearings() {
		BearingGeometry nice = BearingCatalog.find("nice").orElseThrow().geometry();
		assertEquals(81.125, nice.bpfo(25), 0.01);
		assertEquals(118.875, nice.bpfi(25), 0.01);
		assertEquals(5.4152, BearingCatalog.find("6205").orElseThrow().geometry().bpfi(1), 0.001);
		assertEquals(4.932, BearingCatalog.find("SKF 6203-2RS").orElseThrow().geometry().bpfi(1), 0.02);
		assertEquals(236.4, BearingCatalog.find("za-2115").orElseThrow().geometry().bpfo(2000 / 60.0), 0.5);
		assertEquals(Optional.empty(), BearingCatalog.find("SKF"), "two are of this maker");
		assertEquals(Optional.empty(), BearingCatalog.find(""));
	}
}
