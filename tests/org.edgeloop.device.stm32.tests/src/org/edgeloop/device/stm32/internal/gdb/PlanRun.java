package org.edgeloop.device.stm32.internal.gdb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.PlanListener;
import org.edgeloop.device.plan.PlanResult;
import org.edgeloop.device.plan.PlanResult.Outcome;
import org.edgeloop.device.plan.RunPlanOperation;
import org.edgeloop.device.plan.StepReport;

/** A plan that was run, with all that it told. */
final class PlanRun {

	final List<String> log = new ArrayList<>();
	final PlanResult result;

	PlanRun(DevicePlan plan) {
		this(plan, Progress.NONE);
	}

	PlanRun(DevicePlan plan, Progress progress) {
		PlanListener listener = new PlanListener() {
			@Override
			public void changed(StepReport step) {
				// the result has all steps
			}

			@Override
			public void logged(Instant time, String line) {
				synchronized (log) {
					log.add(line);
				}
			}
		};
		result = new RunPlanOperation(plan).run(listener, progress);
	}

	static DeviceSettings settings(Map<String, String> values) {
		return new DeviceSettings("bench", "stm32-gdb", "", values, Path.of("."));
	}

	void assertCompleted() {
		assertEquals(Outcome.COMPLETED, result.outcome(), () -> String.join("\n", log));
	}

	StepReport step(String name) {
		return result.steps().stream().filter(step -> step.name().equals(name)).findFirst().orElseThrow();
	}
}
