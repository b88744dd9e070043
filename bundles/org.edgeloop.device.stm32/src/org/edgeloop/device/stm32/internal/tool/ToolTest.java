package org.edgeloop.device.stm32.internal.tool;

import java.io.IOException;
import java.util.List;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.DeviceStep;
import org.edgeloop.device.plan.DeviceStep.SkippedException;
import org.edgeloop.device.plan.StepContext;

/** Finds out which program there is, of which version, and what it sees. */
final class ToolTest {

	private ToolTest() {
	}

	static DevicePlan plan(DeviceSettings settings, ToolSession session) {
		return new DevicePlan("Test the connection to " + settings.name(), List.of(),
				List.of(findStep(session), DeviceStep.of("probes", "Have it list what is plugged in", context -> list(session, context))), List.of(), session);
	}

	static DeviceStep findStep(ToolSession session) {
		return DeviceStep.of("program", "Find the program and its version", context -> find(session, context));
	}

	private static void find(ToolSession session, StepContext context) throws IOException {
		session.find();
		ToolSession.Outcome version = session.call(List.of("--version"), _ -> {
			// only the version is of interest
		}, context.progress());
		context.outcome("%s %s, %s".formatted(session.tool().label(), ToolOutput.version(version.said()), session.program()));
	}

	private static void list(ToolSession session, StepContext context) throws IOException {
		if (session.tool().listing().isEmpty()) {
			throw new SkippedException(session.tool().label() + " lists nothing; a deployment will show whether it finds a probe");
		}
		ToolSession.Outcome outcome = session.call(session.tool().listing(), context::log, context.progress());
		if (!session.tool().isSuccess(outcome.exitCode(), outcome.said())) {
			throw new ConnectionException(ToolOutput.cause(session.tool().label(), outcome.exitCode(), outcome.said()));
		}
		context.outcome("%d lines, see the log".formatted(outcome.said().size()));
	}
}
