package org.edgeloop.dataset.demo;

import static org.edgeloop.dataset.demo.DemoFormat.CSV;
import static org.edgeloop.dataset.demo.DemoFormat.NPY;
import static org.edgeloop.dataset.demo.DemoFormat.WAV;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.edgeloop.signal.simulation.Curve;
import org.edgeloop.signal.simulation.Fault;
import org.edgeloop.signal.simulation.RigScenario;
import org.edgeloop.signal.simulation.RigScenario.Dropout;

/** The runs of the rig that the demo project holds: every fault at several speeds and loads, and runs in which things change. */
final class DemoRecordings {

	private static final double SECONDS = 10;
	private static final int FAN_END = 1;

	private final List<DemoRecording> list = new ArrayList<>();

	private DemoRecordings() {
		steady(Fault.NONE, WAV, 1200, 0, true);
		steady(Fault.NONE, WAV, 1800, 50, true);
		steady(Fault.NONE, CSV, 2400, 100, false);
		changing(Fault.NONE, "load-steps", NPY, 1800, 90, false, 15, run -> run
				.withLoad(Curve.through(4, 0.2, 4.5, 0.9, 10, 0.9, 10.5, 0.5)).withSpeed(Curve.constant(1800), 0.01));
		changing(Fault.NONE, "run-up", WAV, 2400, 50, true, 20,
				run -> run.withSpeed(Curve.through(3, 600, 17, 2400), 0.002));

		steady(Fault.INNER_RACE, WAV, 1200, 50, true);
		steady(Fault.INNER_RACE, CSV, 1800, 0, false);
		steady(Fault.INNER_RACE, NPY, 1800, 50, true);
		steady(Fault.INNER_RACE, WAV, 2400, 100, false);
		changing(Fault.INNER_RACE, "developing", WAV, 1800, 80, true, 60,
				run -> run.withSeverity(Curve.through(25, 0, 55, 1)).withKnocks(12.4).withSpeed(Curve.constant(1800), 0.004));

		steady(Fault.OUTER_RACE, NPY, 1200, 0, false);
		steady(Fault.OUTER_RACE, WAV, 1800, 50, true);
		steady(Fault.OUTER_RACE, CSV, 1800, 100, true);
		steady(Fault.OUTER_RACE, WAV, 2400, 50, false);
		changing(Fault.OUTER_RACE, "coast-down", WAV, 2400, 30, false, 15,
				run -> run.withSpeed(Curve.through(3, 2400, 14, 900), 0.001));

		steady(Fault.BALL, WAV, 1200, 50, true);
		steady(Fault.BALL, NPY, 1800, 100, false);
		steady(Fault.BALL, WAV, 2400, 50, false);
		changing(Fault.BALL, "loose-cable", NPY, 2400, 80, true, 12,
				run -> run.withDropouts(new Dropout(FAN_END, 6.2, 6.85)).withMainsHum(0.02));

		steady(Fault.IMBALANCE, WAV, 1200, 50, false);
		steady(Fault.IMBALANCE, WAV, 1800, 50, true);
		steady(Fault.IMBALANCE, NPY, 2400, 50, false);
		changing(Fault.IMBALANCE, "run-up", NPY, 2400, 50, true, 15,
				run -> run.withSpeed(Curve.through(2, 900, 13, 2400), 0.002));

		steady(Fault.MISALIGNMENT, WAV, 1200, 0, false);
		steady(Fault.MISALIGNMENT, CSV, 1800, 50, true);
		steady(Fault.MISALIGNMENT, NPY, 2400, 100, false);
		changing(Fault.MISALIGNMENT, "load-change", WAV, 1800, 100, false, 15, run -> run
				.withLoad(Curve.through(5, 0.1, 9, 1)).withKnocks(3.1, 11.7).withSpeed(Curve.constant(1800), 0.006));
	}

	static List<DemoRecording> all() {
		return List.copyOf(new DemoRecordings().list);
	}

	/** @return the fault's name in folders and label types; {@code normal} for none */
	static String condition(Fault fault) {
		return fault == Fault.NONE ? "normal" : fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private void steady(Fault fault, DemoFormat format, int rpm, int load, boolean labelled) {
		String name = condition(fault) + "-" + rpm + "rpm-load" + load;
		add(fault, name, format, rpm, load, labelled, RigScenario.steady(seed(), SECONDS, fault, rpm, load / 100.0));
	}

	private void changing(Fault fault, String what, DemoFormat format, int rpm, int load, boolean labelled, double seconds,
			UnaryOperator<RigScenario> change) {
		var steady = RigScenario.steady(seed(), seconds, fault, rpm, load / 100.0);
		add(fault, condition(fault) + "-" + what, format, rpm, load, labelled, change.apply(steady));
	}

	private void add(Fault fault, String name, DemoFormat format, int rpm, int load, boolean labelled,
			RigScenario scenario) {
		list.add(new DemoRecording(condition(fault), name, format, rpm, load, labelled, scenario));
	}

	/** Every recording has a seed of its own, so that they can be simulated at the same time. */
	private long seed() {
		return 6205_0000L + list.size();
	}
}
