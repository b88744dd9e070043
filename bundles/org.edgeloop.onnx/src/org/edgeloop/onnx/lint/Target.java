package org.edgeloop.onnx.lint;

import java.util.List;
import java.util.Optional;

/**
 * Where a model is to run.
 *
 * @param id for files and commands, such as {@code stm32f4}
 * @param name for people
 * @param runner what runs it there
 * @param devices that there are; empty if nothing is known of their memory
 * @param source where the devices' memory stands; empty if there is none
 */
public record Target(String id, String name, Runner runner, List<Device> devices, String source) {

	public Target {
		devices = List.copyOf(devices);
	}

	/** @return this target with one of its devices alone; empty if it has no such */
	public Optional<Target> only(String device) {
		return devices.stream().filter(candidate -> candidate.name().equalsIgnoreCase(device)).findFirst()
				.map(found -> new Target(id + ":" + found.name(), found.name(), runner, List.of(found), source));
	}
}
