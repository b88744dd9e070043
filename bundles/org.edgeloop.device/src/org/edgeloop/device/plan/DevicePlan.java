package org.edgeloop.device.plan;

import java.io.Closeable;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is to be done to a device, step by step.
 *
 * @param title for people, as {@code Put wakeword.onnx onto bench-3}
 * @param checks steps that change nothing; if one fails, nothing is done
 * @param steps run in this order until one fails
 * @param recovery run, without being cancelled, if one of the steps failed or was cancelled; each skips itself where it has nothing to
 *        do, and reaches the device anew where a cancel has closed the session
 * @param session what the steps share; closed at the end, and from another thread when the plan is cancelled, upon which a step that
 *        waits for the device fails at once. May be closed more than once
 * @throws IllegalArgumentException if two steps have one name
 */
public record DevicePlan(String title, List<DeviceStep> checks, List<DeviceStep> steps, List<DeviceStep> recovery, Closeable session) {

	public DevicePlan {
		checks = List.copyOf(checks);
		steps = List.copyOf(steps);
		recovery = List.copyOf(recovery);
		var names = new HashSet<String>();
		Stream.of(checks, steps, recovery).flatMap(List::stream).map(DeviceStep::name).filter(name -> !names.add(name)).findFirst()
				.ifPresent(twice -> {
					throw new IllegalArgumentException("two steps are named " + twice);
				});
	}
}
