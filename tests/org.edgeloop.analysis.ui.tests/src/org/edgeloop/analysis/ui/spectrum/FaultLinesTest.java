package org.edgeloop.analysis.ui.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.edgeloop.chart.TraceMark;
import org.edgeloop.signal.diagnosis.BearingFault;
import org.edgeloop.signal.diagnosis.FaultFrequencies;
import org.junit.jupiter.api.Test;

class FaultLinesTest {

	/** 100 Hz strike every 10 ms; what is not known has no line. */
	@Test
	void inACepstrumLinesStandAtTheTimesBetweenStrikes() {
		var faults = FaultFrequencies.unknown(25).with(BearingFault.OUTER_RACE, 100).with(BearingFault.BALL, 100);
		List<TraceMark> marks = FaultLines.quefrencies(faults, 2);
		assertEquals(List.of("1/2×BSF", "1/BPFO", "2/2×BSF", "2/BPFO", "1/1X", "2/1X").stream().sorted().toList(), marks.stream().map(TraceMark::name).sorted().toList());
		assertEquals(List.of(0.005, 0.01, 0.01, 0.02, 0.04, 0.08), marks.stream().map(TraceMark::at).toList());
		TraceMark outer = marks.stream().filter(mark -> mark.name().equals("1/BPFO")).findFirst().orElseThrow();
		assertEquals(1 / 102.0, outer.from(), 1e-12, "bearings slip by 2 %");
		assertEquals(1 / 98.0, outer.to(), 1e-12);
	}
}
