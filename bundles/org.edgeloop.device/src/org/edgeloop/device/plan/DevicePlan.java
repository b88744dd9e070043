package org.edgeloop.device.plan;

import java.io.Closeable;
import java.util.List;

/**
 * What is to be done to a device, step by step.
 *
 * @param title for people, as {@code Put wakeword.onnx onto bench-3}
 * @param checks steps that change nothing; if one fails, nothing is done
 * @param steps run in this order until one fails
 * @param recovery run, without being cancelled, if one of the steps failed or was cancelled; each is skipped where it has nothing to do
 * @param session what the steps share; closed at the end, and from another thread when the plan is cancelled, upon which a step that
 *        waits for the device fails at once
 */
public record DevicePlan(String title, List<DeviceStep> checks, List<DeviceStep> steps, List<DeviceStep> recovery, Closeable session) {

	public DevicePlan {
		checks = List.copyOf(checks);
		steps = List.copyOf(steps);
		recovery = List.copyOf(recovery);
	}
}
