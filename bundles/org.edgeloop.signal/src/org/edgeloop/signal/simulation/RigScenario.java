package org.edgeloop.signal.simulation;

import java.util.List;

/**
 * One run of the rig: all that decides what its recording looks like.
 *
 * @param seed of all that is random in the run
 * @param seconds how long it is recorded
 * @param speed of the shaft in rpm over time
 * @param wander how far the speed strays slowly about that, as a part of it (standard deviation)
 * @param load as a part of the rated load, 0 to 1, over time
 * @param fault what is wrong
 * @param severity how far the fault has come, 0 to 1, over time; 0 where it has not begun
 * @param mainsHum the height of the mains' 50 Hz and its harmonics in the accelerometers' cables, in g
 * @param knocks when something hits the housing, in seconds
 * @param dropouts where a sensor gives nothing
 */
public record RigScenario(long seed, double seconds, Curve speed, double wander, Curve load, Fault fault, Curve severity,
		double mainsHum, List<Double> knocks, List<Dropout> dropouts) {

	/**
	 * A cable that has come loose for a while.
	 *
	 * @param channel the channel's index in {@link SimulatedRecording#CHANNELS}
	 * @param from when it starts, in seconds
	 * @param to when it ends, in seconds
	 */
	public record Dropout(int channel, double from, double to) {
	}

	/** A run at constant speed (rpm) and load (0 to 1) with a fault that is fully there all the time. */
	public static RigScenario steady(long seed, double seconds, Fault fault, double speed, double load) {
		return new RigScenario(seed, seconds, Curve.constant(speed), 0.001, Curve.constant(load), fault,
				Curve.constant(fault == Fault.NONE ? 0 : 1), 0, List.of(), List.of());
	}

	public RigScenario withSpeed(Curve rpm, double straying) {
		return new RigScenario(seed, seconds, rpm, straying, load, fault, severity, mainsHum, knocks, dropouts);
	}

	public RigScenario withLoad(Curve parts) {
		return new RigScenario(seed, seconds, speed, wander, parts, fault, severity, mainsHum, knocks, dropouts);
	}

	public RigScenario withSeverity(Curve course) {
		return new RigScenario(seed, seconds, speed, wander, load, fault, course, mainsHum, knocks, dropouts);
	}

	public RigScenario withMainsHum(double height) {
		return new RigScenario(seed, seconds, speed, wander, load, fault, severity, height, knocks, dropouts);
	}

	public RigScenario withKnocks(Double... times) {
		return new RigScenario(seed, seconds, speed, wander, load, fault, severity, mainsHum, List.of(times), dropouts);
	}

	public RigScenario withDropouts(Dropout... ranges) {
		return new RigScenario(seed, seconds, speed, wander, load, fault, severity, mainsHum, knocks, List.of(ranges));
	}
}
