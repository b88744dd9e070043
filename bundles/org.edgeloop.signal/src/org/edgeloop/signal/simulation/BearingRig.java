package org.edgeloop.signal.simulation;

import static org.edgeloop.signal.simulation.SimulatedRecording.SAMPLE_RATE;

import org.edgeloop.base.Progress;
import org.edgeloop.signal.bearing.BearingGeometry;

/**
 * Runs the rig once. Defects strike the drive end's bearing and make the structure ring; rolling makes it ring all the time and
 * at random; imbalance and misalignment shake it with the shaft. See {@link DefectStrikes}, {@link ShaftForces} and
 * {@link Accelerometer} for the parts.
 * <p>
 * All numbers come from the scenario's seed through specified algorithms and {@link StrictMath}: a scenario gives the same
 * samples, to the last bit, on every machine.
 */
public final class BearingRig {

	/** Both ends of the shaft run in this bearing. */
	public static final BearingGeometry BEARING = BearingGeometry.SKF_6205;

	private static final int PROGRESS_STEP = 1 << 16;
	private static final double REFERENCE_RATE = 30;
	private static final double ROLLING = 0.018;
	private static final double STRIKE = 1.6;
	private static final double KNOCK = 2.2;
	private static final double MAINS = 50;

	private final RigScenario scenario;
	private final ShaftMotion shaft;
	private final DefectStrikes strikes;
	private final ShaftForces forces;
	private final Accelerometer driveEnd;
	private final Accelerometer fanEnd;
	private final Tachometer tachometer;
	private final SeededNoise rolling;
	private final RigEvents events;

	private BearingRig(RigScenario scenario) {
		this.scenario = scenario;
		var seeds = new SeededNoise(scenario.seed());
		shaft = new ShaftMotion(scenario.speed(), scenario.wander(), SAMPLE_RATE, seeds.split());
		strikes = new DefectStrikes(scenario.fault(), BEARING, shaft.angle(), seeds.split());
		forces = new ShaftForces(seeds.split());
		driveEnd = Accelerometer.driveEnd(SAMPLE_RATE, seeds.split());
		fanEnd = Accelerometer.fanEnd(SAMPLE_RATE, seeds.split());
		tachometer = new Tachometer(seeds.split());
		rolling = seeds.split();
		events = new RigEvents(scenario);
	}

	/**
	 * @param progress is told of the samples done
	 * @throws java.util.concurrent.CancellationException if {@code progress} is cancelled
	 */
	public static SimulatedRecording run(RigScenario scenario, Progress progress) {
		return new BearingRig(scenario).record(progress);
	}

	private SimulatedRecording record(Progress progress) {
		float[][] samples = new float[SimulatedRecording.CHANNELS.size()][events.length()];
		for (int i = 0; i < events.length(); i++) {
			if (i % PROGRESS_STEP == 0) {
				progress.checkCancelled();
				progress.worked(Math.min(PROGRESS_STEP, events.length() - i));
			}
			sample(i, samples);
			shaft.next();
		}
		events.loseDropouts(samples);
		return new SimulatedRecording(samples, events.list());
	}

	private void sample(int i, float[][] samples) {
		double time = i / SAMPLE_RATE;
		double load = scenario.load().at(time);
		double severity = scenario.severity().at(time);
		double speed = shaft.rate() / REFERENCE_RATE;
		strike(i, severity * speed * (0.4 + 0.6 * load), load);
		if (events.isKnock(i)) {
			driveEnd.knock(KNOCK);
			fanEnd.knock(KNOCK);
		}
		double roughness = ROLLING * speed * (0.7 + 0.6 * load);
		double driveEndForce = roughness * rolling.gaussian();
		double fanEndForce = roughness * rolling.gaussian();
		forces.at(shaft.rate(), shaft.angle(), load, scenario.fault() == Fault.IMBALANCE ? severity : 0,
				scenario.fault() == Fault.MISALIGNMENT ? severity : 0);
		double hum = hum(time);
		samples[0][i] = (float) (driveEnd.next(driveEndForce, fanEndForce, forces) + hum);
		samples[1][i] = (float) (fanEnd.next(driveEndForce, fanEndForce, forces) + hum);
		samples[2][i] = (float) tachometer.next(shaft.angle());
	}

	/** A defect that has not begun is rolled over without a strike. */
	private void strike(int i, double force, double load) {
		while (strikes.nextAngle() <= shaft.angle()) {
			double ago = shaft.samplesSince(strikes.nextAngle());
			double strength = STRIKE * force * strikes.strike(load);
			if (strength > 0) {
				events.struck(i);
				driveEnd.strike(strength, ago);
				fanEnd.strike(strength, ago);
			}
		}
	}

	private double hum(double time) {
		if (scenario.mainsHum() == 0) {
			return 0;
		}
		double sin = StrictMath.sin(2 * StrictMath.PI * MAINS * time);
		double cos = StrictMath.cos(2 * StrictMath.PI * MAINS * time);
		return scenario.mainsHum() * (sin + 0.5 * 2 * sin * cos);
	}
}
