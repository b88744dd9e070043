package org.edgeloop.device.ui.internal.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.DeviceStep;
import org.edgeloop.device.ui.plan.PlanRun;
import org.edgeloop.device.ui.plan.PlanSession;
import org.edgeloop.testsupport.QueuedBackground;
import org.junit.jupiter.api.Test;

/** What is said above the steps of a plan that has ended. */
class PlanVerdictTest {

	private static final Problem LEFT = Problem.warning("The chip may be left with a part of the firmware", "/dev/x", "put the firmware onto it again");

	private static PlanVerdict verdict(DeviceStep.Action action) {
		var background = new QueuedBackground();
		var session = new PlanSession(background);
		session.start("Writing", PlanRun.of(() -> new DevicePlan("Writing", List.of(), List.of(DeviceStep.of("write", "Write", action)), List.of(), () -> {
			// nothing is open
		})));
		background.drain();
		return PlanVerdict.of(session, "");
	}

	@Test
	void saysWhatAnEndInTheMiddleHasLeftBehind() {
		PlanVerdict failed = verdict(context -> {
			context.warn(LEFT);
			throw new ConnectionException(Problem.error("The port is gone", "/dev/x", "check the cable"));
		});
		assertEquals("Writing: failed. The port is gone (/dev/x). The chip may be left with a part of the firmware (/dev/x).", failed.sentence());
		assertEquals("Check the cable.", failed.remedy());
		PlanVerdict cancelled = verdict(context -> {
			context.warn(LEFT);
			throw new CancellationException();
		});
		assertEquals("Writing: cancelled. The chip may be left with a part of the firmware (/dev/x).", cancelled.sentence());
		assertEquals("Put the firmware onto it again.", cancelled.remedy());
	}

	@Test
	void saysNoMoreWhereNothingIsLeftBehind() {
		assertEquals("Writing: cancelled.", verdict(_ -> {
			throw new CancellationException();
		}).sentence());
		assertEquals("Writing: completed, 7 bytes.", verdict(context -> context.transferred(7)).sentence());
		assertEquals("Writing: completed, 7 bytes, SHA-256 abcdefabcdef…", verdict(context -> {
			context.transferred(7);
			context.sha256("abcdefabcdefabcdef");
		}).sentence());
	}
}
