package org.edgeloop.dataset.demo;

import org.edgeloop.signal.simulation.RigScenario;
import org.edgeloop.signal.simulation.SimulatedRecording;

/**
 * One recording of the demo project.
 *
 * @param condition what is wrong with the machine; the folder's name
 * @param name the file's name without its extension
 * @param format the file's format
 * @param rpm the speed that the run was set to, in revolutions per minute; the greatest where it changes
 * @param load the load in percent of the rated one; the greatest where it changes
 * @param labelled whether somebody has labelled it already
 * @param scenario how to simulate it
 */
record DemoRecording(String condition, String name, DemoFormat format, int rpm, int load, boolean labelled,
		RigScenario scenario) {

	/** @return the file's path in the project, with {@code /} */
	String path() {
		return "data/" + condition + "/" + name + "." + format.extension();
	}

	/** @return how many samples each channel has */
	long samples() {
		return Math.round(scenario.seconds() * SimulatedRecording.SAMPLE_RATE);
	}
}
