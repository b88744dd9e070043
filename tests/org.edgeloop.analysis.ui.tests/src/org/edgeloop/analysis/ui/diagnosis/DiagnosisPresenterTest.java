package org.edgeloop.analysis.ui.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.edgeloop.analysis.ui.ArrayRecording;
import org.edgeloop.analysis.ui.bearing.BearingPresenter;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.machine.KnownBearing;
import org.edgeloop.signal.bearing.BearingGeometry;
import org.edgeloop.signal.diagnosis.BearingFault;
import org.edgeloop.signal.simulation.BearingRig;
import org.edgeloop.signal.simulation.Fault;
import org.edgeloop.signal.simulation.RigScenario;
import org.edgeloop.signal.simulation.SimulatedRecording;
import org.edgeloop.testsupport.QueuedBackground;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The Diagnosis view's logic, on the simulated rig, whose fault, bearing and speed are known. */
class DiagnosisPresenterTest {

	private static ArrayRecording rig;

	private final QueuedBackground background = new QueuedBackground();
	private final BearingPresenter bearing = new BearingPresenter(background);
	private final DiagnosisPresenter presenter = new DiagnosisPresenter(background, bearing);

	@BeforeAll
	static void simulate() {
		float[][] samples = BearingRig.run(RigScenario.steady(42, 6, Fault.OUTER_RACE, 1800, 0.5), Progress.NONE).samples();
		double[][] arrays = IntStream.range(0, 3).mapToObj(channel -> IntStream.range(0, samples[channel].length).mapToDouble(i -> samples[channel][i]).toArray())
				.toArray(double[][]::new);
		int length = arrays[0].length;
		rig = new ArrayRecording(List.of(ArrayRecording.channel("tacho", "V", SimulatedRecording.SAMPLE_RATE, length),
				ArrayRecording.channel("DE", "g", SimulatedRecording.SAMPLE_RATE, length), ArrayRecording.channel("FE", "g", SimulatedRecording.SAMPLE_RATE, length)),
				Map.of(), arrays[2], arrays[0], arrays[1]);
	}

	private static ArrayRecording rigThatSays(Map<String, String> metadata) {
		return new ArrayRecording(rig.channels(), metadata, rig.arrays());
	}

	private void show() {
		presenter.show(rig.part(0, rig.arrays()[0].length));
		background.drain();
	}

	private void choose6205() {
		bearing.choose(bearing.bearings().stream().filter(known -> known.name().contains("6205")).findFirst().orElseThrow());
		background.drain();
	}

	@Test
	void whatIsMissingIsAskedForOneByOne() {
		show();
		assertEquals(Optional.of("DE"), presenter.channelName(), "a tachometer hears no bearing");
		assertEquals("Choose the bearing that the channel listens to.", presenter.verdict());
		choose6205();
		assertEquals("Say how fast the shaft turns.", presenter.verdict());
		bearing.setSpeed(OptionalDouble.of(1800));
		background.drain();
		assertEquals(Optional.of(BearingFault.OUTER_RACE), presenter.diagnosis().orElseThrow().found());
		assertTrue(presenter.verdict().startsWith("A fault of the outer race explains the envelope in the band from"), presenter.verdict());
	}

	@Test
	void theTachometerSaysTheSpeed() {
		show();
		choose6205();
		bearing.measureSpeed();
		background.drain();
		assertEquals(1800, bearing.speed().orElseThrow().rpm(), 20, "the rig's speed strays by less than a percent");
		assertEquals("the tachometer", bearing.speed().orElseThrow().origin());
		assertEquals(Optional.of(BearingFault.OUTER_RACE), presenter.diagnosis().orElseThrow().found());
	}

	@Test
	void theEvidenceIsThatOfTheFaultSelected() {
		show();
		choose6205();
		bearing.setSpeed(OptionalDouble.of(1800));
		background.drain();
		assertEquals("BPFO", presenter.chart().orElseThrow().marks().getFirst().name());
		presenter.select(BearingFault.BALL);
		assertEquals(BearingFault.BALL, presenter.selected().orElseThrow().fault());
		assertEquals("2×BSF", presenter.chart().orElseThrow().marks().getFirst().name());
	}

	@Test
	void whatTheFileSaysCountsUntilSomebodyChooses() {
		ArrayRecording said = rigThatSays(Map.of("BPFO", "107.5", "BPFI", "162.5", "BSF", "70.7", "FTF", "11.9", "rate", "30"));
		presenter.show(said.part(0, said.arrays()[0].length));
		background.drain();
		assertEquals("as in the file", bearing.bearing().map(KnownBearing::name).orElseThrow());
		assertEquals(1800, bearing.speed().orElseThrow().rpm(), 1e-9);
		assertEquals(Optional.of(BearingFault.OUTER_RACE), presenter.diagnosis().orElseThrow().found());
		bearing.choose(new BearingGeometry(8, 5.969, 31.623, 0));
		background.drain();
		assertEquals(Optional.empty(), presenter.diagnosis().orElseThrow().found(), "another bearing's lines are elsewhere");
	}

	@Test
	void aRangeThatIsTooShortIsSaidInTheView() {
		choose6205();
		bearing.setSpeed(OptionalDouble.of(1800));
		presenter.show(rig.part(0, 2000));
		background.drain();
		assertTrue(presenter.verdict().contains("too few"), presenter.verdict());
		presenter.clear();
		assertEquals("", presenter.verdict());
	}
}
